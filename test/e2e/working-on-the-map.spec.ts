// What a reviewer does all day: move, rename, narrow down, delete, edit a table, take a picture away - and put up with slips.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('an entry that is dragged stays where it was put, until that is undone', async ({ host }) => {
  let app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('HWB');
  const from = await app.centreOfPicture();
  await app.drag(from, { x: from.x + 130, y: from.y + 70 });
  await expect(app.undoButton).toHaveAccessibleName(/Move .*Health and Wellbeing Board/);

  await host.page.reload();
  app = new ThreadmapPage(host.page);
  await app.drawn();
  await expect(app.undoButton).toHaveAccessibleName(/Move .*Health and Wellbeing Board/);
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
});

test('a double click opens an entry for editing, and its new name is everywhere', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('Thrive Trafford');
  const { x, y } = await app.centreOfPicture();
  await host.page.mouse.dblclick(x, y);
  await expect(app.nameField).toBeFocused();
  await app.nameField.fill('Thrive (Trafford)');
  await app.nameField.press('Enter');
  await expect(app.undoButton).toHaveAccessibleName(/Change .*Thrive \(Trafford\)/);
  await app.goTo('Thrive (Trafford)');
  await expect(app.nameField).toHaveValue('Thrive (Trafford)');
});

test('a name that cannot be is refused where it was typed, and nothing is lost', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('HWB');
  await app.nameField.fill('');
  await app.nameField.press('Enter');
  await expect(app.details.getByText(/name is needed/i)).toBeVisible();
  await app.nameField.press('Escape');
  await expect(app.nameField).toHaveValue('Health and Wellbeing Board');
  await expect(app.undoButton).toBeDisabled();
});

test('a filter says how much it hides, and one click clears it', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await expect(app.showing).toContainText('Showing all');
  await host.page.getByRole('button', { name: /^Governance \d+$/ }).click();
  await expect(app.showing).toContainText(/Showing \d+ of \d+/);
  await host.page
    .getByRole('main')
    .getByRole('button', { name: /^clear/i })
    .first()
    .click();
  await expect(app.showing).toContainText('Showing all');
});

test('deleting an entry takes its links along and says so; undo brings all of it back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  const before = await app.counts.innerText();
  await app.goTo('HWB');
  await app.picture.focus();
  await host.page.keyboard.press('Delete');
  if (await app.dialog.isVisible()) await app.dialog.getByRole('button', { name: /delete/i }).click();
  await expect(app.undoButton).toHaveAccessibleName(/Remove .*Health and Wellbeing Board/);
  expect(await app.counts.innerText()).not.toBe(before);
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
  await app.goTo('HWB');
  await expect(app.nameField).toHaveValue('Health and Wellbeing Board');
});

test('the table of entries finds, sorts, and is edited in place by keyboard', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.tab('Entries');
  const grid = host.page.getByRole('grid');
  await host.page.getByRole('searchbox', { name: /find in the table/i }).fill('vision 31 steering');
  const cell = grid.getByRole('rowheader', { name: /^Vision 31 Steering Group/ }).first();
  await expect(cell).toBeVisible();
  await cell.click();
  await host.page.keyboard.press('F2');
  await host.page.keyboard.press('Control+A');
  await host.page.keyboard.type('Vision 31 Steering Committee');
  await host.page.keyboard.press('Enter');
  await expect(app.undoButton).toHaveAccessibleName(/Vision 31 Steering Committee/);
});

test('the picture and the data are taken away as files', async ({ host }) => {
  test.skip(host.kind === 'electron', 'Electron asks with a dialog of the system, which no test can press');
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  const take = async (item: RegExp): Promise<{ name: string; text: string }> => {
    const download = host.page.waitForEvent('download');
    await app.choose('Export', item);
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const svg = await take(/SVG/);
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.text).toContain('id="legend"');
  expect(svg.text).toContain('Health and Wellbeing');
  const json = await take(/JSON/);
  expect(JSON.parse(json.text).entities.length).toBeGreaterThanOrEqual(250);
});

test('two tabs on one map stay in step', async ({ host }) => {
  test.skip(
    host.kind === 'electron',
    'a window of Electron is one tab; two windows are tested in test/integration/hosts',
  );
  const first = new ThreadmapPage(host.page);
  const second = new ThreadmapPage(await host.openTab());
  await first.drawn();
  await second.drawn();
  await first.addEntry('Meeting Place');
  await expect(second.undoButton).toHaveAccessibleName(/Add .*Meeting Place/);
  await second.undo();
  await expect(first.undoButton).toBeDisabled();
  await first.search.fill('Meeting Place');
  await expect(first.page.getByText(/nothing found|no entry|nothing matches/i).first()).toBeVisible();
});
