// A picture in words, for someone who cannot see it: maps whose answers are known.
import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { contentsOf } from '../../../../shared/figure/contents.ts';
import { legendOf } from '../../../../shared/figure/legend/index.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import { goBetweensPart } from '../../../../shared/figure/words/holding-parts.ts';
import { wordsForPicture } from '../../../../shared/figure/words/index.ts';
import { networkOfPicture } from '../../../../shared/figure/words/network.ts';
import { added } from '../../../../shared/model/change.ts';
import { PERSON_DEFAULTS } from '../../../../shared/model/entity.ts';
import type { ViewId } from '../../../../shared/model/ids.ts';
import { blankView } from '../../../../shared/model/view.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { aLink, anEntity, mapOf, testId } from '../../../support/maps.ts';
import { wordsOf } from './words-of.ts';

const [council, health, police, pilot, youth, sport, gym, archive, guild] = [
  'Council',
  'Health',
  'Police',
  'Pilot',
  'Youth club',
  'Sports club',
  'Gym',
  'Archive',
  'Guild',
].map((name, index) => anEntity(index + 1, { name, kind: index === 3 ? 'project' : 'organisation' })) as [
  ReturnType<typeof anEntity>,
  ...ReturnType<typeof anEntity>[],
];
const entities = [council, health, police, pilot, youth, sport, gym, archive, guild] as (typeof council)[];
const pairs = [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [0, 3],
  [6, 0],
] as const;
const links = pairs.map(([a, b], index) => aLink(100 + index, entities[a] ?? council, entities[b] ?? council));
/** Two triangles that one link joins, one entry that hangs on, one with a plan alone, and one without anything. */
const twoTriangles = mapOf(entities, [...links, aLink(120, guild as typeof council, council, { status: 'planned' })]);

describe('two triangles that one link joins', () => {
  const { altText, parts } = wordsOf(twoTriangles);

  test('are one sentence: what it is, how many of what, and what tells most', () => {
    expect(altText).toBe(
      'A test: a map of 8 organisations and 1 project with 9 links; the most linked is Council (4 others), also the main go-between.',
    );
  });

  test('are counted by kind, category and certainty', () => {
    expect(parts['What is in the picture']).toEqual([
      '9 entries: 8 organisations and 1 project.',
      '9 links, by category: communication (9).',
      '8 have no evidence recorded, 1 is planned or proposed.',
    ]);
  });

  test('have a meaning for each shape, colour and line, as the legend has', () => {
    expect(parts['What shapes, colours and lines mean']).toEqual([
      'The shape of an entry stands for its kind: rounded rectangle for organisations (8) and diamond for projects (1).',
      'The colour of an entry stands for its sector: not set (9).',
      'One category of link is drawn: communication (9).',
      'Lines are in long dashes where no evidence is recorded (8) and dotted for what is planned or proposed (1).',
    ]);
  });

  test('name who is linked to most others, and which links count', () => {
    expect(parts['Most linked']).toEqual([
      'Linked to 4 others: Council. To 3: Pilot. To 2: Health, Police, Youth club and Sports club.',
      'Here and below only the 8 links that exist count, not the 1 that is planned or proposed.',
    ]);
  });

  test('name go-betweens with their share, 11 and 8 of 28 pairs, and those whom others need', () => {
    expect(parts['Go-betweens']).toEqual([
      'The main go-between is Council: the shortest way between two others runs through it for 39% of all pairs. Next comes Pilot (29%).',
      'Without any one of these 2, some of the others would lose touch with the rest: Council and Pilot.',
    ]);
  });

  test('name the link that joins them, what it would cut off, and what hangs on by one', () => {
    expect(parts['Links that hold it together']).toEqual([
      'Without the link between Pilot and Council, 3 entries would be cut off from the rest.',
      '1 entry is joined to the rest by a single link: Gym.',
    ]);
  });

  test('name what stands apart, with and without a plan', () => {
    expect(parts['What stands apart']).toEqual([
      '1 entry has no link here: Archive.',
      '1 entry has only links that are planned, proposed or ended: Guild.',
    ]);
    expect(parts).not.toHaveProperty('What is left out');
    expect(parts).not.toHaveProperty('Groups');
  });
});

test('a second link between the same two takes its place: neither holds them together alone', () => {
  const { parts } = wordsOf(mapOf(entities, [...links, aLink(130, pilot as typeof council, council)]));
  expect(parts['Links that hold it together']).toEqual(['1 entry is joined to the rest by a single link: Gym.']);
});

test('what a filter hides is counted, and named nowhere', () => {
  const view = {
    ...blankView(testId(900) as ViewId, 'Projects', 1),
    filter: { groups: [[{ kind: 'words', field: 'entity.kind', values: ['project'] }]] },
  };
  const map = mapOf(entities, links, [added('view', view)]);
  const { altText, parts, all } = wordsOf(map, { view, notes: ['People are shown by role'] });
  expect(altText).toBe('A test: a map of 1 project with no links.');
  expect(parts['What is left out']).toEqual([
    '8 of the map’s 9 entries and 8 of its 8 links are not in this picture.',
    'People are shown by role.',
  ]);
  for (const { name } of entities) if (name !== 'Pilot') expect(all).not.toContain(name);
});

test('one of a kind is said as one, several as several, and abbreviations keep their capitals', () => {
  const map = mapOf([
    anEntity(1, { kind: 'project' }),
    anEntity(2, { kind: 'person' }),
    anEntity(3, { kind: 'strategy', sector: 'vcse' }),
    anEntity(4, { kind: 'strategy' }),
  ]);
  const { altText, parts } = wordsOf(map);
  expect(parts['What is in the picture']?.[0]).toBe('4 entries: 1 person, 1 project and 2 strategies.');
  expect(altText).toBe('A test: a map of 1 person, 1 project and 2 strategies with no links.');
  expect(parts['What stands apart']).toEqual(['No entry has a link.']);
});

test('people who are not named are counted, and roles held by several are said once', () => {
  const person = (number: number, fields: object) =>
    anEntity(number, {
      kind: 'person',
      name: `Secret ${number}`,
      person: { ...PERSON_DEFAULTS, ...fields } as never,
    });
  const map = mapOf(
    [
      person(11, { shownAs: 'hidden' }),
      person(12, { shownAs: 'hidden' }),
      person(13, { shownAs: 'role', role: 'Chair' }),
      person(14, { shownAs: 'role', role: 'Chair' }),
      council,
      health as typeof council,
    ],
    [aLink(50, council, health as typeof council)],
  );
  const { parts, all } = wordsOf(map);
  expect(parts['What stands apart']).toEqual([
    '4 entries have no link here: 2 people who are not named and Chair (2 of that name).',
  ]);
  expect(all).not.toContain('Secret');
});

test('where all are linked to as many, none is called the most linked', () => {
  const ring = [0, 1, 2, 3, 4].map((index) => anEntity(index + 1));
  const { altText, parts } = wordsOf(
    mapOf(
      ring,
      ring.map((entity, index) => aLink(60 + index, entity, ring[(index + 1) % 5] ?? entity)),
    ),
  );
  expect(altText).toBe('A test: a map of 5 organisations with 5 links.');
  expect(parts['Most linked']).toEqual(['Every entry that has a link is linked to 2 others.']);
  expect(parts['What stands apart']).toEqual(['Every entry is joined to every other, directly or through others.']);
  expect(parts).not.toHaveProperty('Links that hold it together');
});

test('an empty picture says so', () => {
  const { altText, all } = wordsOf(mapOf([]));
  expect(altText).toBe('A test: a map with nothing on it.');
  expect(all).toBe('What is in the picture\nNothing is in the picture.');
});

test('of a large picture go-betweens are left out, and it is said', () => {
  const map = madeUpMap({ entities: 4000, links: 6000 });
  const picture = { map, shown: shownIn(map, null) };
  const part = goBetweensPart(picture, networkOfPicture(picture));
  expect(part.paragraphs[0]).toBe('Who is a go-between is not worked out for a picture of so many entries and links.');
  expect(part.paragraphs[1]).toMatch(/^Without any one of these [\d,]+, some of the others/);
});

test('the words for ten thousand entries are there within two seconds', () => {
  const map = madeUpMap({ entities: 10_000, links: 28_000 });
  const shown = shownIn(map, null);
  const appearance = appearanceOf(map, { theme: 'light', asAt: '2026-01-01' });
  const contents = contentsOf(map, shown, appearance);
  const legend = legendOf(map, shown, appearance);
  const started = performance.now();
  const { altText } = wordsForPicture({
    title: 'A large map',
    map,
    shown,
    contents,
    legend,
    isGrey: false,
    regions: [],
    hasOutlines: false,
    passing: map.link.size,
    leftOut: [],
  });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(altText).toMatch(/^A large map: a map of 10,000 entries with 2\d,\d{3} links; /);
});
