// Ratings on a grid of two scales, levels now and wanted, and what the network says against what was judged.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/host.ts';

const openGrid = async (page: Page, part = 'Two scales'): Promise<void> => {
  await page.getByRole('tab', { name: 'Grid', exact: true }).click();
  await page.getByRole('tab', { name: part }).click();
};
const entry = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Entries on the grid' }).getByRole('button', { name });
const table = (page: Page): Locator => page.getByRole('table', { name: 'Where each stands' });

test('an entry is rated by form, by keyboard and by dragging, each rating is dated, and all can be taken back', async ({
  host: { page },
}) => {
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('tab', { name: 'Grid', exact: true })).toHaveAttribute('aria-selected', 'true');
  const row = table(page).getByRole('row').nth(1);
  const name = (await row.getByRole('button').innerText()).trim();
  await row.getByRole('button').click();
  const form = page.getByRole('form', { name: `Rate ${name}` });
  await form.getByLabel('Influence').selectOption('Very high');
  await form.getByLabel('Interest').selectOption('Low');
  await form.getByLabel('Why').fill('Holds the budget');
  await page.getByLabel('by (a role)').fill('Working group');
  await form.getByRole('button', { name: 'Rate' }).click();
  const history = form.getByRole('list', { name: 'Judged before' });
  await expect(history).toContainText('Influence very high, by Working group. Holds the budget');
  const placed = entry(page, new RegExp(`^${name}: Influence very high, interest low`));
  await expect(placed).toHaveAttribute('aria-pressed', 'true');

  // By keyboard: a digit upwards, with Shift across; taken up, carried and put down.
  await placed.focus();
  await page.keyboard.press('4');
  await expect(entry(page, new RegExp(`^${name}: Influence high, interest low`))).toBeVisible();
  await entry(page, new RegExp(`^${name}: Influence high`)).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'Influence high, interest high' })).toBeAttached();
  await page.keyboard.press('Space');
  const moved = entry(page, new RegExp(`^${name}: Influence high, interest high`));
  await expect(moved).toBeVisible();

  // By dragging, to the cell of another entry that is none: the middle of the lower left.
  const from = await moved.boundingBox();
  if (!from) throw new Error('no entry to drag');
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x - 200, from.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect(moved).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(moved).toBeVisible();
});

test('quarters are named for the map, and the name can be taken back', async ({ host: { page } }) => {
  await openGrid(page);
  await expect(page.getByText('Work closely with')).toBeVisible();
  await page.getByRole('button', { name: 'Name the quarters' }).click();
  await page.getByLabel('Top right').fill('Partners');
  await page.getByRole('button', { name: 'Name them' }).click();
  await expect(page.getByText('Partners', { exact: true })).toBeVisible();
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Work closely with')).toBeVisible();
});

test('arrows lead from where each stood on a day to where it stands', async ({ host: { page } }) => {
  await openGrid(page);
  await table(page).getByRole('row').nth(1).getByRole('button').click();
  const form = page.getByRole('form', { name: /^Rate / });
  const day = page.getByLabel('Ratings of');
  for (const [date, influence, interest] of [
    ['1 January 2019', 'Very low', 'Very low'],
    ['1 March 2019', 'High', 'Very high'],
  ] as const) {
    await day.fill(date);
    await day.press('Enter');
    await form.getByLabel('Influence').selectOption(influence);
    await form.getByLabel('Interest').selectOption(interest);
    await form.getByRole('button', { name: 'Rate' }).click();
    await expect(form.getByRole('list', { name: 'Judged before' })).toContainText(date);
  }
  const arrows = page.locator('line[marker-end]');
  await expect(arrows).toHaveCount(0);
  await page.getByLabel('Moved since').selectOption('1 January 2019');
  await expect(page.getByRole('status').filter({ hasText: '1 entry has moved' })).toBeVisible();
  await expect(arrows).toHaveCount(1);
  await expect(table(page).getByRole('row').nth(1)).toContainText('Very low → High');
  // It begins down at the left and ends further up, to the right.
  const [x1, y1, x2, y2] = await Promise.all(['x1', 'y1', 'x2', 'y2'].map((name) => arrows.getAttribute(name)));
  expect(Number(x2) - Number(x1)).toBeGreaterThan(100);
  expect(Number(y1) - Number(y2)).toBeGreaterThan(100);
  // On the first day nobody has moved yet, and nobody is rated there.
  await page.getByLabel('As of').selectOption('1 January 2019');
  await expect(arrows).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: '0 entries have moved' })).toBeVisible();
});

test('levels are set by C and D on the keyboard, and the map draws the gap', async ({ host: { page } }) => {
  await openGrid(page, 'Levels');
  const grid = page.getByRole('grid', { name: 'Levels of engagement' });
  const row = grid.getByRole('row').nth(1);
  const name = (await row.getByRole('rowheader').innerText()).trim();
  const cell = (level: string): Locator => grid.getByRole('gridcell', { name: new RegExp(`^${name}, ${level}`) });
  await cell('Unaware').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('c');
  await expect(cell('Resistant')).toHaveAccessibleName(/: stands here$/);
  await expect(cell('Resistant')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('d');
  await expect(cell('Leading')).toHaveAccessibleName(/: should stand here$/);
  await expect(grid.getByText('C Resistant → D Leading')).toBeVisible();

  // A topic has the levels of IAP2.
  await page.getByRole('button', { name: 'Topics' }).click();
  await page.getByLabel('Name of a topic').fill('Parks');
  await page.getByLabel('Name of a topic').press('Enter');
  await expect(page.getByRole('grid', { name: 'Levels of parks' }).getByText('Empower')).toBeVisible();

  await page.getByLabel('Levels of', { exact: true }).selectOption('Engagement');
  await page.getByRole('button', { name: 'Draw on the map' }).click();
  await expect(page.getByRole('tab', { name: 'Map', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/The map shows levels of engagement/).last()).toBeVisible();
});

test('what the network says against the judgements is listed, and chosen on the map', async ({ host: { page } }) => {
  await openGrid(page, 'Judged');
  await expect(page.getByRole('heading', { name: /The network says more/ })).toBeVisible();
  const first = page
    .getByRole('region', { name: /Not judged, and among/ })
    .getByRole('button')
    .first();
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Measure', { exact: true }).selectOption({ index: 0 });
  await expect(page.getByRole('heading', { name: /The network says less/ })).toBeVisible();
});

test.describe('a large map', () => {
  test.use({ map: 'large' });
  test('is shown with counts, and the list holds all', async ({ host: { page } }) => {
    await page.getByRole('tab', { name: 'Grid', exact: true }).click();
    await expect(page.getByRole('button', { name: /more: .*List them/ }).first()).toBeVisible();
    expect(await page.getByRole('group', { name: 'Entries on the grid' }).getByRole('button').count()).toBeLessThan(
      1500,
    );
    await page.getByRole('tab', { name: 'Levels' }).click();
    await expect(page.getByRole('grid', { name: 'Levels of engagement' }).getByRole('row').nth(5)).toBeVisible();
  });
});
