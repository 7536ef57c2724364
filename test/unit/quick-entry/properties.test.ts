import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { Link } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { SHIPPED_LINK_TYPES } from '../../../shared/model/shipped.ts';
import { linkSentence, readLink, shownNameOf } from '../../../shared/model/words.ts';
import {
  complete,
  linksMeant,
  NO_DECISIONS,
  type PlannedEnd,
  readSentences,
} from '../../../shared/quick-entry/index.ts';
import { wordsOf } from '../../../shared/quick-entry/text-words.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { town } from './town.ts';

let sample: MapData;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

/** What is wrong with how a map reads a sentence about one of its links; empty when nothing is. */
function misread(map: MapData, text: string, link: Link): string {
  const sentences = readSentences(map, text);
  const [planned, ...more] = sentences.flatMap((sentence) => linksMeant(map, sentence, NO_DECISIONS));
  const isEnd = (end: PlannedEnd | undefined, id: string): boolean =>
    end?.is === 'known' ? end.id === id : end?.is === 'unclear' && end.among.includes(id);
  const isSame = isEnd(planned?.from, link.from) && isEnd(planned?.to, link.to) && planned?.type === link.type;
  const unread = sentences.flatMap((sentence) => sentence.unread);
  return isSame && more.length === 0 && unread.length === 0 ? '' : text;
}

test('every link of the sample, said in words, reads back as that link', () => {
  const links = [...sample.link.values()];
  expect(links.length).toBeGreaterThan(400);
  expect(links.map((link) => misread(sample, linkSentence(sample, link), link)).filter(Boolean)).toEqual([]);
});

test('and said from its other end too', () => {
  const said = (link: Link): string =>
    `${shownNameOf(sample, link.to)} ${readLink(sample, link, link.to).verb} ${shownNameOf(sample, link.from)}`;
  const readsTheSame = ({ type }: Link): boolean =>
    sample.linkType.get(type)?.label === sample.linkType.get(type)?.inverse;
  const wrong = [...sample.link.values()]
    .filter((link) => link.direction === 'forward' && !readsTheSame(link))
    .map((link) => misread(sample, said(link), link));
  expect(wrong.filter(Boolean)).toEqual([]);
});

const odd = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        'reports',
        'to',
        'by',
        'and',
        '&',
        'weekly',
        'of',
        '(North)',
        'Board',
        'since 2019',
        'funds',
        ';',
        ',',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').replace(/\s+/gu, ' ').trim())
  .filter((name) => foldText(name) !== '');

test('links between entries with odd names read back too', () => {
  fc.assert(
    fc.property(odd, odd, fc.constantFrom(...SHIPPED_LINK_TYPES), (one, other, { id, label }) => {
      // Names that fold to the same, or to a sentence that is parted in two equally good ways, are a reader's guess as well.
      fc.pre(foldText(one) !== foldText(other));
      const [from, to] = [anEntity(1, { name: `Oak ${one} Trust` }), anEntity(2, { name: `Elm ${other} Board` })];
      const link = aLink(3, from, to, { type: id });
      const map = mapOf([from, to], [link]);
      expect(misread(map, `${from.name} ${label} ${to.name}`, link)).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read without failing, with spans inside it, and can be completed', () => {
  const words = fc.constantFrom(
    ...'HWB V31 reports to by report and , ; ( ) " since 2019 for because as weekly strength 4 \n planned'.split(' '),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = readSentences(town, text);
      for (const { from, to, type, unread } of sentences)
        for (const { span } of [...from, ...to, ...unread, ...(type ? [type] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
        }
      const { start, end } = complete(town, text, sentences.at(-1));
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('the words of a text are the words it folds to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      expect(words.map((word) => word.folded).join(' ')).toBe(foldText(text).replaceAll('ς', 'σ'));
    }),
  );
});

test('a keystroke in a map of 2,000 entries is answered within 50 ms', () => {
  const map = madeUpMap({ entities: 2000, links: 5000 });
  const [one, other] = [...map.entity.values()];
  const text = `${one?.name} reports to ${other?.name} by report, quarterly; Ashmere Health Board 9 and Marden Fo`;
  const answer = (typed: string): void => {
    const sentences = readSentences(map, typed);
    complete(map, typed, sentences.at(-1));
    for (const sentence of sentences) linksMeant(map, sentence, NO_DECISIONS);
  };
  // The look-ups are made when the map is first read.
  answer(text);
  const times = Array.from(text, (_, at) => {
    const before = performance.now();
    answer(text.slice(0, at + 1));
    return performance.now() - before;
  });
  const sorted = times.toSorted((a, b) => a - b);
  // The median, so that a pause of a busy machine is not taken for ours.
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(50);
});
