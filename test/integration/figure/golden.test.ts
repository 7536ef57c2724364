// The six shipped views as they should look, and one of them in the other typeface: drawn, and held against pictures that somebody has looked at. After a change that is meant,
// look at test-results/figures/ and renew them: THREADMAP_RENEW=1 npx vitest run --config test/vitest.config.ts test/integration/figure/golden.test.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test, vi } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { figureOf } from '../../../electron/writers/figures.ts';
import { svgToPng } from '../../../electron/writers/png.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import type { TypefaceName } from '../../../shared/figure/typefaces/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { slugOf } from '../../../shared/util/fold.ts';
import { inTypeface } from '../../support/in-typeface.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');
const golden = join(root, 'test/fixtures/figures');
const results = join(root, 'test-results/figures');
/** Wide enough to see every shape and line, small enough to be kept. */
const WIDTH = 700;
/** How far a dot may be off, of 1, and how many may be: edges are smoothed a little differently from machine to machine. */
const THRESHOLD = 0.15;
const MOST_DOTS_OFF = 0.002;

const sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
const views = [...sample.view.values()];

async function draw(id: string, typeface: TypefaceName): Promise<PNG> {
  const seen = forAudience(inTypeface(sample, typeface), 'partners');
  const figure = figureOf(sample, seen, id as never, { date: null }, undefined);
  if (!figure.ok) throw new Error(figure.error.message);
  const { scene } = figure.value;
  const bytes = await svgToPng(sceneToSvg(scene), scene, (96 * WIDTH) / scene.width);
  return PNG.sync.read(Buffer.from(bytes));
}

const pictures = [
  ...views.map(({ name, id }) => [name, id, 'source-sans'] as const),
  ...views
    .filter(({ name }) => name === 'The Local Pilot')
    .map(({ name, id }) => [`${name}, Arial`, id, 'arial'] as const),
];

test('there are six, and one in Arial', () => expect([views.length, pictures.length]).toEqual([6, 7]));

test.each(pictures)('%s looks as it should', async (name, id, typeface) => {
  const file = `${slugOf(name)}.png`;
  const drawn = await draw(id, typeface);
  const kept = join(golden, file);
  if (process.env.THREADMAP_RENEW) writeFileSync(kept, PNG.sync.write(drawn, { colorType: 2, deflateLevel: 9 }));
  if (!existsSync(kept)) throw new Error(`${kept} is missing: see the head of this file.`);
  const wanted = PNG.sync.read(readFileSync(kept));
  expect([drawn.width, drawn.height]).toEqual([wanted.width, wanted.height]);
  const difference = new PNG({ width: drawn.width, height: drawn.height });
  const off = pixelmatch(wanted.data, drawn.data, difference.data, drawn.width, drawn.height, { threshold: THRESHOLD });
  const share = off / (drawn.width * drawn.height);
  if (share > MOST_DOTS_OFF) {
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, file), PNG.sync.write(drawn));
    writeFileSync(join(results, file.replace('.png', '.difference.png')), PNG.sync.write(difference));
  }
  expect(share, `share of dots that differ; see ${results}`).toBeLessThanOrEqual(MOST_DOTS_OFF);
});
