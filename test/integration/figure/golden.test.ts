// The six shipped views as they should look, one of them in the other typeface, and a page of a key to names: drawn, and held against pictures that somebody has looked at. After a change that is meant,
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
import { type Figure, makeFigure } from '../../../shared/figure/figure.ts';
import type { Scene } from '../../../shared/figure/scene/scene.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import type { TypefaceName } from '../../../shared/figure/typefaces/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { slugOf } from '../../../shared/util/fold.ts';
import { inTypeface } from '../../support/in-typeface.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

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

function draw(id: string, typeface: TypefaceName): Promise<PNG> {
  const seen = forAudience(inTypeface(sample, typeface), 'partners');
  const figure = figureOf(sample, seen, id as never, { date: null }, undefined);
  if (!figure.ok) throw new Error(figure.error.message);
  return drawScene(figure.value.scene);
}

async function drawScene(scene: Scene): Promise<PNG> {
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

test.each(pictures)('%s looks as it should', async (name, id, typeface) =>
  expectToLookAsKept(`${slugOf(name)}.png`, await draw(id, typeface)),
);

test('a page of the key to names looks as it should, and so does a picture with all of it', async () => {
  const map = withPeople(madeUpMap({ entities: 200, links: 60 }));
  const { further, whole } = tightFigure(map);
  expect(further.sheets).toHaveLength(1);
  expectToLookAsKept('key-page.png', await drawScene(further.sheets[0] as Scene));
  expectToLookAsKept('key-below.png', await drawScene(whole));
});

/** Four in ten are people; every third of them is not named, every third has one of two roles. */
function withPeople(map: MapData): MapData {
  const people = [...map.entity.values()].filter((_, index) => index % 5 < 2);
  const entities = people.map((entity, index): Entity => {
    const role = index % 3 === 1 ? (index % 2 === 0 ? 'Ward councillor' : 'Health visitor') : null;
    return {
      ...entity,
      kind: 'person',
      person: { ...PERSON_DEFAULTS, shownAs: index % 3 === 0 ? 'hidden' : 'role', role },
    };
  });
  return { ...map, entity: new Map([...map.entity, ...entities.map((entity) => [entity.id, entity] as const)]) };
}

/** Of a map that an upright A4 has far too little room for. */
function tightFigure(map: MapData): Figure {
  const places = [...map.entity.keys()]
    .sort()
    .map((id, at) => [id, { x: (at % 14) * 120, y: Math.floor(at / 14) * 90 }]);
  const settings = { paper: 'a4', orientation: 'portrait', marking: 'official' } as const;
  return makeFigure(map, { view: null, places: new Map(places as never), settings });
}

function expectToLookAsKept(file: string, drawn: PNG): void {
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
}
