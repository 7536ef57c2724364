// The Figure tab where the page is enlarged to twice its size, and where the system sets the colours.
import { expect, test } from './fixtures/host.ts';
import { FigurePage } from './pages/figure-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('enlarged to twice its size the page can still be seen, and every item of the menu reached', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const figure = new FigurePage(app);
  await app.drawn();
  await new ViewsPart(page).goTo('Governance');
  await figure.open();
  await page.setViewportSize({ width: 640, height: 400 });
  await expect.poll(async () => (await figure.sheet.boundingBox())?.height ?? 0).toBeGreaterThan(150);
  const save = page.getByRole('main').getByRole('button', { name: 'Save' });
  const before = await save.boundingBox();
  await save.press('Enter');
  const all = page.getByRole('menuitem', { name: 'All 6 views' });
  await expect(all).toBeAttached();
  expect((await save.boundingBox())?.x).toBe(before?.x);
  await page.keyboard.press('End');
  await expect(all).toBeFocused();
  await expect(all).toBeInViewport();
  await all.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: 'A page for each (PDF)' })).toBeInViewport();
  expect(host.complaints).toEqual([]);
});

test('where the system sets the colours, the view that is looked through and the size that is chosen can be told', async ({
  host,
}) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  await app.drawn();
  const views = new ViewsPart(page);
  await views.goTo('Governance');
  await new FigurePage(app).open();
  await page.emulateMedia({ forcedColors: 'active' });
  const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;
  const chosen = await views.view('Governance').evaluate(groundOf);
  expect(chosen).not.toBe(await views.view('Evidence').evaluate(groundOf));
  expect(await page.locator('label').filter({ hasText: 'Whole page' }).evaluate(groundOf)).toBe(chosen);
});
