// What is saved as a web page, opened as its reader opens it: from a disk, without a network.
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makePictures, type PictureRequest } from '../../../electron/writers/figures.ts';
import { measureText } from '../../../shared/figure/text/measure-text.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import { inTypeface } from '../../support/in-typeface.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';
import { axeFaults } from '../screens/look-over.ts';

const views = ['The whole', 'A part'].map((title, order) => ({
  ...blankView(testId(900 + order) as ViewId, title, order),
  title,
}));
const map = applyChanges(
  madeUpMap({ entities: 40, links: 60 }),
  views.map((view) => added('view', view)),
);

async function save(path: string, views: PictureRequest['views'], of = map): Promise<string> {
  const made = await makePictures(of, { format: 'html', name: 'a map', views, audience: 'public', date: '2024-06-30' });
  if (!made.ok) throw new Error(made.error.message);
  writeFileSync(path, made.value.files[0]?.bytes as Uint8Array);
  return `file://${path}`;
}

test('axe finds nothing on it, light or dark, and it fetches nothing', async ({ page, context }, info) => {
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const [one, several, empty] = [
    await save(info.outputPath('one.html'), [null]),
    await save(
      info.outputPath('several.html'),
      views.map(({ id }) => id),
    ),
    await save(info.outputPath('empty.html'), [null], madeUpMap({ entities: 0, links: 0 })),
  ];
  for (const address of [one, several, empty]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFaults(page), address).toEqual([]);
  }
  expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in Arial it holds what is as wide, in a form that browsers read', async ({ page }, info) => {
  await page.goto(await save(info.outputPath('arial.html'), [null], inTypeface(map, 'arial')));
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    return faces.map(({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`);
  });
  expect(loaded).toEqual(['Arimo 400 loaded', 'Arimo 700 loaded']);
  const [named, held] = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const widthIn = (family: string): number => {
      context.font = `100px ${family}`;
      return context.measureText('Health and Wellbeing Board').width;
    };
    return [widthIn('Arial'), widthIn('Arimo')];
  });
  expect(Math.abs((named ?? 0) - (held ?? 0))).toBeLessThan(2);
  expect(held).toBeCloseTo(measureText('Health and Wellbeing Board', 100, 'arial'), -1);
});

test('its text is in the typeface that it was measured in, and an entry is chosen by keyboard', async ({
  page,
}, info) => {
  await page.goto(await save(info.outputPath('page.html'), [null]));
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`))).toEqual([
    expect.stringMatching(/Source Sans 3"? loaded/),
  ]);
  const entry = page.getByRole('region', { name: 'Entries' }).getByRole('button').first();
  const name = (await entry.textContent()) ?? '';
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(entry).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`Chosen: ${name}, `)).toBeVisible();
  await page.getByRole('searchbox').first().fill('nothing is called so');
  await expect(page.getByRole('status').filter({ hasText: /^0 / }).first()).toBeVisible();
});
