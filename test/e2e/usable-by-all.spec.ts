// A page that can be enlarged, colours that the system sets, motion that one has asked to be spared: on the main screens.
import { expect, test } from './fixtures/host.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';
import { DETAIL_SCREENS } from './screens/detail-screens.ts';
import { ENTRY_SCREENS } from './screens/entry-screens.ts';
import { HELP_SCREENS } from './screens/help-screens.ts';
import { lookOver } from './screens/look-over.ts';
import { PICTURE_SCREENS } from './screens/picture-screens.ts';
import type { Screen } from './screens/screen.ts';
import { TABLE_SCREENS } from './screens/table-screens.ts';
import { hiddenFocus, lostInForcedColours, lostWhenNarrow, placesOnTheWay, whatMoves } from './screens/usable.ts';

function named(...names: readonly string[]): Screen[] {
  const all = [...PICTURE_SCREENS, ...DETAIL_SCREENS, ...TABLE_SCREENS, ...ENTRY_SCREENS, ...HELP_SCREENS];
  return names.map((name) => {
    const screen = all.find((each) => each.name === name);
    if (!screen) throw new Error(`there is no screen called “${name}”`);
    return screen;
  });
}

test.describe('at 200 % on a window of 1280 by 720', () => {
  test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
  test('nothing is lost', async ({ host }) => {
    test.setTimeout(120_000);
    const screens = named(
      'the map',
      'the table of entries',
      'adding an entry',
      'the keyboard shortcuts',
      'the help',
      'the palette',
    );
    expect(await lookOver(host.page, screens, lostWhenNarrow)).toEqual([]);
  });
});

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  test('nothing is lost', async ({ host }) => {
    test.setTimeout(120_000);
    const screens = named('the map', 'adding an entry', 'the help', 'the palette');
    expect(await lookOver(host.page, screens, lostWhenNarrow)).toEqual([]);
  });
});

test.describe('where the system sets the colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('the keyboard, what is chosen and the picture stay visible', async ({ host }) => {
    test.setTimeout(120_000);
    const screens = named('a narrowed map', 'the table of entries', 'the palette', 'an entry in the details');
    const found = await lookOver(host.page, screens, async (page) => [
      ...(await lostInForcedColours(page)),
      ...(await hiddenFocus(page, 25)),
    ]);
    expect(found).toEqual([]);
    // The picture keeps its own colours, and the ground that they were chosen for.
    expect(await host.page.getByRole('application').evaluate((each) => getComputedStyle(each).forcedColorAdjust)).toBe(
      'none',
    );
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`entries ${reducedMotion === 'reduce' ? 'jump' : 'glide'} where motion is ${reducedMotion}`, async ({
    host,
  }) => {
    const { page } = host;
    const app = new ThreadmapPage(page);
    await page.emulateMedia({ reducedMotion });
    await app.drawn();
    await app.goTo('HWB');
    await app.centreOfPicture();
    await app.picture.focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(app.undoButton).toHaveAccessibleName(/Move/);
    const places = await placesOnTheWay(page, app.ring, () => page.keyboard.press('Control+z'));
    if (reducedMotion === 'reduce') expect(places).toBeLessThanOrEqual(2);
    else expect(places).toBeGreaterThan(2);
    if (reducedMotion !== 'reduce') return;
    await page.keyboard.press('F1');
    expect(await whatMoves(page)).toEqual([]);
    await app.page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await whatMoves(page)).toEqual([]);
  });
}

for (const width of [1280, 1366, 1440, 1536])
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });
    test('tabs and tools over the map stand in one line', async ({ host }) => {
      const app = new ThreadmapPage(host.page);
      await app.opened();
      const middleOf = async (role: 'tab' | 'button', name: string): Promise<number> => {
        const box = await host.page.getByRole(role, { name, exact: true }).boundingBox();
        return Math.round((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) / 2);
      };
      const line = await middleOf('tab', 'Map');
      expect(await middleOf('tab', 'Outline')).toBe(line);
      expect(Math.abs((await middleOf('button', 'Details')) - line)).toBeLessThanOrEqual(3);
    });
  });
