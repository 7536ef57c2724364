import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../shared/model/entity.ts';
import { candidatesIn } from '../../../shared/reading/candidates.ts';
import { findNames } from '../../../shared/reading/find-names.ts';
import { nameIndexOf } from '../../../shared/reading/name-index.ts';
import { seededRandom } from '../../../shared/util/seeded-random.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { anEntity } from '../../support/maps.ts';

let number = 0;
const called = (name: string, ...aliases: string[]): Entity => anEntity(++number, { name, aliases });
const indexOf = (...entities: Entity[]) => nameIndexOf(new Map(entities.map((entity) => [entity.id, entity])));
/** The words underlined in a text. */
const found = (text: string, ...entities: Entity[]): string[] =>
  findNames(indexOf(...entities), text).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  const board = called('Health & Well-Being Board', 'HWB');
  test.each([
    ['The Health and Wellbeing Board met.', 'Health and Wellbeing Board'],
    ['the health & well-being board met', 'health & well-being board'],
    ['HEALTH AND WELL BEING BOARD', 'HEALTH AND WELL BEING BOARD'],
    ['the Health and\nWellbeing Board’s view', 'Health and\nWellbeing Board'],
    ['two Health and Wellbeing Boards', 'Health and Wellbeing Boards'],
    ["HWB's minutes", 'HWB'],
    ['(HWB)', 'HWB'],
  ])('in “%s”', (text, expected) => {
    expect(found(text, board)).toEqual([expected]);
  });

  test('however possessives and accents are written', () => {
    expect(
      found('the Mayors Challenge Fund and Mayor’s Challenge Fund', called("Mayor's Challenge Fund")),
    ).toHaveLength(2);
    expect(found('Cafe Society and Café Society', called('Café Society'))).toHaveLength(2);
    expect(found('Partington-based, Partington’s', called('Partington'))).toEqual(['Partington', 'Partington']);
  });

  test('the longest first', () => {
    const [trust, housing, place] = [called('Trafford Housing Trust'), called('Housing Trust'), called('Trafford')];
    expect(found('Trafford Housing Trust in Trafford and a Housing Trust', trust, housing, place)).toEqual([
      'Trafford Housing Trust',
      'Trafford',
      'Housing Trust',
    ]);
  });
});

describe('a name is not found', () => {
  test.each([
    ['where an abbreviation is an everyday word', 'it is on the hub, who act', ['IT', 'HUB', 'WHO', 'ACT']],
    ['inside other words', 'Unhealthy Salesmen tharted', ['Sale', 'Health', 'Art']],
    ['where one word stands in a line all in capitals', 'AFFORDABLE HOUSING FOR ALL', ['Housing']],
    ['where a word without its capital means something else', 'a fire at the sale', ['Fire', 'Sale']],
    ['where everyday words have no capital at all', 'be bold and do good gym work', ['Be Bold', 'Good Gym']],
    ['across the end of a sentence', 'We met in Strong. Communities Board was there', ['Strong Communities Board']],
    ['across paragraphs', 'Strong\n\nCommunities Board', ['Strong Communities Board']],
  ])('%s', (_why, text, names) => {
    expect(found(text, ...names.map((name) => called(name)))).toEqual([]);
  });
});

test('two entries of one name are both told, those it is the name of first', () => {
  const [lab, other] = [called('Innovation Lab', 'The Lab'), called('The Lab')];
  const [mention] = findNames(indexOf(lab, other), 'as The Lab said');
  expect(mention?.entities).toEqual([other.id, lab.id]);
});

test('words that may be new names are runs of capitals beside the known ones', () => {
  const text = 'The Early Help Hub and Vision 31 met the Friends of Cross Lane Park. Later GMP came.';
  const vision = called('Vision 31');
  const mentions = findNames(indexOf(vision), text);
  const words = candidatesIn(text, { start: 0, end: text.length }, mentions).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(words).toEqual(['Early Help Hub', 'Friends of Cross Lane Park', 'Later GMP']);
});

test('two thousand names are found in a report of 200 pages in a tenth of a second', () => {
  const map = madeUpMap({ entities: 2000, links: 10 });
  const names = [...map.entity.values()].map(({ name }) => name);
  const random = seededRandom('a report');
  const pieces: string[] = [];
  let length = 0;
  while (length < 500_000) {
    const words = `At this meeting it was said that ${names[Math.floor(random() * names.length)]} would work with the others in the borough, as the plan asks. `;
    pieces.push(words);
    length += words.length;
  }
  const text = pieces.join('');
  const index = nameIndexOf(map.entity);
  findNames(index, text.slice(0, 50_000));
  const times = [1, 2, 3].map(() => {
    const before = performance.now();
    expect(findNames(index, text).length).toBeGreaterThanOrEqual(pieces.length);
    return performance.now() - before;
  });
  // Of the best of three, with room for a busy machine.
  expect(Math.min(...times)).toBeLessThan(process.env.CI ? 1000 : 400);
});

test('names that come, change and go are followed from one state of a map to the next', () => {
  const find = (names: Record<number, readonly string[]>, text: string) => {
    const entities = Object.entries(names).map(([number, [name = '', ...aliases]]) =>
      anEntity(Number(number), { name, aliases }),
    );
    return findNames(indexOf(...entities), text).map(({ start, end }) => text.slice(start, end));
  };
  const text = 'The Youth Forum met the Well-Being Board, the HWB and Public Voices.';
  expect(find({ 1: ['Youth Forum'] }, text)).toEqual(['Youth Forum']);
  expect(find({ 1: ['Youth Forum'], 2: ['Well-Being Board', 'HWB'] }, text)).toEqual([
    'Youth Forum',
    'Well-Being Board',
    'HWB',
  ]);
  expect(find({ 1: ['Forum of Youth'], 2: ['Wellbeing Board'] }, text)).toEqual(['Well-Being Board']);
  expect(find({ 2: ['Public Voices'] }, text)).toEqual(['Public Voices']);
});
