// Shows one screen after another in one page, and looks each of them over.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/host.ts';
import { ThreadmapPage } from '../pages/threadmap-page.ts';
import type { Screen } from './screen.ts';

/** What depends on colours; everything else is the same in both themes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Colours that change with the theme glide there: what is measured on the way is neither the one nor the other. */
async function colourSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    // One that is taken away with what it was of may never say that it is over.
    const longEnough = new Promise((resolve) => setTimeout(resolve, 3000));
    await Promise.race([Promise.allSettled(passing.map(({ finished }) => finished)), longEnough]);
  });
}

/** What axe finds in the light theme and in the dark one: WCAG 2.2 A and AA and its best practices, nothing left out. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await colourSettled(page);
    // Nothing here is in a frame of another site, so that the quick way of axe sees it all; it need not list what passes.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (colorScheme === 'dark') axe.withRules(COLOURS);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html.slice(0, 200)}`));
  }
  return found;
}

/**
 * The map as it opens, though not drawn yet: drawing takes a busy machine longer than all the rest, and tables need none of it.
 * Without the way there, nothing of the screen before is left.
 */
async function openAgain(app: ThreadmapPage): Promise<void> {
  await app.page.evaluate(() => localStorage.clear());
  await app.page.reload();
  await app.opened();
}

async function closeWhatIsOver(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0);
}

/** Shows each screen and gives what is found on it, with the screen's name. A screen that does not come is a fault too. */
export async function lookOver(
  page: Page,
  screens: readonly Screen[],
  look: (page: Page, screen: Screen) => Promise<readonly string[]>,
): Promise<string[]> {
  const app = new ThreadmapPage(page);
  const found: string[] = [];
  let isFirst = true;
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      if (isFirst) await app.opened();
      else if (screen.goesOn === 'when closed') await closeWhatIsOver(page);
      else if (screen.goesOn !== true) await openAgain(app);
      isFirst = false;
      await screen.show(app);
      for (const fault of await look(page, screen)) found.push(`${screen.name}: ${fault}`);
    });
  }
  return found;
}
