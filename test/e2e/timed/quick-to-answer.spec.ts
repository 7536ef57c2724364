// A map of 500 entries and 1,500 links answers to a click within a tenth of a second: what one does feels done at once.
import type { TestInfo } from '@playwright/test';
import { expect, test } from '../fixtures/host.ts';
import { AppearancePart } from '../pages/appearance-part.ts';
import { clickByHand, median, spotsOnEntries, timeToAnswer } from '../pages/stopwatch.ts';
import { ThreadmapPage } from '../pages/threadmap-page.ts';

const AT_MOST_MS = 100;
/** Whatever else the machine does makes a round slower, never quicker: one that is not disturbed is enough. */
const ROUNDS = 4;

// Without a trace: its snapshots of the page would be timed with it.
test.use({ map: 'large', trace: 'off' });

async function expectQuick(info: TestInfo, what: string, round: () => Promise<number[]>): Promise<void> {
  const medians: number[] = [];
  while (medians.length < ROUNDS && !medians.some((each) => each <= AT_MOST_MS)) medians.push(median(await round()));
  info.annotations.push({ type: what, description: `${medians.map(Math.round).join(', ')} ms` });
  expect(Math.min(...medians), `${what}: the middle of a round, in milliseconds`).toBeLessThanOrEqual(AT_MOST_MS);
}

test('a click on an entry, on a row of the legend and on other rules is answered within 100 ms', async ({
  host,
}, info) => {
  test.setTimeout(120_000);
  const { page } = host;
  const app = new ThreadmapPage(page);
  const appearance = new AppearancePart(page);
  await app.drawn();
  await expect(app.picture).toHaveAccessibleName(/^Map of 500 entries and 1,\d{3} links/);
  const spots = await spotsOnEntries(page, app.picture, 9);
  expect(spots.length).toBe(9);

  await expectQuick(info, 'the details of an entry', async () => {
    const times: number[] = [];
    for (const spot of spots) times.push(await timeToAnswer(page, app.details, () => clickByHand(page, spot)));
    return times;
  });

  const row = appearance.legend('Sector').first().getByRole('button');
  await expectQuick(info, 'the legend narrowing the map', async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 6; turn++) times.push(await timeToAnswer(page, app.showing, () => row.click()));
    return times;
  });

  await appearance.open();
  await expectQuick(info, 'another look', async () => {
    const times: number[] = [];
    for (const set of ['By certainty', 'By sector', 'Communication', 'By sector', 'By certainty'] as const) {
      await appearance.setButton.click();
      const item = page.getByRole('menuitem', { name: set });
      times.push(await timeToAnswer(page, appearance.legendPart, () => item.click()));
    }
    return times;
  });
  expect(host.complaints).toEqual([]);
});
