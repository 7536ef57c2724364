// Levels drawn on the map: for engagement and for any topic, the border says how far each is from where it should be.
import { expect, test } from 'vitest';
import { planEdits } from '../../../../shared/edits/index.ts';
import { type LevelPair, levelPairs, topicEdits } from '../../../../shared/engagement/ratings/level-pairs.ts';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { levelRules } from '../../../../shared/figure/rules/level-rules.ts';
import { applyChanges, previewChanges } from '../../../../shared/model/change.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { anEntity, editContext, mapOf } from '../../../support/maps.ts';
import { aRating } from '../../../support/ratings.ts';

const [short, there, beyond, half, bare] = [1, 2, 3, 4, 5].map((number) => anEntity(number));
const all = [short, there, beyond, half, bare].filter((each) => each !== undefined);

function mapWith(topic: string | null): { map: MapData; pair: LevelPair } {
  let map = mapOf(all);
  if (topic !== null) {
    const read = topicEdits(map, topic);
    if ('problem' in read) throw new Error(read.problem);
    const plan = planEdits(map, read.edits, editContext());
    if (!plan.ok) throw new Error(plan.error.message);
    map = previewChanges(map, plan.value.changes);
  }
  const pair = levelPairs(map).find(({ label }) => label === (topic ?? 'Engagement'));
  if (!pair) throw new Error('no such levels');
  const judged: readonly [number, number | null, number | null][] = [
    [0, 1, 4],
    [1, 3, 3],
    [2, 5, 2],
    [3, 2, null],
  ];
  const ratings = judged.flatMap(([at, now, wanted]) => {
    const entity = all[at];
    if (!entity) return [];
    return [
      ...(now === null ? [] : [aRating(100 + 2 * at, entity, pair.now, now)]),
      ...(wanted === null ? [] : [aRating(101 + 2 * at, entity, pair.wanted, wanted)]),
    ];
  });
  return { map: applyChanges(map, ratings), pair };
}

test.each([null, 'Walking offer'])('the gap of %j is drawn by the border, and what is not set as usual', (topic) => {
  const { map, pair } = mapWith(topic);
  const { entity } = appearanceOf(map, { theme: 'light', asAt: '2019-03-31', rules: levelRules(pair) });
  const plain = appearanceOf(map, { theme: 'light', asAt: '2019-03-31' });
  const looks = all.map((each) => entity(each));
  expect(looks.slice(0, 3).map(({ borderWidth, borderStyle }) => [borderWidth, borderStyle])).toEqual([
    [4.5, 'dashed'],
    [1.2, 'solid'],
    [2.4, 'solid'],
  ]);
  for (const each of all.slice(3)) expect(entity(each).borderStyle).toBe(plain.entity(each).borderStyle);
  // The colour is that of the level now: no two levels share one.
  expect(new Set(looks.slice(0, 4).map(({ fill }) => fill)).size).toBe(4);
});

test('another topic draws nothing of this one', () => {
  const { map } = mapWith('Walking offer');
  const { entity } = appearanceOf(map, {
    theme: 'light',
    asAt: '2019-03-31',
    rules: levelRules({ now: 'iap2-now-other', topic: 'other' }),
  });
  const plain = appearanceOf(map, { theme: 'light', asAt: '2019-03-31' });
  for (const each of all) expect(entity(each).borderStyle).toBe(plain.entity(each).borderStyle);
});
