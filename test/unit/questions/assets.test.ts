import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { termId } from '../../../shared/model/vocabulary.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const words = ['North', 'South', 'Borough'].map((label, order) => {
  const key = label.toLowerCase();
  const id = termId('locality', key);
  return added('term', { id, vocabulary: 'locality', key, label, description: null, order, colour: null, value: null });
});
const borough = anEntity(1, { kind: 'place', name: 'Borough', localities: ['borough'] });
const north = anEntity(2, { kind: 'place', name: 'North', localities: ['north'], parent: borough.id });
const club = anEntity(3, { kind: 'group', name: 'Club', sector: 'public', localities: ['north'] });
const trust = anEntity(4, { name: 'Trust', sector: 'public', localities: ['south'] });
const council = anEntity(5, { name: 'Council', sector: 'public', localities: ['borough'] });
const nowhere = anEntity(6, { name: 'Nowhere' });
const all = [borough, north, club, trust, council, nowhere];

test('nothing recorded is said plainly', () => {
  expect(askOf(mapOf([nowhere]), 'assets').answer).toContain('is not recorded');
  expect(askOf(mapOf(all, [], words), 'assets', { about: ['none'] }).answer).toContain('Nothing is recorded in none');
});

test('the place that stands for a locality is no asset of it, but what is aimed at it reaches it', () => {
  const map = mapOf(
    all,
    [
      aLink(11, council, north, { type: 'targets' }),
      aLink(12, trust, club, { type: 'supports', status: 'ended' }),
      aLink(13, club, council, { type: 'reports-to' }),
      aLink(14, nowhere, club, { type: 'supports' }),
      aLink(15, club, trust, { type: 'partners-with', direction: 'both' }),
    ],
    words,
  );
  const answer = askOf(map, 'assets', { about: ['north'] });
  expect(cellsOf(map, answer, 'here', 'entry')).toEqual([['Club']]);
  expect(cellsOf(map, answer, 'reaching', 'from', 'to')).toEqual([
    ['Council', 'North'],
    ['Trust', 'Club'],
  ]);
});

test('what others have is told with where, and apart from what the wider area has for it', () => {
  const map = mapOf(all, [], words);
  const answer = askOf(map, 'assets', { about: ['north'] });
  expect(cellsOf(map, answer, 'lacks', 'kind', 'where', 'examples', 'wider')).toEqual([
    ['Organisation', ['South'], ['Trust'], ['Council']],
  ]);
  expect(answer.answer).toContain('for Borough as a whole');
  expect(cellsOf(map, askOf(map, 'assets'), 'localities', 'locality', 'entries')).toContainEqual(['South', 1]);
});

test('on the sample: Partington and Carrington has the Vision 31 Steering Group', () => {
  const [key] = [...sample.term.values()].filter(({ label }) => label === 'Partington and Carrington');
  const answer = askOf(sample, 'assets', { about: [key?.key ?? ''] });
  expect(cellsOf(sample, answer, 'here', 'entry')).toContainEqual(['Vision 31 Steering Group']);
});
