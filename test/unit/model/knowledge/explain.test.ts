// How sure the map is of something and why, in words that follow from the evidence alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES, evidenceAge, explain, knowledgeOf } from '../../../../shared/model/knowledge/index.ts';
import { link, mapWith, type Piece } from './known-map.ts';

const AS_AT = '2019-03-31';
const dated = (of: number, date: string | null, more: Partial<Piece> = {}): Piece => ({
  of,
  source: { date },
  ...more,
});
const assumed = { certainty: 'assumption' } as const;
const explained = (pieces: readonly Piece[], asAt = AS_AT): string => explain(mapWith(pieces), link.id, asAt).sentence;

describe('an explanation', () => {
  test.each<[readonly Piece[], string]>([
    [[], 'No evidence recorded yet; attach the document or the conversation it comes from.'],
    [
      [dated(1, '2019-03')],
      'Medium confidence: a fact stated by one source, from March 2019; a second source would make it high.',
    ],
    [
      [dated(1, '2019-03'), dated(2, '2014')],
      'High confidence: a fact stated by two sources, the newest from March 2019.',
    ],
    [
      [dated(1, '2014-11-04'), dated(2, '2015')],
      'Medium confidence: a fact stated by two sources, the newest from 2015, over two years old; a source of the last two years would make it high.',
    ],
    [
      [dated(1, '2014-11-04')],
      'Low confidence: a fact stated by one source, from 4 November 2014, over two years old; a second source would make it medium, and a recent one high.',
    ],
    [
      [dated(1, null)],
      'Low confidence: a fact stated by one source, without a date; its date would tell whether it still holds, and a second source would make it medium.',
    ],
    [
      [dated(1, null), dated(2, null)],
      'Medium confidence: a fact stated by two sources, none of them dated; a source of the last two years would make it high.',
    ],
    [
      [dated(1, '2018', assumed)],
      'Low confidence: an assumption from one source, from 2018; a second source that states it as a fact would make it high.',
    ],
    [
      [dated(1, '2010', assumed), dated(2, '2011', assumed), dated(3, '2012', assumed)],
      'Low confidence: an assumption from three sources, the newest from 2012, over two years old; a newer source that states it as a fact would make it high.',
    ],
  ])('of %j', (pieces, sentence) => {
    expect(explained(pieces)).toBe(sentence);
  });

  test('names the one author behind several sources, whose number says more than it should', () => {
    const by = (of: number, author: string): Piece => ({ of, source: { date: '2019', author } });
    expect(explained([by(1, 'The Trafford Partnership'), by(2, 'the Trafford partnership')])).toBe(
      'High confidence: a fact stated by two sources, the newest from 2019; both sources are by the same author: The Trafford Partnership.',
    );
    expect(explained([by(1, 'The Trafford Partnership'), by(2, 'A resident')])).not.toContain('author');
  });

  test('what would make it surer does so', () => {
    const recentFact = dated(9, '2019-03');
    const start = [[dated(1, '2014')], [dated(1, '2014'), dated(2, '2015')], [dated(1, '2014', assumed)], [recentFact]];
    for (const pieces of start) {
      const { better } = explain(mapWith(pieces), link.id, AS_AT);
      expect(better).toContain('high');
      expect(knowledgeOf(mapWith([...pieces, dated(8, '2019-03')]), link.id, AS_AT).confidence).toBe('high');
    }
  });
});

describe('corroboration counts independent sources', () => {
  const count = (...pieces: readonly Piece[]): number => knowledgeOf(mapWith(pieces), link.id, AS_AT).sources;

  test('a source that is quoted twice counts once', () => {
    expect(count(dated(1, '2019', { section: 'page 4' }), dated(1, '2019', { section: 'page 9' }))).toBe(1);
  });

  test('a document that was recorded twice counts once, whatever its case', () => {
    const twin = { title: 'Locality Working', date: '2015', author: 'Council' };
    expect(count({ of: 1, source: twin }, { of: 2, source: { ...twin, title: 'LOCALITY WORKING' } })).toBe(1);
    expect(count({ of: 1, source: twin }, { of: 2, source: { ...twin, date: '2016' } })).toBe(2);
  });

  test('two residents asked on one day are two sources', () => {
    const asked = { title: 'A resident', kind: 'interview', date: '2019-03-12' } as const;
    expect(count({ of: 1, source: asked }, { of: 2, source: asked })).toBe(2);
  });
});

describe('age counts from the as-at date', () => {
  test.each([
    ['2017-03-31', '2019-03-31', 'recent'],
    ['2017-03-30', '2019-03-31', 'old'],
    ['2017-03', '2019-03-31', 'recent'],
    ['2017-02', '2019-03-31', 'old'],
    ['2017', '2019-12-31', 'recent'],
    ['2017', '2020-01-01', 'old'],
    ['2016-02-29', '2018-02-28', 'recent'],
    ['2016-02-28', '2018-02-28', 'recent'],
    ['2016-02-27', '2018-02-28', 'old'],
    // A part of a date stands for its first day.
    ['2017-01-01', '2019', 'recent'],
    ['2016-12-31', '2019', 'old'],
    // Written after the date the map stands for: as recent as can be.
    ['2024', '2019-03-31', 'recent'],
    [null, '2019-03-31', 'undated'],
  ] as const)('a source of %s on %s is %s', (date, asAt, age) => {
    expect(evidenceAge(mapWith([dated(1, date)]), link.id, asAt)).toBe(age);
  });

  test('without evidence there is no age', () => {
    expect(evidenceAge(mapWith([]), link.id, AS_AT)).toBe('none');
  });
});

const pieces = fc.array(
  fc.record({
    of: fc.integer({ min: 1, max: 6 }),
    certainty: fc.constantFrom('fact', 'assumption'),
  }),
  { maxLength: 6 },
);
const dates = fc.array(fc.constantFrom(null, '2010', '2014-05', '2017-03-31', '2018', '2019-03-31', '2030'), {
  minLength: 7,
  maxLength: 7,
});

test('more evidence never lowers confidence, and every explanation is a sentence', () => {
  const rank = (confidence: string): number => -CONFIDENCES.indexOf(confidence as never);
  fc.assert(
    fc.property(pieces, pieces, dates, (before, more, dateOf) => {
      const full = (list: typeof before): Piece[] =>
        list.map((piece) => ({ ...piece, source: { date: dateOf[piece.of] ?? null } }) as Piece);
      const less = mapWith(full(before));
      const all = mapWith(full([...before, ...more]));
      const known = knowledgeOf(all, link.id, AS_AT);
      const knownLess = knowledgeOf(less, link.id, AS_AT);
      expect(rank(known.confidence)).toBeGreaterThanOrEqual(rank(knownLess.confidence));
      expect(known.sources).toBeGreaterThanOrEqual(knownLess.sources);
      expect(explain(all, link.id, AS_AT).sentence).toMatch(/^[A-Z][^.]*\.$/);
    }),
  );
});
