// A figure is set by keyboard alone: title, legend, greys, a finding, the alternative text; each step is undone.
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('a figure is set without a mouse, and every step is taken back', async ({ host }) => {
  const { keyboard } = host.page;
  const app = new ThreadmapPage(host.page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(host.page).goTo('The Local Pilot');
  await figure.open();
  const legendAt = async (): Promise<number> => (await figure.sheet.locator('#legend').boundingBox())?.x ?? Infinity;
  const right = await legendAt();

  const legend = figure.field('Legend');
  await legend.focus();
  await keyboard.press('b');
  await expect(legend).toHaveValue('below');
  await expect.poll(legendAt, { timeout: 30_000 }).toBeLessThan(right);

  const greys = app.details.getByRole('switch', { name: /grey/i });
  await greys.focus();
  await keyboard.press('Space');
  await expect(greys).toBeChecked();
  const colours = (): Promise<string[]> =>
    figure.sheet
      .locator('[fill]')
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('fill') ?? ''))]);
  const coloured = async (): Promise<string[]> =>
    (await colours()).filter((fill) => /^#/.test(fill) && new Set(fill.slice(1).match(/../g)).size > 1);
  await expect.poll(coloured, { timeout: 30_000 }).toEqual([]);
  // What colours told apart is still told apart.
  await expect(figure.sheet.locator('#legend')).toContainText('Voluntary and community');

  await figure.give('Title', 'Set without a mouse');
  await expect(figure.sheet).toContainText('Set without a mouse');
  const add = app.details.getByRole('button', { name: 'Add a finding' });
  await add.focus();
  await keyboard.press('Enter');
  await keyboard.type('It is told by keyboard.');
  await keyboard.press('Enter');
  await expect(figure.sheet).toContainText('It is told by keyboard.');
  await figure.give('Alternative text', 'A map, said in one sentence.');
  await expect(figure.sheet.locator('desc')).toContainText('A map, said in one sentence.');

  await host.page.getByRole('main').getByRole('button', { name: 'Save' }).focus();
  await keyboard.press('Enter');
  await expect(host.page.getByRole('menuitem', { name: /SVG/ })).toBeVisible();
  await keyboard.press('Escape');

  for (let step = 0; step < 5; step++) await app.undo();
  await expect(legend).not.toHaveValue('below');
  await expect(greys).not.toBeChecked();
  await expect(figure.sheet).not.toContainText('Set without a mouse');
  await expect(figure.sheet).not.toContainText('told by keyboard');
  expect(host.complaints).toEqual([]);
});
