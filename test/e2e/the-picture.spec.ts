// The picture worked by hand: by keyboard alone, by drawing links, by boxes.
import { expect, test } from './fixtures/host.ts';
import { AppearancePart } from './pages/appearance-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('the keyboard goes from entry to entry along links, and opens one', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('Vision 31 Steering Group');
  await app.centreOfPicture();
  await app.picture.focus();
  const { keyboard } = host.page;
  await keyboard.press('Home');
  await expect(app.said).toHaveText(/, \d+ links/);
  await expect(app.ring).toBeVisible();
  const first = await app.said.textContent();
  await keyboard.press('PageDown');
  await expect(app.said).not.toHaveText(first ?? '');
  const second = (await app.said.textContent()) ?? '';
  await keyboard.press('Enter');
  await expect(app.nameField).toHaveValue(second.split(',')[0] ?? '');
});

test('the keyboard moves an entry, as one step', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('HWB');
  await app.centreOfPicture();
  await app.picture.focus();
  for (let press = 0; press < 3; press++) await host.page.keyboard.press('Alt+ArrowRight');
  await expect(app.undoButton).toHaveAccessibleName(/Move .*Health and Wellbeing Board/);
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
});

test('a link drawn to a free spot makes a new entry there, and then the link', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('Making Trax');
  const from = await app.showHandle();
  const picture = await app.picture.boundingBox();
  if (!picture) throw new Error('the picture does not show');
  // A corner of the picture, where the flight left nothing.
  await app.drag(from, { x: picture.x + 6, y: picture.y + picture.height - 6 });
  await app.dialog.getByRole('textbox', { name: 'Name' }).fill('Bike library');
  await app.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(app.dialog.getByRole('combobox', { name: 'From', exact: true })).toHaveValue('Making Trax');
  await expect(app.dialog.getByRole('combobox', { name: 'To', exact: true })).toHaveValue('Bike library');
  await app.dialog.getByRole('button', { name: 'Add the link' }).click();
  await expect(app.dialog).toBeHidden();
  await app.undo();
  await app.undo();
  await expect(app.undoButton).toBeDisabled();
});

test('a click on the handle of a link to draw means its entry, and draws nothing', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('Sport England APS');
  await app.centreOfPicture();
  await app.picture.focus();
  await host.page.keyboard.press('Escape');
  await expect(app.nameField).toBeHidden();
  const handle = await app.showHandle();
  await host.page.mouse.click(handle.x, handle.y);
  await expect(app.nameField).toHaveValue('Sport England APS');
  await expect(app.dialog).toBeHidden();
  await expect(app.undoButton).toBeDisabled();
});

test('a box drawn with Shift selects the entries in it, and the background clears', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  await app.goTo('HWB');
  const at = await app.centreOfPicture();
  await host.page.keyboard.down('Shift');
  await app.drag({ x: at.x - 170, y: at.y - 170 }, { x: at.x + 170, y: at.y + 170 });
  await host.page.keyboard.up('Shift');
  await expect(app.details.getByRole('heading', { name: /entries selected/ })).toBeVisible();
  await app.picture.focus();
  await host.page.keyboard.press('Escape');
  await expect(app.details.getByRole('heading', { name: /selected/ })).toBeHidden();
});

test('a click in the legend shows only those, and again shows all', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  const row = host.page.getByRole('button', { name: /^Groups \d+$/ });
  await row.click();
  await expect(app.showing).toHaveText(/Showing \d+ of \d+/);
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.click();
  await expect(app.showing).toHaveText(/Showing all/);
});

test.describe('a picture of more links than move smoothly', () => {
  test.use({ map: 'thicket' });

  test('is narrowed to a few, and widened again', async ({ host }) => {
    const app = new ThreadmapPage(host.page);
    const appearance = new AppearancePart(host.page);
    await app.drawn();
    await expect(app.picture).toHaveAccessibleName(/^Map of 700 entries and [12],\d{3} links/);
    const first = appearance.legend('Sector').first().getByRole('button');
    await first.click();
    await expect(app.picture).toHaveAccessibleName(/^Map of [1-6]?\d{1,2} entries/);
    await first.click();
    await expect(app.picture).toHaveAccessibleName(/^Map of 700 entries/);
    expect(host.complaints).toEqual([]);
  });
});
