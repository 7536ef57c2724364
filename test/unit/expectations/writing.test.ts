// Writing an expectation: what is wrong with it is said beside the blank, and what it finds beforehand is what is found once it is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planEdit } from '../../../shared/edits/index.ts';
import {
  checkExpectations,
  checkRule,
  finishedRule,
  isBlank,
  isSound,
  MUSTS,
  type Must,
  newRule,
  type Rule,
  readRule,
  ruleAbout,
  ruleProblems,
  sayRule,
  storedRule,
  withPart,
} from '../../../shared/expectations/index.ts';
import type { Condition } from '../../../shared/graph/filters/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { anEntity, editContext, mapOf, testId } from '../../support/maps.ts';
import { makeMap, someRecipe } from '../exchange/arbitrary-map.ts';
import { AS_AT, every } from './parts.ts';

const KINDS = ['organisation', 'group', 'person', 'audience'];
const STATUSES = ['existing', 'planned', 'ended'];

/** Conditions as somebody leaves them, those that ask for nothing yet among them. Entries are named by their place in the map. */
const someCondition = (map: MapData): fc.Arbitrary<Condition> => {
  const ids = [...map.entity.keys()] as string[];
  const entries = ids.length === 0 ? fc.constant([] as string[]) : fc.array(fc.constantFrom(...ids), { maxLength: 2 });
  const not = fc.constantFrom({}, { not: true });
  return fc.oneof(
    fc
      .tuple(fc.subarray(KINDS), not)
      .map(([values, n]): Condition => ({ kind: 'words', field: 'entity.kind', values, ...n })),
    fc
      .tuple(fc.subarray(STATUSES), not)
      .map(([values, n]): Condition => ({ kind: 'words', field: 'entity.status', values, ...n })),
    fc.constantFrom('', 'a', 'board').map((text): Condition => ({ kind: 'text', field: 'entity.name', text })),
    fc
      .constantFrom(null, '2014')
      .map((from): Condition => ({ kind: 'range', field: 'entity.started', from, to: null })),
    entries.map((chosen): Condition => ({ kind: 'chosen', entries: chosen })),
  );
};
const someWho = (map: MapData) => fc.array(fc.array(someCondition(map), { maxLength: 2 }), { maxLength: 2 });
const someNumber = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 0, -1, 1.5, 1e9) },
);
const someTypes = fc.subarray(['reports-to', 'funds', 'member-of', 'gone'], { maxLength: 2 });

const someMust = (map: MapData): fc.Arbitrary<Must> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('link' as const),
      categories: fc.subarray(['communication', 'support'] as const).map((all) => [...all]),
      types: someTypes,
      way: fc.constantFrom('in', 'out', 'either'),
      others: someWho(map),
      least: someNumber,
    }),
    fc.record({
      kind: fc.constant('path' as const),
      route: fc.constantFrom('any', 'directed', 'upward', 'message'),
      types: someTypes,
      begins: fc.constantFrom('here', 'there'),
      others: someWho(map),
    }),
    fc.record({
      kind: fc.constant('field' as const),
      field: fc.constantFrom('entity.sector', 'entity.description', 'entity.custom.gone'),
      values: fc.constantFrom<string[][]>([], ['health']),
    }),
    fc.record({
      kind: fc.constant('evidence' as const),
      certainty: fc.constantFrom('any', 'fact'),
      sources: someNumber,
      months: fc.option(someNumber),
    }),
    fc.record({ kind: fc.constant('contact' as const), by: fc.constantFrom('person', 'details') }),
    fc.record({ kind: fc.constant('engagement' as const), months: fc.option(someNumber) }),
  );

const someWriting = someRecipe.chain((recipe) => {
  const map = makeMap(recipe);
  return fc.record({
    map: fc.constant(map),
    rule: fc.record({ of: fc.constant('entity' as const), who: someWho(map), must: someMust(map) }),
  });
});

describe('what a rule finds before it is kept', () => {
  test('is what is found of it afterwards, and a rule without problems is always taken', () => {
    let sound = 0;
    fc.assert(
      fc.property(someWriting, ({ map, rule }) => {
        const problems = ruleProblems(map, rule, null);
        if (!isSound(problems)) return;
        sound += 1;
        const before = checkRule(map, AS_AT, rule);
        const plan = planEdit(
          map,
          { edit: 'expectation.add', input: { rule: storedRule(finishedRule(rule)) } },
          editContext(),
        );
        if (!plan.ok) throw new Error(plan.error.message);
        const kept = applyChanges(map, plan.value.changes);
        const after = checkExpectations(kept, AS_AT).find(({ id }) => plan.value.created?.includes(id));
        expect(after).toMatchObject({ checked: before.checked, met: before.met, failures: before.failures });
        expect(after?.sentence).toBe(sayRule(map, rule));
        // The same rule a second time is not.
        expect(ruleProblems(kept, rule, null).whole).toBe('The map has that expectation already.');
        expect(ruleProblems(kept, rule, plan.value.created?.[0] ?? null).whole).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(sound).toBeGreaterThan(30);
  });

  test('what cannot be kept has a sentence beside the blank', () => {
    fc.assert(
      fc.property(someWriting, ({ map, rule }) => {
        if (readRule(JSON.parse(JSON.stringify(finishedRule(rule)))) !== null) return;
        expect(Object.values(ruleProblems(map, rule, null).must).join(' ')).toMatch(/[A-Z].*\./);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is wrong with a rule', () => {
  const [a, b] = [anEntity(1), anEntity(2)];
  const map = mapOf([a, b]);
  const link = newRule();
  const named = (...entries: string[]): Condition[][] => [[{ kind: 'chosen', entries }]];
  const about = (rule: Rule): Record<string, string> => {
    const { who, must, whole } = ruleProblems(map, rule, null);
    return { ...(who === null ? {} : { who }), ...must, ...(whole === null ? {} : { whole }) };
  };

  test('nothing of one that has just been begun, of any kind', () => {
    for (const of of ['entity', 'link'] as const)
      for (const kind of MUSTS.filter((each) => each.of.includes(of)))
        expect(about({ of, who: [], must: kind.begin(of) }), `${of} ${kind.kind}`).toEqual({});
  });

  test.each([Number.NaN, 0, 1.5, 1001])('a number of links: %s', (least) => {
    expect(about(withPart(link, { least }))).toEqual({ least: 'Write a whole number from 1 to 1,000.' });
  });

  test('an age, but not one that is left open', () => {
    expect(about(every('group', { kind: 'engagement', months: 0 }))).toEqual({
      months: 'Write a whole number from 1 to 1,200.',
    });
    expect(about(every('group', { kind: 'engagement', months: null }))).toEqual({});
  });

  test('names without anybody, somebody who has gone, and a path to oneself', () => {
    expect(about({ ...link, who: named() })).toEqual({ who: 'Name at least one entry, or choose by kind.' });
    expect(about({ ...link, who: named(testId(99)) })).toEqual({
      who: 'It names an entry that is no longer in the map.',
    });
    expect(about(withPart({ ...link, who: named(a.id) }, { others: named(a.id) }))).toEqual({
      others: 'That is the same entry. Name another one.',
    });
    expect(about(withPart({ ...link, who: named(a.id) }, { others: named(b.id) }))).toEqual({});
  });

  test('a type of link, or a field, that has gone', () => {
    expect(about(withPart(link, { types: ['gone'] })).types).toContain('no longer in the map');
    expect(about(every('group', { kind: 'field', field: 'entity.custom.gone', values: [] }))).toEqual({
      field: 'Choose a field.',
    });
  });

  test('one that is there already, switched off or not, but not of the one that is changed', () => {
    const there = { id: testId(5), name: 'x', rule: storedRule(link), isOn: false, why: null, order: 0 };
    const with_ = applyChanges(map, [added('expectation', there as never)]);
    expect(ruleProblems(with_, link, null).whole).toBe('The map has that expectation already, switched off.');
    expect(ruleProblems(with_, { ...link, who: [[]] }, null).whole).toContain('already');
    expect(ruleProblems(with_, link, testId(5)).whole).toBeNull();
  });
});

describe('the sentence of the form', () => {
  const map = mapOf([anEntity(1)]);
  test.each(MUSTS.map((kind) => [kind.kind, kind] as const))('of %s has a blank for every part of it', (_, kind) => {
    for (const of of kind.of) {
      const must = kind.begin(of) as unknown as Record<string, unknown>;
      const blanks = kind.pieces(map, must as never).filter(isBlank);
      const parts = new Set(
        blanks.flatMap((blank) => (blank.blank === 'links' ? ['categories', 'types'] : [blank.key])),
      );
      const isField = kind.kind === 'field';
      const wanted = Object.keys(must).filter((key) => key !== 'kind' && !(isField && key === 'values'));
      expect([...parts]).toEqual(expect.arrayContaining(wanted));
      for (const blank of blanks) {
        expect(blank.label).toMatch(/^[A-Z]/);
        if (blank.blank === 'choice') expect(blank.choices.map(({ value }) => value)).toContain(must[blank.key]);
      }
      expect(kind.does).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('about links instead of entries asks what links can have, and back', () => {
    const links = ruleAbout(every('group', { kind: 'engagement', months: 6 }), 'link');
    expect(links).toEqual({ of: 'link', who: [], must: { kind: 'field', field: 'link.reason', values: [] } });
    expect(ruleAbout(links, 'entity').must).toMatchObject({ kind: 'field', field: 'entity.sector' });
    const evidence: Must = { kind: 'evidence', certainty: 'any', sources: 2, months: 3 };
    expect(ruleAbout(every('group', evidence), 'link').must).toEqual(evidence);
  });
});
