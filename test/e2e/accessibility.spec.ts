// Every screen, in both themes, looked over by axe: WCAG 2.2 A and AA and its best practices, nothing left out.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Host, test } from './fixtures/host.ts';
import { NOTE, Reader } from './pages/reader.ts';
import { TablesPage } from './pages/tables-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

type Screen = { readonly name: string; readonly show: (app: ThreadmapPage) => Promise<void> };

const SCREENS: readonly Screen[] = [
  { name: 'the map', show: (app) => app.drawn() },
  {
    name: 'an entry in the details',
    async show(app) {
      await app.goTo('HWB');
      await expect(app.nameField).toBeVisible();
    },
  },
  {
    name: 'an entry being edited',
    async show(app) {
      await app.goTo('HWB');
      await app.details.getByRole('button', { name: 'Edit details' }).click();
      await app.details.getByRole('button', { name: 'All fields' }).click();
    },
  },
  {
    name: 'a link in the details',
    async show(app) {
      await app.goTo('Vision 31 Steering Group');
      await app.details.getByRole('link', { name: /reports to Strong Communities Board/ }).click();
    },
  },
  {
    name: 'the list of texts',
    async show(app) {
      await new Reader(app.page).toggle();
      await expect(app.page.getByRole('heading', { name: 'Texts to read' })).toBeVisible();
    },
  },
  {
    name: 'a document about to be read',
    async show(app) {
      await new Reader(app.page).choose(NOTE);
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a text being read',
    async show(app) {
      const reader = new Reader(app.page);
      await reader.read(NOTE);
      await reader.goTo('reports to');
    },
  },
  {
    name: 'a link being made of a sentence',
    async show(app) {
      const reader = new Reader(app.page);
      await reader.read(NOTE);
      await reader.goTo('reports to');
      await app.page.keyboard.press('l');
      await expect(reader.form).toBeVisible();
    },
  },
  { name: 'the table of entries', show: (app) => app.tab('Entries') },
  { name: 'the table of links', show: (app) => app.tab('Links') },
  {
    name: 'the table of entries in groups',
    async show(app) {
      const tables = new TablesPage(app.page);
      await tables.show('Entries');
      await tables.groupBy('Sector');
    },
  },
  {
    name: 'the matrix',
    async show(app) {
      const tables = new TablesPage(app.page);
      await tables.show('Matrix');
      await tables.cell('Health', 'Public').click();
    },
  },
  {
    name: 'adding an entry',
    async show(app) {
      await app.page.keyboard.press('Control+Shift+E');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'adding a link',
    async show(app) {
      await app.page.keyboard.press('Control+Shift+L');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'the history',
    async show(app) {
      await app.page.keyboard.press('Control+Shift+H');
      await expect(app.page.getByRole('heading', { name: 'History' })).toBeVisible();
    },
  },
  {
    name: 'the keyboard shortcuts',
    async show(app) {
      await app.page.keyboard.press('F1');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'a narrowed map',
    async show(app) {
      await app.page.getByRole('button', { name: /^Governance \d/ }).click();
      await expect(app.showing).toContainText('of');
    },
  },
  {
    name: 'search results',
    async show(app) {
      await app.search.fill('locality');
      await expect(app.page.getByRole('option').first()).toBeVisible();
    },
  },
];

/** What axe finds, in the light theme and in the dark one. */
async function faults({ page }: Host): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html.slice(0, 200)}`));
  }
  return found;
}

for (const screen of SCREENS) {
  test(`axe finds nothing on ${screen.name}, light or dark`, async ({ host }) => {
    const app = new ThreadmapPage(host.page);
    await app.drawn();
    await screen.show(app);
    expect(await faults(host)).toEqual([]);
  });
}

test.describe('with no map open', () => {
  test.use({ map: 'none' });
  test('axe finds nothing on the start screen, light or dark', async ({ host }) => {
    await expect(host.page.getByRole('button', { name: /sample/i }).first()).toBeVisible();
    expect(await faults(host)).toEqual([]);
  });
});
