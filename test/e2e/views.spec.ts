// Saved views: a reviewer keeps ways of looking at the map, goes from one to the other, and loses nothing.
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { ViewsPart } from './pages/views-part.ts';

test('a reviewer saves a view, works in two of them, and comes back to both as they were', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const views = new ViewsPart(host.page);
  await app.drawn();
  const [first = ''] = (await views.current.innerText()).split('\n');

  await host.page.getByRole('button', { name: /^Governance \d+$/ }).click();
  await expect(app.showing).toContainText(/Showing \d+ of/);
  await expect(views.unsaved).toBeVisible();
  await views.saveAsNew('Who reports to whom', 'Boards and the groups that report to them.');
  await expect(views.current).toHaveAccessibleName(/Who reports to whom/);
  await expect(views.unsaved).toBeHidden();
  const narrowed = (await app.showing.textContent()) ?? '';

  // What one left behind is as it was saved; what one goes to is as it was left.
  await views.goTo(first);
  await expect(app.showing).toContainText('Showing all');
  await views.goTo('Who reports to whom');
  await expect(app.showing).toHaveText(narrowed);

  // A change that was not saved waits, also through closing and opening.
  await host.page.getByRole('button', { name: /^Groups \d/ }).click();
  const narrower = (await app.showing.textContent()) ?? '';
  await views.goTo(first);
  await expect(views.view('Who reports to whom')).toHaveAccessibleName(/changed, not saved/);
  await host.page.reload();
  await app.drawn();
  await views.goTo('Who reports to whom');
  await expect(app.showing).toHaveText(narrower);
  await views.goBack();
  await expect(app.showing).toHaveText(narrowed);
  // Going back is no loss either.
  await views.undoInMessage();
  await expect(app.showing).toHaveText(narrower);
  await views.goBack();
  await expect(app.showing).toHaveText(narrowed);

  // Saving again keeps the change, and undo takes it back.
  await host.page.getByRole('button', { name: /^Groups \d/ }).click();
  await host.page.keyboard.press('Control+s');
  await expect(views.unsaved).toBeHidden();
  await app.undo();
  await expect(app.showing).toHaveText(narrowed);
  expect(host.complaints).toEqual([]);
});

test('views are duplicated, renamed, put in order and deleted, each step undone again', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const views = new ViewsPart(host.page);
  await app.drawn();
  const before = await views.list.getByRole('listitem').count();
  const [first = ''] = (await views.current.innerText()).split('\n');

  await views.do(first, 'Duplicate view');
  await expect(views.current).toHaveAccessibleName(new RegExp(`^${first} 2`));
  await views.do(`${first} 2`, 'Name, title and caption');
  await app.dialog.getByRole('textbox', { name: 'Name' }).fill('');
  await app.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.dialog).toContainText('The view needs a name.');
  await app.dialog.getByRole('textbox', { name: 'Name' }).fill('Second look');
  await app.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.dialog).toBeHidden();
  await views.do('Second look', 'Move view up');
  await expect(views.list.getByRole('listitem').nth(before - 1)).toContainText('Second look');

  await views.do('Second look', 'Delete view');
  await expect(views.list.getByRole('listitem')).toHaveCount(before);
  for (let steps = 0; steps < 4; steps++) await app.undo();
  await expect(app.undoButton).toBeDisabled();
  await expect(views.list.getByRole('listitem')).toHaveCount(before);
});

test('the keyboard goes from view to view', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const views = new ViewsPart(host.page);
  await app.drawn();
  await views.saveAsNew('Another');
  await expect(views.current).toHaveAccessibleName(/^Another/);
  await host.page.keyboard.press('Alt+PageUp');
  await expect(views.current).not.toHaveAccessibleName(/^Another/);
  await host.page.keyboard.press('Alt+PageDown');
  await expect(views.current).toHaveAccessibleName(/^Another/);
});

test('no word of a view’s name is cut in two, however many entries it shows', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  await app.drawn();
  const item = host.page.getByRole('button', { name: /^Communication by method/ });
  for (const count of ['107', '3,991', '10,000']) {
    const pieces = await item.evaluate((button, text) => {
      const number = [...button.querySelectorAll('span')].find(({ textContent }) =>
        /^[\d,]+ entries$/.test(textContent),
      );
      if (!number?.firstChild) throw new Error('there is no count');
      number.firstChild.textContent = text;
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('Communication') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 'Communication'.length);
        return range.getClientRects().length;
      }
      return 0;
    }, count);
    expect(pieces).toBe(1);
  }
});
