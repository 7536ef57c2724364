// What an analysis answers does not hang on how a map is listed or what its entries are called.
import { expect, test } from 'vitest';
import { analysisSettingsSchema } from '../../../../shared/contract/analysis.ts';
import { ANALYSES, analyse } from '../../../../shared/graph/measures/analyse.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { listedBackwards, madeUpMap } from '../../../support/made-up-map.ts';

const map = madeUpMap({ entities: 60, links: 130, seed: 'analysis' });
const settings = [
  {},
  { directed: false },
  { weighted: true },
  { directed: false, weighted: true, normalised: true },
].map((given) => analysisSettingsSchema.parse(given));

function run(of: MapData, measure: string, at: number) {
  const answer = analyse(of, {
    measure,
    settings: settings[at] ?? analysisSettingsSchema.parse({}),
    asAt: '2024-06-30',
  });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
const byId = (of: MapData, measure: string, at: number) =>
  new Map(run(of, measure, at).rows.map(({ id, name: _, which: __, ...values }) => [id, values]));

const renamed: MapData = {
  ...map,
  entity: new Map(
    [...map.entity].map(([id, entity]) => [id, { ...entity, name: [...entity.name].reverse().join('') }]),
  ),
};

test.each(ANALYSES)('%s is the same however the map is listed, and whatever its entries are called', (measure) => {
  settings.forEach((_, at) => {
    const before = byId(map, measure, at);
    expect(byId(listedBackwards(map), measure, at)).toEqual(before);
    expect(byId(renamed, measure, at)).toEqual(before);
  });
});

test.each(ANALYSES)('%s comes by value, the highest first, then by name, and answers on an empty map', (measure) => {
  const { rows } = run(map, measure, 0);
  if (measure !== 'network' && measure !== 'community' && measure !== 'component') {
    const values = rows.map(({ value }) => value ?? Number.NEGATIVE_INFINITY);
    expect(values).toEqual(values.toSorted((a, b) => (a === b ? 0 : b > a ? 1 : -1)));
  }
  const empty = run({ ...map, entity: EMPTY_MAP.entity, link: EMPTY_MAP.link }, measure, 0);
  expect(empty.rows.length > 0).toBe(measure === 'network');
  expect(empty.scope.sentence).toMatch(/^No link counted\. 0 entries/);
});

test('the scope accounts for every link', () => {
  const { scope } = run(map, 'degree', 0);
  const left = Object.values(scope.leftOut).reduce((sum, count) => sum + count, 0);
  expect(scope.links + left).toBe(map.link.size);
  expect(scope.facts + scope.assumptions + scope.withoutEvidence).toBe(scope.links);
});
