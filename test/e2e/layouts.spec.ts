// Laying the map out for a purpose, and arranging it by hand.
import { expect, test } from './fixtures/host.ts';
import { LayoutsPage } from './pages/layouts-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('a hierarchy is chosen by mouse, and undo brings the map back as it was', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const layouts = new LayoutsPage(app);
  await app.drawn();
  await layouts.isLaidOut('organic');
  await layouts.chooseLayout(/^Hierarchy/);
  await layouts.isLaidOut('hierarchy');
  await expect(app.undoButton).toHaveAccessibleName(/Layout: hierarchy/);
  await app.undo();
  await layouts.isLaidOut('organic');
  await expect(app.undoButton).toBeDisabled();
});

test('rings around the selected entry, and columns by tier, are chosen by keyboard', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const layouts = new LayoutsPage(app);
  const { keyboard } = host.page;
  await app.drawn();
  await app.goTo('Vision 31 Steering Group');
  await layouts.layoutButton.focus();
  await keyboard.press('Enter');
  await expect(layouts.menuItem(/^Organic/)).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(layouts.menuItem(/^Rings around Vision 31 Steering Group/)).toBeFocused();
  await keyboard.press('Enter');
  await layouts.isLaidOut('rings');
  await layouts.layoutButton.focus();
  await keyboard.press('Enter');
  await expect(layouts.menuItem(/^Organic/)).toBeFocused();
  for (let press = 0; press < 3; press++) await keyboard.press('ArrowDown');
  await expect(layouts.menuItem(/^Columns/)).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(layouts.menuItem('By sector')).toBeFocused();
  for (let press = 0; press < 5; press++) await keyboard.press('ArrowDown');
  await expect(layouts.menuItem('By tier')).toBeFocused();
  await keyboard.press('Enter');
  await layouts.isLaidOut('columns');
  await expect(app.undoButton).toHaveAccessibleName(/Layout: columns/);
});

test('entries are pinned, lined up and tidied, each as one step', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const layouts = new LayoutsPage(app);
  await app.drawn();
  expect(await layouts.whyNot('Align left')).toMatch(/Select two entries or more/);
  await app.goTo('HWB');
  await app.centreOfPicture();
  await layouts.arrange('Pin');
  await expect(app.undoButton).toHaveAccessibleName(/Pin an entry/);
  await layouts.selectAround(170);
  await expect(app.details.getByRole('heading', { name: /entries selected/ })).toBeVisible();
  await layouts.arrange('Align top');
  await expect(app.undoButton).toHaveAccessibleName(/Align top/);
  // In line with the pinned one some now stand over each other.
  await app.picture.focus();
  await host.page.keyboard.press('t');
  await expect(app.undoButton).toHaveAccessibleName(/Tidy/);
  for (let step = 0; step < 3; step++) await app.undo();
  await expect(app.undoButton).toBeDisabled();
});

test('a layout that takes long says how far it is, and can be stopped; nothing has changed then', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const layouts = new LayoutsPage(app);
  await app.drawn();
  await layouts.layoutButton.click();
  await layouts.menuItem(/^Lay out again/).click();
  await layouts.showsProgress();
  await layouts.stop();
  await expect(app.undoButton).toBeDisabled();
});

test.describe('a map of five hundred entries', () => {
  test.use({ map: 'large' });

  test('is grouped by community, with progress and a way to stop; stopped, it stands as it stood', async ({ host }) => {
    const app = new ThreadmapPage(host.page);
    const layouts = new LayoutsPage(app);
    await app.drawn();
    await layouts.group('community');
    await layouts.showsProgress();
    await layouts.stop();
    await expect(app.undoButton).toBeDisabled();
    await layouts.isLaidOut('organic');

    await layouts.group('community');
    await layouts.isLaidOut('grouped');
    await expect(app.undoButton).toHaveAccessibleName(/Layout: grouped/);
    await app.undo();
    await layouts.isLaidOut('organic');
  });
});
