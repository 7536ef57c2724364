// Membership without a thicket of lines: as outlines, as who sits together, as bodies that share members, and back.
import { expect, test } from './fixtures/host.ts';
import { MembershipPart } from './pages/membership-part.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('who sits where is shown as outlines, then as who sits together, and as links again', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const members = new MembershipPart(app);
  const views = new ViewsPart(host.page);
  await app.drawn();
  await views.goTo('Governance');
  await members.areShown('as links');
  expect(await members.legendOf('Link')).toContainEqual(expect.stringMatching(/^Membership \d+$/));

  await members.show('Membership as outlines');
  expect(await members.legendOf('Outline: members of')).toEqual([
    'Locality Partnerships 6',
    'Local Pilot Working Group 5',
    'Locality Working Steering Group 2',
    'Vision 31 Steering Group 2',
  ]);
  // Only bodies with two members or more have an outline; a single seat stays a line.
  await members.areShown('as outlines');

  await members.show('Who sits together');
  expect((await members.legendOf('Line: sits together with')).join()).toMatch(/1 body together \d+/);
  await expect(members.legend('Outline: members of')).toHaveCount(0);

  await members.show('Bodies that share members');
  expect((await members.legendOf('Line: shares members with')).join()).toMatch(/1 shared member \d+/);

  // Looking at it another way is no change of the map: it stays with the view only once that is saved.
  await expect(app.undoButton).toBeDisabled();
  await host.page.getByRole('button', { name: 'Go back' }).click();
  await members.areShown('as links');
});

test('members that stand far apart are offered to stand together, as one step that undo takes back', async ({
  host,
}) => {
  const app = new ThreadmapPage(host.page);
  const members = new MembershipPart(app);
  await app.drawn();
  await members.show('Membership as outlines');
  await members.standTogether.click();
  await members.layouts.isLaidOut('grouped');
  await expect(app.undoButton).toHaveAccessibleName(/Layout: grouped/);
  await app.undo();
  await members.layouts.isLaidOut('organic');
});

test('the offer is about the view it was made in, whichever is looked through when it is taken', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const members = new MembershipPart(app);
  const views = new ViewsPart(host.page);
  await app.drawn();
  const first = await views.current.innerText();
  await members.show('Membership as outlines');
  await expect(members.standTogether).toBeVisible();
  await views.goTo('Governance');
  await expect(views.current).not.toHaveText(first);
  await members.standTogether.click();
  await members.layouts.isLaidOut('grouped');
  await expect(views.current).toContainText('Whole system');
  // The other view is as it was.
  await app.undo();
  await members.layouts.isLaidOut('organic');
  await expect(app.undoButton).toBeDisabled();
});

test('rings ask who stands in the middle where nobody is selected', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const members = new MembershipPart(app);
  await app.drawn();
  await members.layouts.chooseLayout(/^Rings around an entry/);
  await expect(members.middle).toHaveValue('Locality Working');
  await expect(app.dialog).toContainText(/entries are one step away/);
  await members.middle.fill('Strong Communities');
  await host.page.getByRole('option', { name: /^Strong Communities Board/ }).click();
  await app.dialog.getByRole('button', { name: 'Lay out' }).click();
  await members.layouts.isLaidOut('rings');
});
