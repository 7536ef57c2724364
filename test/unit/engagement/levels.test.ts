// Levels of engagement and of taking part in topics: C and D, the order of rows, topics as scales.
import { expect, test } from 'vitest';
import { planEdits } from '../../../shared/edits/index.ts';
import { levelRows, markAt, ratingHistory, sayGap } from '../../../shared/engagement/ratings/level-matrix.ts';
import {
  IAP2_LEVELS,
  levelPairs,
  removeTopicEdit,
  renameTopicEdits,
  topicEdits,
} from '../../../shared/engagement/ratings/level-pairs.ts';
import { ratingEdits } from '../../../shared/engagement/ratings/rate.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { readMapJson } from '../../../shared/exchange/json/read.ts';
import { mapToJson } from '../../../shared/exchange/json/write.ts';
import { previewChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { anEntity, editContext, mapOf } from '../../support/maps.ts';
import { aRating } from '../../support/ratings.ts';

const a = anEntity(1, { name: 'Audience' });
const b = anEntity(2, { name: 'Board' });
const c = anEntity(3, { name: 'Council' });
const d = anEntity(4, { name: 'Daycare' });
const ids = [a, b, c, d].map(({ id }) => id);
const [engagement] = levelPairs(mapOf([]));
if (!engagement) throw new Error('no engagement');

const after = (map: MapData, edits: readonly { edit: string; input: unknown }[]): MapData => {
  const plan = planEdits(map, edits, editContext());
  if (!plan.ok) throw new Error(plan.error.message);
  return previewChanges(map, plan.value.changes);
};
const withTopic = (map: MapData, name: string): MapData => {
  const read = topicEdits(map, name);
  if ('problem' in read) throw new Error(read.problem);
  return after(map, read.edits);
};

test('rows come by influence, then by how far they are from where they should be', () => {
  const map = mapOf(
    [a, b, c, d],
    [],
    [
      aRating(11, b, 'influence', 5),
      aRating(12, c, 'influence', 5),
      aRating(13, c, 'engagement', 2),
      aRating(14, c, 'desired-engagement', 4),
      aRating(15, b, 'engagement', 3),
      aRating(16, b, 'desired-engagement', 3),
      aRating(17, a, 'engagement', 1),
    ],
  );
  const rows = levelRows(map, ids, engagement);
  expect(rows.map(({ id }) => id)).toEqual([c.id, b.id, a.id, d.id]);
  expect(rows.map((row) => sayGap(map, engagement, row))).toEqual([
    'C Resistant → D Supportive',
    'CD Neutral',
    'C Unaware → D not set',
    'Not set',
  ]);
  expect(rows.slice(0, 2).map((row) => [1, 2, 3, 4, 5].map((level) => markAt(row, level)))).toEqual([
    ['', 'C', '', 'D', ''],
    ['', '', 'CD', '', ''],
  ]);
  expect(ratingHistory(map, c.id, [engagement.now, engagement.wanted])).toHaveLength(2);
});

test('a topic is two scales of the five levels; its name can change, and it goes with its judgements', () => {
  const map = withTopic(mapOf([a, b]), 'Parks & play');
  const [, topic] = levelPairs(map);
  if (!topic) throw new Error('no topic');
  expect(topic.label).toBe('Parks & play');
  expect(map.scale.get(topic.now)?.levels.map(({ label }) => label)).toEqual(IAP2_LEVELS.map(({ label }) => label));
  expect(map.scale.get(topic.now)?.isNumeric).toBe(false);
  expect(topicEdits(map, 'parks & PLAY')).toEqual({ problem: 'There is a topic “Parks & play” already.' });
  expect(topicEdits(map, ' ')).toEqual({ problem: 'Say what the topic is called.' });

  const how = { date: '2019-03-01', by: null, why: null };
  const judged = after(
    map,
    ratingEdits(
      a.id,
      [
        { scale: topic.now, value: 2 },
        { scale: topic.wanted, value: 3 },
      ],
      how,
    ),
  );
  expect(levelRows(judged, [a.id], topic)).toEqual([{ id: a.id, now: 2, wanted: 3, influence: null }]);
  const renamed = renameTopicEdits(judged, topic, 'Green space');
  if ('problem' in renamed) throw new Error(renamed.problem);
  expect(levelPairs(after(judged, renamed.edits))[1]?.label).toBe('Green space');
  const gone = after(judged, [removeTopicEdit(topic)]);
  expect(levelPairs(gone)).toHaveLength(1);
  expect(gone.assessment.size).toBe(0);
});

test('topics of one key do not meet, and a name without letters has a key', () => {
  const map = withTopic(withTopic(withTopic(mapOf([]), 'Parks'), 'Pärks'), '!!!');
  expect(levelPairs(map).map(({ label }) => label)).toEqual(['Engagement', 'Parks', 'Pärks', '!!!']);
});

test('a topic and its judgements go through a file without loss, and neither is in a copy for others', () => {
  const map = withTopic(mapOf([a, b]), 'Parks');
  const [, topic] = levelPairs(map);
  if (!topic) throw new Error('no topic');
  const how = { date: '2019-03-01', by: 'Officer', why: 'Said so' };
  const judged = after(map, ratingEdits(a.id, [{ scale: topic.now, value: 2 }], how));
  const read = readMapJson(JSON.parse(JSON.stringify(mapToJson(judged))));
  if (!read.ok) throw new Error(read.error.message);
  const recordsOf = (kind: string): unknown[] =>
    read.value.records.filter(({ record }) => record === kind).map(({ value }) => value);
  expect(recordsOf('scale')).toContainEqual(judged.scale.get(topic.now));
  expect(recordsOf('assessment')).toEqual([...judged.assessment.values()]);
  for (const audience of ['partners', 'public'] as const) {
    const { map: seen } = forAudience(judged, audience);
    expect(seen.assessment.size).toBe(0);
    expect(levelPairs(seen).map(({ label }) => label)).toEqual(['Engagement']);
  }
  expect(levelPairs(forAudience(judged, 'internal').map)).toHaveLength(2);
});
