// How the picture looks, changed by rules: a reviewer colours by place, sizes by links, and takes the look along to another map.
import { join } from 'node:path';
import { expect, test } from './fixtures/host.ts';
import { AppearancePart } from './pages/appearance-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a look is made of rules, read off the legend, kept as a set and carried to another map', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const appearance = new AppearancePart(host.page);
  await app.drawn();
  await appearance.open();
  await appearance.addRule('entries', 'Colour');
  await appearance.addRule('entries', 'Size');
  await expect(appearance.legend('Colour: Locality').filter({ hasText: 'Sale' })).toHaveText(/^Sale 11$/);
  await expect(appearance.legend('Size: Most linked').last()).toHaveText(/^0 to \d/);

  await test.step('a row of the legend narrows down to what it counts', async () => {
    const row = appearance.legend('Size: Most linked').last().getByRole('button');
    const count = ((await row.textContent()) ?? '').match(/(\d+)$/)?.[1];
    await row.click();
    await expect(app.showing).toHaveText(new RegExp(`^Showing ${count} of `));
    await row.click();
    await expect(app.showing).toHaveText(/^Showing all /);
  });

  await test.step('the rules become a set of the map', async () => {
    await appearance.chooseFromSets('Save as a rule set…');
    await app.dialog.getByRole('textbox', { name: 'Name' }).fill('Places and hubs');
    await app.dialog.getByRole('button', { name: 'Save' }).click();
    await expect(appearance.setButton).toHaveText(/Places and hubs/);
  });

  const file = join(host.folder, 'look.json');
  await test.step('and a file', async () => {
    const download = host.page.waitForEvent('download');
    await appearance.chooseFromSets('Save to a file…');
    await (await download).saveAs(file);
  });

  await test.step('deleting the set can be undone', async () => {
    await appearance.chooseFromSets(/^Delete/);
    await expect(appearance.setButton).toHaveText(/Own rules/);
    await app.undo();
    await expect(appearance.setButton).toHaveText(/Places and hubs/);
  });

  await test.step('another map takes the look from the file', async () => {
    await app.choose('Threadmap', /^New map/);
    await app.dialog.getByRole('textbox', { name: 'Name of the file' }).fill('Another');
    await app.dialog.getByRole('button', { name: 'Make the map' }).click();
    await expect(app.dialog).toBeHidden();
    await app.addEntry('Walking group', 'Group');
    await appearance.open();
    await appearance.readFile(file);
    await expect(appearance.sentence('Size of entries by Most linked')).toBeVisible();
    await expect(appearance.legend('Colour: Locality')).toHaveText([/^Not set 1$/]);
  });
});

test('a set that ships is one click, and one click back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const appearance = new AppearancePart(host.page);
  await app.drawn();
  await appearance.open();
  await appearance.chooseFromSets('Governance');
  await expect(appearance.legend('Size: How many report to it').first()).toBeVisible();
  await appearance.panel.getByRole('switch', { name: /Size of entries/ }).press('Space');
  await expect(appearance.legend('Size: How many report to it')).toHaveCount(0);
  await appearance.panel.getByRole('button', { name: 'Revert to saved' }).click();
  await expect(appearance.setButton).toHaveText(/Standard look/);
  await expect(appearance.legend('Sector').first()).toBeVisible();
});
