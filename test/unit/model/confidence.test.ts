// How sure the map is of something, from its evidence alone.
import { describe, expect, test } from 'vitest';
import { added } from '../../../shared/model/change.ts';
import { knowledgeOf } from '../../../shared/model/confidence.ts';
import { anEntity, mapOf, testId } from '../../support/maps.ts';

const board = anEntity(1);
const AS_AT = '2016-06-30';

/** What is known of an entry with evidence from sources of these dates, each a fact or an assumption. */
function known(...evidence: readonly (readonly ['fact' | 'assumption', string | null, number?])[]) {
  const sources = new Map(evidence.map(([, date, source], index) => [source ?? index, date]));
  const changes = [
    ...[...sources].map(([number, date]) =>
      added('source', {
        id: testId(100 + number),
        externalIds: [],
        title: `Source ${number}`,
        kind: 'document',
        date,
        author: null,
        notes: null,
        website: null,
        text: null,
        read: [],
        restricted: false,
      } as never),
    ),
    ...evidence.map(([certainty, , source], index) =>
      added('evidence', {
        id: testId(200 + index),
        externalIds: [],
        source: testId(100 + (source ?? index)),
        entity: board.id,
        link: null,
        section: null,
        note: null,
        quote: null,
        certainty,
        place: null,
        saidBy: null,
        reported: null,
      } as never),
    ),
  ];
  return knowledgeOf(mapOf([board], [], changes), board.id, AS_AT);
}

describe('confidence', () => {
  test.each([
    ['none without evidence', known(), 'none'],
    ['high: a fact, two sources, the newest fresh', known(['fact', '2010'], ['assumption', '2015-11']), 'high'],
    ['medium: a fact from one fresh source', known(['fact', '2016-01-01']), 'medium'],
    ['medium: a fact from two old sources', known(['fact', '2010'], ['fact', '2011']), 'medium'],
    ['low: a fact from one old source', known(['fact', '2010']), 'low'],
    ['low: a fact from one source without a date', known(['fact', null]), 'low'],
    ['low: assumptions, however many and fresh', known(['assumption', '2016'], ['assumption', '2016-05']), 'low'],
    ['one source twice is one source', known(['fact', '2016-01', 1], ['fact', '2016-01', 1]), 'medium'],
  ])('%s', (_case, knowledge, confidence) => {
    expect(knowledge.confidence).toBe(confidence);
  });

  test('24 months old is fresh, a day more is not', () => {
    expect(known(['fact', '2014-06-30']).isFresh).toBe(true);
    expect(known(['fact', '2014-06-29']).isFresh).toBe(false);
    expect(known(['fact', '2014-06']).isFresh).toBe(true);
  });

  test('says how many sources, and which is newest', () => {
    expect(known(['assumption', '2015'], ['fact', '2014-11-03'], ['fact', null])).toMatchObject({
      certainty: 'fact',
      sources: 3,
      newest: '2015',
    });
  });
});
