// A reviewer narrows the sample down, looks at what is near a body, and asks whether there is a way from one to another.
import { expect, test } from './fixtures/host.ts';
import { FilterPart } from './pages/filter-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

const shownOf = async (app: ThreadmapPage): Promise<number> =>
  Number(/Showing (\d+) of/.exec((await app.showing.textContent()) ?? '')?.[1] ?? Number.NaN);

test('conditions hold together, alternatives add, "not" turns round, and each is taken off again', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();

  await filter.begin('Add a condition', 'Kind');
  await filter.tick('Group');
  await filter.add();
  await expect(filter.chip('Kind: Group')).toBeVisible();
  const groups = await shownOf(app);

  await filter.begin('Add a condition', 'Sector');
  await filter.tick('Health');
  await filter.add();
  const healthGroups = await shownOf(app);
  expect(healthGroups).toBeLessThan(groups);

  await filter.begin('or …', 'Kind');
  await filter.tick('Strategy');
  await filter.add();
  expect(await shownOf(app)).toBeGreaterThan(healthGroups);

  await filter.takeOff('Kind: Strategy');
  expect(await shownOf(app)).toBe(healthGroups);
  await filter.chip('Sector: Health').click();
  await host.page.getByText('is not', { exact: true }).click();
  await host.page.getByRole('button', { name: 'Done' }).click();
  expect(await shownOf(app)).toBe(groups - healthGroups);

  await host.page.getByRole('switch', { name: 'And what they touch' }).click();
  expect(await shownOf(app)).toBeGreaterThan(groups - healthGroups);
  await host.page.getByRole('button', { name: 'clear filter' }).click();
  await expect(app.showing).toContainText('Showing all');
});

test('a date that cannot be read is refused beside its field', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();
  await filter.begin('Add a condition', 'Started');
  await host.page.getByRole('textbox', { name: 'From' }).fill('last spring');
  await expect(host.page.getByText('Write 2019, March 2019 or 31/03/2019')).toBeVisible();
  await expect(host.page.getByRole('button', { name: 'Add', exact: true }).last()).toBeDisabled();
  await host.page.getByRole('textbox', { name: 'From' }).fill('2014');
  await filter.add();
  await expect(filter.chip(/Change Started.*from 2014/)).toBeVisible();
});

test('the neighbourhood of a body is looked at by keyboard, step by step', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();
  await app.goTo('Vision 31 Steering Group');
  await app.picture.focus();
  await host.page.keyboard.press('Shift+F');
  await expect(filter.focusBar).toContainText('Within 1 step');
  const near = await shownOf(app);
  await filter.focusBar.getByRole('button', { name: 'One step more' }).press('Enter');
  await expect(filter.focusBar).toContainText('Within 2 steps');
  expect(await shownOf(app)).toBeGreaterThan(near);
  await filter.focusBar.getByRole('button', { name: 'Leave the focus' }).press('Enter');
  await expect(app.showing).toContainText('Showing all');
});

test('"is there a governance pathway?" has an answer, also when there is none', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const filter = new FilterPart(host.page);
  await app.drawn();
  await app.goTo('Vision 31 Steering Group');
  // The keyboard stands in the end that is not known yet.
  await host.page.keyboard.press('Control+Shift+P');
  await host.page.keyboard.type('Health and Wellbeing Board');
  await expect(host.page.getByRole('option', { name: 'Health and Wellbeing Board' }).first()).toBeVisible();
  await host.page.keyboard.press('Enter');
  await expect(filter.path.getByRole('status')).toContainText(/The shortest|There are/);

  await filter.path.getByLabel('Along links').selectOption({ label: 'Upwards: who answers to whom' });
  await expect(filter.path.getByRole('status')).toContainText('There is no governance path upwards');
  await expect(filter.path).toContainText('The chain stops at:');
  await expect(filter.path.getByRole('button', { name: 'Strong Communities Board' }).first()).toBeVisible();
  await expect(filter.path).toContainText('The nearest path over links of any kind and direction');
  await expect(filter.path.getByRole('heading', { name: 'What they share' })).toBeVisible();

  await filter.path.getByLabel('Along links').selectOption({ label: 'Of any kind and direction' });
  await filter.path.getByRole('button', { name: 'Show only this' }).click();
  await expect(filter.chip(/Change Path/)).toBeVisible();
  expect(await shownOf(app)).toBeLessThan(20);
  expect(host.complaints).toEqual([]);
});
