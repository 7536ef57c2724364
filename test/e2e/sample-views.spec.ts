// The views that ship with the sample: a reviewer opens it, reads each of its answers, and takes one away as a figure.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

const NAMES = [
  'Whole system',
  'Governance',
  'The Local Pilot',
  'Communication by method',
  'Who reaches which audience',
  'Evidence',
] as const;

test('a reviewer reads the six views of the sample and takes one away', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const views = new ViewsPart(host.page);
  await app.drawn();
  await expect(views.list.getByRole('listitem')).toHaveCount(NAMES.length);
  await expect(views.current).toHaveAccessibleName(/^Whole system\b/);
  await expect(app.showing).toContainText('Showing all');

  for (const name of NAMES.slice(1)) {
    await test.step(`by mouse: ${name}`, async () => {
      await views.goTo(name);
      await expect(views.current).toHaveAccessibleName(new RegExp(`^${name}\\b`));
      // As many entries as the list promises, and no more than a board can read.
      const promised = /(\d+) entries/.exec((await views.current.textContent()) ?? '');
      expect(Number(promised?.[1])).toBeGreaterThan(20);
      expect(Number(promised?.[1])).toBeLessThan(80);
      await expect(app.showing).toContainText(`Showing ${promised?.[1]} of`);
      await expect(views.unsaved).toBeHidden();
    });
  }

  await test.step('each has a title and a caption', async () => {
    await views.do('Governance', 'Name, title and caption');
    await expect(app.dialog.getByRole('textbox', { name: 'Title of its picture' })).toHaveValue(/Who answers to whom/);
    await expect(app.dialog.getByRole('textbox', { name: 'Caption' })).toHaveValue(/Strong Communities Board/);
    await host.page.keyboard.press('Escape');
    await expect(app.dialog).toBeHidden();
  });

  await test.step('by keyboard', async () => {
    await expect(views.current).toHaveAccessibleName(/^Governance\b/);
    for (const name of NAMES.slice(2)) {
      await host.page.keyboard.press('Alt+PageDown');
      await expect(views.current).toHaveAccessibleName(new RegExp(`^${name}\\b`));
    }
  });

  if (host.kind !== 'electron') {
    await test.step('the last is taken away as a figure', async () => {
      const download = host.page.waitForEvent('download');
      await app.choose('Export', /SVG/);
      const svg = readFileSync(await (await download).path(), 'utf8');
      expect(svg).toContain('How sure we are, where several papers speak');
      expect(svg).toContain('Entries that more than one paper speaks of');
      expect(svg).toContain('id="legend"');
    });
  }
  await expect(app.undoButton).toBeDisabled();
  expect(host.complaints).toEqual([]);
});
