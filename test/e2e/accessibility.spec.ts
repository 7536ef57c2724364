// Every screen, in both themes, looked over by axe: WCAG 2.2 A and AA and its best practices, nothing left out.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Host, test } from './fixtures/host.ts';
import { AppearancePart } from './pages/appearance-part.ts';
import { MenusPage } from './pages/menus-page.ts';
import { MergeDialogPage } from './pages/merge-dialog.ts';
import { NOTE, Reader } from './pages/reader.ts';
import { SourcesPage } from './pages/sources-page.ts';
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
    name: 'setting a field of many entries',
    async show(app) {
      const tables = new TablesPage(app.page);
      await tables.show('Entries');
      await app.page.keyboard.press('Control+A');
      await app.page.getByRole('main').getByRole('button', { name: 'Set a field…' }).click();
      await tables.pick('Field', 'Sector');
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
    name: 'the register of sources, and what rests on one',
    async show(app) {
      const sources = new SourcesPage(app);
      await sources.open();
      await sources.choose(/^Trafford Local Pilot/);
    },
  },
  {
    name: 'a list of what is to be checked',
    async show(app) {
      const sources = new SourcesPage(app);
      await sources.open();
      await sources.show('Assumptions');
      await sources.list.press('ArrowDown');
    },
  },
  {
    name: 'attaching evidence',
    async show(app) {
      await app.goTo('HWB');
      await app.page.keyboard.press('Control+Shift+D');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'adding a source',
    async show(app) {
      await app.choose('Add', /^Add source/);
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
    name: 'the rules of the picture, one of them open',
    async show(app) {
      const appearance = new AppearancePart(app.page);
      await appearance.open();
      await appearance.addRule('entries', 'Colour');
      await expect(appearance.sentence('Colour of entries by Locality')).toBeVisible();
    },
  },
  {
    name: 'duplicates side by side',
    async show(app) {
      await app.addEntry('Board, Strong Communities', 'Group');
      const merge = new MergeDialogPage(app.page);
      await merge.open();
      await expect(merge.summary).toContainText('Keeps');
    },
  },
  {
    name: 'what a step changed',
    async show(app) {
      await app.addEntry('Another Body');
      await app.page.keyboard.press('Control+Shift+H');
      await app.page.getByRole('button', { name: /^What changed: Add/ }).click();
      await expect(app.page.getByText(/^Added entry/)).toBeVisible();
    },
  },
  {
    name: 'the keyboard shortcuts',
    async show(app) {
      await app.page.keyboard.press('Control+/');
      await expect(app.dialog).toBeVisible();
    },
  },
  {
    name: 'the help',
    async show(app) {
      await app.page.keyboard.press('F1');
      await expect(app.page.getByRole('complementary', { name: 'Help' })).toBeVisible();
    },
  },
  {
    name: 'the palette',
    async show(app) {
      await new MenusPage(app.page).openPalette();
      await expect(app.page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the menu of an entry',
    async show(app) {
      await app.goTo('HWB');
      await app.picture.focus();
      await app.page.keyboard.press('Shift+F10');
      await expect(app.page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the map as text',
    async show(app) {
      await app.page.getByRole('tab', { name: 'Outline' }).click();
      await expect(new MenusPage(app.page).outline).toBeVisible();
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
    name: 'a sentence and what it would add',
    async show(app) {
      await app.search.fill('HWB funds New Oversight Board, by email, somehow');
      await expect(app.page.getByRole('region', { name: 'What the sentence adds' })).toBeVisible();
    },
  },
  {
    name: 'links being added in a row',
    async show(app) {
      await app.goTo('HWB');
      await app.picture.focus();
      await app.page.keyboard.press('Shift+L');
      await app.page.keyboard.type('Brand New Forum');
      await expect(app.page.getByRole('combobox', { name: 'Kind of Brand New Forum' })).toBeVisible();
    },
  },
  {
    name: 'a list to be pasted',
    async show(app) {
      await app.choose('Add', /Paste a list/);
      await app.dialog.getByRole('textbox', { name: 'The list' }).fill('HWB\tfunds\tBrand New Forum\nHWB\tfunds\t');
      await expect(app.dialog.getByText('Left out', { exact: true })).toBeVisible();
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
