import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldContext, fieldOf, fieldsOf, fieldValues, NOT_SET } from '../../../../shared/graph/fields/index.ts';
import {
  allOf,
  applyFilter,
  type Condition,
  type Filter,
  filterSchema,
  isFiltering,
  NO_FILTER,
  readFilter,
  sayCondition,
} from '../../../../shared/graph/filters/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { wordsFilter } from '../../../support/words-filter.ts';

const map = madeUpMap({ entities: 90, links: 160 });
const context: FieldContext = { map, asAt: '2024-06-30' };
const fields = [...fieldsOf(map).values()];
const wordFields = fields.filter(({ words }) => words !== null);

const someWords: fc.Arbitrary<Condition> = fc.constantFrom(...wordFields).chain((field) =>
  fc.record({
    kind: fc.constant('words' as const),
    field: fc.constant(field.id),
    values: fc.subarray(fieldValues(context, field).map(({ value }) => value)),
    not: fc.boolean(),
  }),
);
const ids = [...map.entity.keys()];
const someNear: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('near' as const),
  entries: fc.subarray(ids.slice(0, 5), { minLength: 1 }),
  steps: fc.integer({ min: 0, max: 3 }),
  way: fc.constantFrom('both', 'out', 'in'),
  types: fc.subarray(['reports-to', 'communicates-with']),
});
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((id) => all.has(id));
const aFilter: fc.Arbitrary<Filter> = fc.record(
  {
    groups: fc.array(fc.array(fc.oneof(someWords, someNear), { maxLength: 3 }), { maxLength: 3 }),
    touching: fc.boolean(),
    linkedOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  test('shows everything when it asks for nothing', () => {
    for (const filter of [NO_FILTER, { groups: [] }, { groups: [[]] }, wordsFilter({ 'entity.kind': [] })]) {
      const shown = applyFilter(context, filter);
      expect(shown.entities.size).toBe(map.entity.size);
      expect(shown.links.size).toBe(map.link.size);
      expect(isFiltering(filter)).toBe(false);
    }
    expect(isFiltering(wordsFilter({ 'entity.kind': ['group'] }))).toBe(true);
    expect(isFiltering({ linkedOnly: true })).toBe(true);
  });

  test('takes values of one field as alternatives, and conditions of a group together', () => {
    const shown = applyFilter(
      context,
      wordsFilter({ 'entity.kind': ['group', 'project'], 'entity.sector': ['health'] }),
    );
    for (const entity of map.entity.values()) {
      const expected = ['group', 'project'].includes(entity.kind) && entity.sector === 'health';
      expect(shown.entities.has(entity.id)).toBe(expected);
    }
  });

  test('takes groups as alternatives', () => {
    const groups = wordsFilter({ 'entity.kind': ['group'] }).groups ?? [];
    const health = wordsFilter({ 'entity.sector': ['health'] }).groups ?? [];
    const shown = applyFilter(context, { groups: [...groups, ...health] });
    for (const entity of map.entity.values())
      expect(shown.entities.has(entity.id)).toBe(entity.kind === 'group' || entity.sector === 'health');
  });

  test('turns a condition round', () => {
    const is = allOf({ kind: 'words', field: 'entity.kind', values: ['group'] });
    const isNot = allOf({ kind: 'words', field: 'entity.kind', values: ['group'], not: true });
    const [yes, no] = [applyFilter(context, is).entities, applyFilter(context, isNot).entities];
    expect(yes.size + no.size).toBe(map.entity.size);
    expect([...yes].some((id) => no.has(id))).toBe(false);
  });

  test('finds what has nothing recorded', () => {
    const shown = applyFilter(context, wordsFilter({ 'entity.sector': [NOT_SET] }));
    const bare = [...map.entity.values()].filter((entity) => entity.sector === null);
    expect(bare.length).toBeGreaterThan(0);
    expect(shown.entities).toEqual(new Set(bare.map(({ id }) => id)));
  });

  test('never shows a link without both its ends, and only entries with links when asked', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        const shown = applyFilter(context, filter);
        for (const id of shown.links) {
          const link = map.link.get(id);
          expect(link && shown.entities.has(link.from) && shown.entities.has(link.to)).toBe(true);
        }
        if (!filter.linkedOnly) return;
        for (const id of shown.entities) {
          const links = [...shown.links].map((link) => map.link.get(link));
          expect(links.some((link) => link?.from === id || link?.to === id)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows less the more a group asks for, and more with "and what they touch"', () => {
    fc.assert(
      fc.property(aFilter, someWords, (filter, more) => {
        const [group = []] = filter.groups ?? [];
        const base: Filter = { groups: [group], linkedOnly: false };
        const wide = applyFilter(context, base);
        const narrow = applyFilter(context, { ...base, groups: [[...group, more]] });
        expect(isWithin(narrow.entities, wide.entities)).toBe(true);
        expect(isWithin(narrow.links, wide.links)).toBe(true);
        const touching = applyFilter(context, { ...base, groups: [[...group, more]], touching: true });
        expect(isWithin(narrow.entities, touching.entities)).toBe(true);
        for (const id of touching.entities) {
          if (narrow.entities.has(id)) continue;
          const isTouched = [...touching.links].some((link) => {
            const { from, to } = map.link.get(link) ?? { from: '', to: '' };
            return (from === id && narrow.entities.has(to)) || (to === id && narrow.entities.has(from));
          });
          expect(isTouched).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of links leaves out entries that none of them touches, unless it says to keep them', () => {
    const filter = wordsFilter({ 'link.category': ['governance'] });
    const governance = applyFilter(context, filter);
    const ends = [...governance.links].flatMap((id) => {
      const link = map.link.get(id);
      return link ? [link.from, link.to] : [];
    });
    expect(governance.entities).toEqual(new Set(ends));
    expect(governance.entities.size).toBeLessThan(map.entity.size);
    const all = applyFilter(context, { ...filter, linkedOnly: false });
    expect(all.entities.size).toBe(map.entity.size);
    expect(all.links).toEqual(governance.links);
  });

  test('is read from a view: what is unknown is passed over, what is damaged shows everything', () => {
    const filter: Filter = { ...wordsFilter({ 'entity.kind': ['group'] }), touching: true };
    expect(readFilter({ ...filter, mood: 'sunny' })).toEqual(filter);
    expect(readFilter({ groups: 'group' })).toEqual({});
    expect(readFilter(null)).toEqual({});
    expect(filterSchema.parse(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  test('by a field that the map does not have shows nothing', () => {
    expect(applyFilter(context, wordsFilter({ 'entity.custom.gone': ['x'] })).entities.size).toBe(0);
  });
});

describe('ranges and texts', () => {
  const old = anEntity(1, { name: 'Old Board', started: '1999' });
  const young = anEntity(2, { name: 'Young People & Families Forum', started: '2015-06', aliases: ['YPFF'] });
  const bare = anEntity(3, { name: 'Trust' });
  const links = [
    aLink(11, old, young, { strength: 5, weight: 0.5 }),
    aLink(12, young, bare, { strength: 2 }),
    aLink(13, bare, old),
  ];
  const small: FieldContext = { map: mapOf([old, young, bare], links), asAt: '2020-01-01' };
  const names = (condition: Condition) =>
    [...applyFilter(small, { ...allOf(condition), linkedOnly: false }).entities].map(
      (id) => small.map.entity.get(id)?.name,
    );
  const linksOf = (condition: Condition) => [...applyFilter(small, allOf(condition)).links];

  test('take dates as loosely as they are known', () => {
    const started = { kind: 'range', field: 'entity.started' } as const;
    expect(names({ ...started, from: '2015-06-20', to: null })).toEqual([young.name]);
    expect(names({ ...started, from: null, to: '1999-03' })).toEqual([old.name]);
    expect(names({ ...started, from: '1998', to: '2016' })).toEqual([old.name, young.name]);
    expect(names({ ...started, from: '1998', to: '2016', not: true })).toEqual([bare.name]);
  });

  test('take numbers with both bounds included; what has no number is not among them', () => {
    const strength = { kind: 'range', field: 'link.strength' } as const;
    expect(linksOf({ ...strength, from: 2, to: 5 })).toEqual([links[0]?.id, links[1]?.id]);
    expect(linksOf({ ...strength, from: null, to: 4 })).toEqual([links[1]?.id]);
    expect(linksOf({ kind: 'range', field: 'link.weight', from: 0, to: null })).toEqual([links[0]?.id]);
  });

  test('find text in names and aliases as people write it', () => {
    expect(names({ kind: 'text', field: 'entity.name', text: 'people and families' })).toEqual([young.name]);
    expect(names({ kind: 'text', field: 'entity.name', text: 'ypff' })).toEqual([young.name]);
  });

  test('are said in words', () => {
    const say = (condition: Condition) => {
      const { about, text } = sayCondition(small.map, condition);
      return `${about}: ${text}`;
    };
    expect(say({ kind: 'range', field: 'entity.started', from: '2014', to: '2016-03' })).toBe(
      'Started of entries: 2014 to March 2016',
    );
    expect(say({ kind: 'range', field: 'link.strength', from: 3, to: null })).toBe('Strength: 3 or more');
    expect(say({ kind: 'words', field: 'entity.kind', values: ['group', 'person'], not: true })).toBe(
      'Kind: not Group or Person',
    );
    expect(say({ kind: 'near', entries: [old.id], steps: 2, way: 'out', types: ['reports-to'] })).toBe(
      'Focus: within 2 steps along the arrows of Old Board, over “reports to”',
    );
    expect(say({ kind: 'path', from: old.id, to: bare.id, route: 'upward', types: [], every: true })).toBe(
      'Path: from Old Board to Trust upwards',
    );
  });
});

describe('the values of a field', () => {
  test.each(wordFields.map(({ id }) => id))('%s: each shows as many as it counts', (id) => {
    const field = fieldOf(map, id);
    if (!field) throw new Error(`${id} is gone`);
    expect(field.label).not.toBe('');
    for (const { value, label, count } of fieldValues(context, field)) {
      const shown = applyFilter(context, { ...wordsFilter({ [id]: [value] }), linkedOnly: false });
      expect(field.of === 'link' ? shown.links.size : shown.entities.size, `${id} ${label}`).toBe(count);
    }
  });

  test('come in the order of their words, "not set" last', () => {
    const labels = (id: string): string[] => {
      const field = fieldOf(map, id);
      return field ? fieldValues(context, field).map(({ label }) => label) : [];
    };
    expect(labels('entity.sector').at(-1)).toBe('Not set');
    expect(labels('entity.sector').indexOf('Public')).toBeLessThan(labels('entity.sector').indexOf('Education'));
    expect(labels('link.certainty')).toEqual(['Fact', 'Assumption', 'No evidence recorded']);
  });

  test('every field can be read in some way, and has an id of its own kind', () => {
    for (const { id, of, words, number, date, text } of fields) {
      expect(id.startsWith(`${of}.`)).toBe(true);
      expect([words, number, date, text].some((reading) => reading !== null)).toBe(true);
    }
  });
});
