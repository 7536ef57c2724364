// A reviewer switches on what a governance review expects, goes to one that fails, and puts it right.
import { expect, test } from './fixtures/host.ts';
import { ExpectationsPart } from './pages/expectations-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a reviewer switches on a set, goes to who fails, and takes it back', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const part = new ExpectationsPart(app);
  await app.drawn();
  await expect(part.statusLine).toHaveCount(0);
  await part.open();
  await part.set('Governance review').press('Space');
  await expect(part.statusLine).toHaveText('6 expectations unmet');
  await expect(part.failures('Every group answers to somebody').first()).toContainText('No link says');
  await host.page.screenshot({ path: process.env.SHOT ?? test.info().outputPath('panel.png') });
  await part.failures('Every group answers to somebody').first().press('Enter');
  await expect(part.panel).toBeVisible();
  await part.panel.getByRole('button', { name: 'Back to the details' }).click();
  await expect(app.details.getByRole('heading', { name: 'Adult social care' })).toBeVisible();
  await part.statusLine.click();
  await part.set('Governance review').press('Space');
  await expect(part.statusLine).toHaveCount(0);
  expect(host.complaints).toEqual([]);
});
