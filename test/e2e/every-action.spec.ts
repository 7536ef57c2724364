// Whoever has no mouse does all that others do: every action of the catalogue is in the palette, with what undoes it, and every
// menu opens from the keyboard.
import { COMMANDS } from '../../shared/commands/index.ts';
import { expect, test } from './fixtures/host.ts';
import { MenusPage } from './pages/menus-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('the palette lists every action, and says whether it can be undone or why not', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const menus = new MenusPage(host.page);
  await app.drawn();
  await menus.openPalette();
  // The palette need not offer to open itself.
  const actions = COMMANDS.filter(({ id }) => id !== 'help.actions');
  await expect(menus.offered).toHaveCount(actions.length);
  const heard = new Map<string, string>();
  for (const _ of actions) {
    const label = (await menus.chosen.textContent()) ?? '';
    await expect(menus.paletteField).toHaveAccessibleDescription(/\.$/);
    heard.set(
      label,
      (await menus.paletteField.evaluate((field) => field.ariaDescribedByElements?.[0]?.textContent)) ?? '',
    );
    await host.page.keyboard.press('ArrowDown');
  }
  for (const { label, description, undo } of actions) {
    const said = [...heard].find(
      ([line, says]) => line.startsWith(label.replace('…', '')) && says.startsWith(description),
    );
    expect(said?.[1], label).toBe(`${description} ${undo.step ? 'Undo takes it back.' : undo.why}`);
  }
  expect(host.complaints).toEqual([]);
});

test('every menu is come to with Tab, opens with Enter and gives the keyboard back', async ({ host }) => {
  const { page } = host;
  const app = new ThreadmapPage(page);
  const menus = new MenusPage(page);
  await app.drawn();
  const all = await menus.menuButtons.count();
  expect(all).toBeGreaterThan(8);
  const opened = new Set<string>();
  for (let stop = 0; stop < 120 && opened.size < all; stop++) {
    await page.keyboard.press('Tab');
    const button = page.locator(':focus');
    if ((await button.getAttribute('aria-haspopup')) !== 'menu') continue;
    const name = (await button.getAttribute('aria-label')) ?? (await button.textContent()) ?? '';
    if (opened.has(name)) continue;
    await page.keyboard.press('Enter');
    await expect(menus.menu, name).toBeVisible();
    await expect(page.locator('[role^="menuitem"]:focus'), name).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(menus.menu, name).toBeHidden();
    await expect(button, name).toBeFocused();
    opened.add(name);
  }
  expect(opened.size).toBe(all);
});
