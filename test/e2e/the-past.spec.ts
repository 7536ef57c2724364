// A reviewer looks at the map as it was, goes through its dates, and draws what has changed as one picture.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures/host.ts';
import { AppearancePart } from './pages/appearance-part.ts';
import { PastPart } from './pages/past-part.ts';
import { QuestionsPage } from './pages/questions-page.ts';
import { ThreadmapPage } from './pages/threadmap-page.ts';

test('the map as it was, through its dates, and what has changed as one picture', async ({ host }) => {
  const app = new ThreadmapPage(host.page);
  const past = new PastPart(app);
  await app.drawn();

  // By keyboard along the days on which something changes; what does is said.
  await past.openTimeline();
  await past.slider.focus();
  await past.slider.press('Home');
  await expect(past.slider).toHaveAttribute('aria-valuetext', '1 January 2012');
  await expect(past.told).toContainText('1 January 2012. 1 entry and 3 links start: ');
  await past.slider.press('ArrowRight');
  await past.slider.press('ArrowRight');
  await expect(past.bar).toContainText('as it was on 1 April 2013');
  await expect(app.counts).toContainText('288 entries');
  await expect(past.timeline).toContainText('285 entries and 486 links have no dates: always shown.');

  // A date that is none is refused beside the field; a year means its last day.
  await past.typeDate('last year');
  await expect(past.timeline).toContainText('Write it as 2019, 2019-03 or 2019-03-31.');
  await past.typeDate('2013');
  await expect(past.bar).toContainText('as it was at the end of 2013');

  // Nothing can be changed, and why is said; tables are of the same state.
  await app.picture.focus();
  await host.page.keyboard.press('Control+z');
  await expect(past.messages).toContainText('as it was at the end of 2013. Go back to now to change it.');
  await app.tab('Entries');
  await expect(app.showing).toContainText('289');
  await app.tab('Map');

  // It plays by itself, and back to now is as it was.
  await past.press('Play through the changes');
  await expect(past.bar).toContainText('2014');
  await past.press('Pause');
  await past.backToNow();
  await expect(past.bar).toBeHidden();
  await expect(app.counts).toContainText('364 entries');
  await past.press('Close the timeline');

  // What is proposed, drawn over what is.
  const questions = new QuestionsPage(app);
  await questions.open();
  await questions.choose('What has changed');
  await questions.press('Draw it on the map');
  await expect(past.bar).toContainText('with what is different from the map as it is to the map as proposed');
  await expect(new AppearancePart(host.page).legend('What happened').first()).toContainText('Added');

  // And as a figure, which says what it is.
  const download = host.page.waitForEvent('download');
  await questions.open();
  await questions.save(/SVG/);
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).toContain('What happened');
  expect(svg).toContain('The map is shown with what is different from the map as it is to the map as proposed');
  await past.backToNow();
  await expect(past.bar).toBeHidden();
});
