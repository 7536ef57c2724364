// How long the page lets its user wait: from the release of the mouse to the frame that shows the answer, painted.
import type { Locator, Page } from '@playwright/test';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Window {
    answered?: Promise<number>;
  }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds from the click of the mouse in `act` until `place` says something else than before and the frame that shows
 * it is on the screen. Begins when the browser got the click, so that waiting behind other work of the page counts.
 *
 * The browser itself says when the first frame after a click was shown (W3C Event Timing, to 8 ms). A task that is asked for
 * while that frame is made ready is no measure of it: it may come only after the next frame, which draws the picture.
 */
export async function timeToAnswer(page: Page, place: Locator, act: () => Promise<void>): Promise<number> {
  await place.evaluate((root) => {
    const says = (): string =>
      `${root.isConnected} ${root.textContent} ${root.querySelector<HTMLTextAreaElement>('textarea, input')?.value}`;
    const before = says();
    window.answered = new Promise((done) => {
      let clicked = Number.NaN;
      let firstFrameShown = Number.NaN;
      addEventListener('pointerup', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
      const watch = new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries()) {
          if (name === 'pointerup' && startTime === clicked) firstFrameShown = startTime + duration;
        }
      });
      watch.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      const answeredAt = (time: number): void => {
        watch.disconnect();
        done(time - clicked);
      };
      // The answer stands in the frame that is being made ready at `seen`: the first after the click, or a later one.
      const shown = (seen: number, painted: number, patience: number): void => {
        if (firstFrameShown >= seen) answeredAt(firstFrameShown);
        else if (firstFrameShown < seen || patience === 0) answeredAt(painted);
        else setTimeout(() => shown(seen, painted, patience - 1), 20);
      };
      const look = (): void => {
        if (says() === before) requestAnimationFrame(look);
        else {
          const seen = performance.now();
          void scheduler.postTask(() => shown(seen, performance.now(), 25), { priority: 'user-blocking' });
        }
      };
      requestAnimationFrame(look);
    });
  });
  await act();
  return page.evaluate(() => window.answered ?? Number.NaN);
}

/** A click as a hand makes it: on something it already points at, held down for a moment. */
export async function clickByHand(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  await page.mouse.click(x, y, { delay: 60 });
}

/** Spots in a picture where there is an entry: found with the mouse, as far apart as they are many. */
export async function spotsOnEntries(page: Page, picture: Locator, count: number): Promise<{ x: number; y: number }[]> {
  const box = await picture.boundingBox();
  if (!box) throw new Error('the picture does not show');
  const spots: { x: number; y: number }[] = [];
  const step = 17;
  for (let y = box.y + 60; y < box.y + box.height - 60; y += 3 * step) {
    for (let x = box.x + 40; x < box.x + box.width - 40; x += step) {
      await page.mouse.move(x, y);
      if ((await picture.getAttribute('data-over')) !== 'entity') continue;
      spots.push({ x, y });
      if (spots.length === count) return spots;
      x += 3 * step;
    }
  }
  return spots;
}
