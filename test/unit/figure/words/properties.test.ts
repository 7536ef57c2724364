// What holds of the words for a picture whatever the map.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAudience } from '../../../../shared/exchange/audience/index.ts';
import { LONGEST_ALT_TEXT, withinSentence } from '../../../../shared/figure/words/alt-text.ts';
import { linesOfParts, partsOfText, textOfParts } from '../../../../shared/figure/words/index.ts';
import { joiningOf } from '../../../../shared/figure/words/joining.ts';
import { sayList, sayNames } from '../../../../shared/figure/words/say-list.ts';
import { weakPlaces } from '../../../../shared/graph/measures/cut-points.ts';
import { components, networkOf } from '../../../../shared/graph/measures/index.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { figureOf } from './words-of.ts';

const KINDS = ['organisation', 'group', 'project', 'strategy', 'place', 'channel'];

const someMap = fc
  .record({
    entities: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), restricted: fc.boolean() }), { maxLength: 14 }),
    links: fc.array(
      fc.record({
        from: fc.nat(13),
        to: fc.nat(13),
        status: fc.constantFrom('existing', 'existing', 'planned', 'ended'),
        type: fc.constantFrom('reports-to', 'member-of', 'funds'),
      }),
      { maxLength: 24 },
    ),
    title: fc.oneof(
      fc.constantFrom('Who pays? And who decides!', 'The plan. It has parts.', 'A title '.repeat(40)),
      fc.string(),
    ),
  })
  .map(({ entities, links, title }) => {
    const made = entities.map((fields, index) =>
      anEntity(index + 1, { ...fields, name: `${fields.restricted ? 'Hidden' : 'Open'} body ${index + 1}` }),
    );
    const joined = links.flatMap(({ from, to, ...fields }, index) => {
      const [a, b] = [made[from], made[to]];
      return a && b && a !== b ? [aLink(100 + index, a, b, fields as object)] : [];
    });
    return { map: mapOf(made, joined), title };
  });

test('the alternative text is one sentence and short, and nothing that is left out is named', () => {
  fc.assert(
    fc.property(someMap, ({ map: whole, title }) => {
      const { map } = forAudience(whole, 'public');
      const { words } = figureOf(map, { title: title.trim() === '' ? null : title });
      expect(words.altText.length).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
      expect(words.altText).toMatch(/[^.!?]\.$/u);
      expect(words.altText.slice(0, -1)).not.toMatch(/[.!?]\s+\p{Lu}\p{Ll}/u);
      const said = linesOfParts(words.description);
      expect(`${words.altText} ${said.join(' ')}`).not.toContain('Hidden');
      for (const { heading, paragraphs } of words.description) {
        expect(heading).not.toBeNull();
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const paragraph of paragraphs) {
          expect(paragraph).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
          expect(paragraph.length).toBeLessThan(900);
          expect(paragraph).not.toMatch(
            /undefined|NaN|null|\b1 (entries|links|groups|others)\b|(?<![\d,])0 (entries|links)/u,
          );
        }
      }
      // What is made can be opened to be written on, and is the same when nothing was changed.
      expect(partsOfText(textOfParts(words.description))).toEqual(words.description);
    }),
  );
});

test('links that hold a picture together, and what each would cut off, are those that taking links away finds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 10 }),
      fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 14 }),
      (size, pairs) => {
        const entities = Array.from({ length: size }, (_, index) => anEntity(index + 1));
        const links = pairs.flatMap(([a, b], index) => {
          const [from, to] = [entities[a % size], entities[b % size]];
          return from && to && from !== to ? [aLink(100 + index, from, to)] : [];
        });
        const ids = entities.map(({ id }) => id);
        const network = networkOf(ids, links, { isDirected: false });
        const { bridges, hanging } = joiningOf(network, weakPlaces(network).pairs, links);
        const found = links.flatMap((link) => {
          const without = components(
            networkOf(
              ids,
              links.filter((each) => each !== link),
              { isDirected: false },
            ),
          );
          const from = without.find((part) => part.includes(link.from)) ?? [];
          const to = without.find((part) => part.includes(link.to)) ?? [];
          return from === to ? [] : [{ link, from: from.length, to: to.length }];
        });
        const sizes = found.map(({ from, to }) => Math.min(from, to)).filter((each) => each > 1);
        expect(bridges.map((each) => each.size)).toEqual(sizes.sort((a, b) => b - a));
        for (const { near, far, size: small } of bridges) {
          const match = found.find(
            ({ link }) => [link.from, link.to].includes(near as never) && [link.from, link.to].includes(far as never),
          );
          expect(match?.link.from === near ? match.from : match?.to).toBe(small);
        }
        const single = found.filter(({ from, to }) => Math.min(from, to) === 1 && from + to > 2);
        expect([...hanging].sort()).toEqual(single.map(({ link, from }) => (from === 1 ? link.from : link.to)).sort());
      },
    ),
  );
});

test('a title in a sentence ends none, and abbreviations stay', () => {
  expect(withinSentence('Who pays? And who decides?')).toBe('Who pays; And who decides');
  expect(withinSentence('St. Ann’s and Dr. Who, 2019.')).toBe('St. Ann’s and Dr. Who, 2019');
});

test('long lists are cut, but never to say that there is one more', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `N${index + 1}`);
  expect(sayList([])).toBe('');
  expect(sayList(names(1))).toBe('N1');
  expect(sayList(names(2))).toBe('N1 and N2');
  expect(sayList(names(9))).toBe('N1, N2, N3, N4, N5, N6, N7, N8 and N9');
  expect(sayList(names(20))).toBe('N1, N2, N3, N4, N5, N6, N7, N8 and 12 more');
  expect(sayList(['A, B and C', 'D', 'E'])).toBe('A, B and C; D; and E');
  const map = mapOf(['Arts and Sports', 'Police', 'Health'].map((name, index) => anEntity(index + 1, { name })));
  const ids = [...map.entity.keys()];
  expect(sayNames(map, ids)).toBe('Arts and Sports; Police; and Health');
  expect(sayNames(map, ids.slice(0, 2))).toBe('Arts and Sports and Police');
});

test('what somebody writes has headings where a line stands over a paragraph', () => {
  expect(
    partsOfText('First.\n\nWho is in it\nThe council.\nAnd others.\n \n\nMore of them.\n\nNo heading:\nas it ends so.'),
  ).toEqual([
    { heading: null, paragraphs: ['First.'] },
    {
      heading: 'Who is in it',
      paragraphs: ['The council. And others.', 'More of them.', 'No heading: as it ends so.'],
    },
  ]);
  expect(partsOfText('')).toEqual([]);
});
