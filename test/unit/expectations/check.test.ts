// What holds of any rule on any map, and of switching rules on and off.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planEdit, planEdits } from '../../../shared/edits/index.ts';
import {
  checkExpectations,
  checkRule,
  EXPECTATION_SETS,
  expectationsOf,
  type Failure,
  type Rule,
  readRule,
  sayRule,
} from '../../../shared/expectations/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';
import { aLink, anEntity, editContext, mapOf, testId } from '../../support/maps.ts';
import { randomEdit } from '../../support/random-edits.ts';
import { makeMap, someRecipe } from '../exchange/arbitrary-map.ts';

const AS_AT = '2024-06-30';
const ALL_ON = EXPECTATION_SETS.map(({ id }) => ({ edit: 'expectation.use-set', input: { set: id, isOn: true } }));

/** The map after edits that have to go through. */
function edited(map: MapData, ...calls: readonly { readonly edit: string; readonly input: unknown }[]): MapData {
  const plan = planEdits(map, calls, editContext(JSON.stringify(calls)));
  if (!plan.ok) throw new Error(plan.error.message);
  return applyChanges(map, plan.value.changes);
}
const refusalOf = (map: MapData, edit: string, input: unknown): string => {
  const plan = planEdit(map, { edit, input }, editContext());
  return plan.ok ? 'it went through' : plan.error.code;
};

describe('the check', () => {
  test('is the same in whatever order the map is listed', () => {
    const map = edited(madeUpMap({ entities: 120, links: 300 }), ...ALL_ON);
    const checked = checkExpectations(map, AS_AT);
    expect(checked.some(({ failures }) => failures.length > 1)).toBe(true);
    const backwards = listedBackwards(map);
    expect(checked.map(({ id }) => id)).toEqual(checkExpectations(backwards, AS_AT).map(({ id }) => id));
    for (const expectation of expectationsOf(map)) {
      const rule = readRule(expectation.rule) as Rule;
      expect(checkRule(backwards, AS_AT, rule)).toEqual(checkRule(map, AS_AT, rule));
    }
  });

  test('remembers nothing that has changed since, whatever is edited', () => {
    fc.assert(
      fc.property(someRecipe, fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (recipe, seeds) => {
        let map = makeMap(recipe);
        for (const [index, seed] of seeds.entries()) {
          const call = index === 0 ? ALL_ON[seed % 2] : randomEdit(map, seed);
          const plan = call && planEdit(map, call, editContext(String(seed)));
          if (plan?.ok) map = applyChanges(map, plan.value.changes);
          const checked = new Map(checkExpectations(map, AS_AT).map((each) => [each.id, each]));
          for (const expectation of expectationsOf(map)) {
            const rule = readRule(expectation.rule);
            const fresh = rule && expectation.isOn ? { id: expectation.id, ...checkRule(map, AS_AT, rule) } : null;
            if (fresh) expect(checked.get(expectation.id)).toEqual(fresh);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of one that only reads entries is not made again when a link changes; with another date it is', () => {
    const rule: Rule = { of: 'entity', who: [], must: { kind: 'contact', by: 'details' } };
    const [a, b] = [anEntity(1), anEntity(2)];
    const map = edited(mapOf([a, b], [aLink(9, a, b)]), { edit: 'expectation.add', input: { rule } });
    const [first] = checkExpectations(map, AS_AT);
    const placed = applyChanges(map, [
      added('position', {
        id: `${testId(0)}/${a.id}`,
        view: testId(0),
        entity: a.id,
        x: 1,
        y: 1,
        isPinned: false,
      } as never),
    ]);
    expect(checkExpectations(placed, AS_AT)[0]).toBe(first);
    expect(checkExpectations(placed, '2024-07-01')[0]).not.toBe(first);
  });

  test('adding what is missing meets it', () => {
    const start = madeUpMap({ entities: 60, links: 90 });
    const top = anEntity(900_001, { kind: 'organisation', name: 'At the top' });
    const repairs: readonly (readonly [
      Rule,
      (failure: Failure, number: number) => { edit: string; input: unknown },
    ])[] = [
      [
        rule('audience', { kind: 'link', categories: ['communication'], types: [], way: 'in', others: [], least: 1 }),
        ({ id }) => ({ edit: 'link.add', input: { from: top.id, to: id, type: 'communicates-with' } }),
      ],
      [
        rule('group', { kind: 'path', route: 'upward', types: [], begins: 'here', others: [[chosen(top.id)]] }),
        ({ id }) => ({ edit: 'link.add', input: { from: top.id, to: id, type: 'oversees' } }),
      ],
      [
        rule('organisation', { kind: 'field', field: 'entity.sector', values: ['health'] }),
        ({ id }) => ({ edit: 'entity.update', input: { id, fields: { sector: 'health' } } }),
      ],
      [
        rule('place', { kind: 'evidence', certainty: 'fact', sources: 1, months: 12 }),
        ({ id }) => ({ edit: 'evidence.add', input: { entity: id, source: testId(900_002) } }),
      ],
      [
        rule('project', { kind: 'contact', by: 'details' }),
        ({ id }) => ({ edit: 'entity.update', input: { id, fields: { email: 'someone@example.org' } } }),
      ],
      [
        rule('audience', { kind: 'engagement', months: 6 }),
        ({ id }) => ({ edit: 'engagement.add', input: { met: [id], date: '2024-06' } }),
      ],
    ];
    let map = edited(applyChanges(start, [added('entity', top)]), {
      edit: 'source.add',
      input: { id: testId(900_002), title: 'Minutes', date: '2024-05' },
    });
    for (const [each, repair] of repairs) {
      const { failures } = checkRule(map, AS_AT, each);
      expect(failures.length, sayRule(map, each)).toBeGreaterThan(0);
      map = edited(map, ...failures.filter(({ id }) => id !== top.id).map(repair));
      expect(checkRule(map, AS_AT, each).failures.filter(({ id }) => id !== top.id)).toEqual([]);
    }
  });

  test('of a rule that this version does not know says so, and is not met', () => {
    const unknown = { id: testId(5), name: 'From the future', rule: { of: 'planet' }, isOn: true, why: null, order: 0 };
    const map = mapOf([anEntity(1)], [], [added('expectation', unknown as never)]);
    expect(checkExpectations(map, AS_AT)).toMatchObject([{ sentence: 'From the future', met: false, checked: 0 }]);
    // It can be switched off all the same.
    const off = edited(map, { edit: 'expectation.update', input: { id: testId(5), fields: { isOn: false } } });
    expect(checkExpectations(off, AS_AT)).toEqual([]);
  });
});

const chosen = (id: string) => ({ kind: 'chosen' as const, entries: [id] });
const rule = (kind: string, must: Rule['must']): Rule => ({
  of: 'entity',
  who: [[{ kind: 'words', field: 'entity.kind', values: [kind] }]],
  must,
});

describe('a rule as a sentence', () => {
  const map = mapOf([anEntity(1, { name: 'Health and Wellbeing Board' })]);
  test.each<[string, Rule]>([
    [
      'Every audience has a communication link into it',
      rule('audience', { kind: 'link', categories: ['communication'], types: [], way: 'in', others: [], least: 1 }),
    ],
    [
      'Every project has at least 2 “funds” links from an organisation',
      rule('project', {
        kind: 'link',
        categories: [],
        types: ['funds'],
        way: 'in',
        others: [[{ kind: 'words', field: 'entity.kind', values: ['organisation'] }]],
        least: 2,
      }),
    ],
    [
      'Every group answers to somebody',
      rule('group', { kind: 'path', route: 'upward', types: [], begins: 'here', others: [] }),
    ],
    [
      'Every group answers, directly or through others, to Health and Wellbeing Board',
      rule('group', { kind: 'path', route: 'upward', types: [], begins: 'here', others: [[chosen(testId(1))]] }),
    ],
    [
      'Every audience can be reached by a message from Health and Wellbeing Board',
      rule('audience', { kind: 'path', route: 'message', types: [], begins: 'there', others: [[chosen(testId(1))]] }),
    ],
    [
      'Every governance link has its reason set',
      {
        of: 'link',
        who: [[{ kind: 'words', field: 'link.category', values: ['governance'] }]],
        must: { kind: 'field', field: 'link.reason', values: [] },
      },
    ],
    [
      'Every “reports to” link is stated as a fact with at least 2 sources, the newest source no older than 24 months',
      {
        of: 'link',
        who: [[{ kind: 'words', field: 'link.type', values: ['reports-to'] }]],
        must: { kind: 'evidence', certainty: 'fact', sources: 2, months: 24 },
      },
    ],
    [
      'Every entry whose sector is not Health has a single point of contact',
      {
        of: 'entity',
        who: [[{ kind: 'words', field: 'entity.sector', values: ['health'], not: true }]],
        must: { kind: 'contact', by: 'person' },
      },
    ],
    [
      'Every organisation whose sector is Health and whose name holds “trust” has an engagement record no older than 6 months',
      {
        of: 'entity',
        who: [
          [
            { kind: 'words', field: 'entity.kind', values: ['organisation'] },
            { kind: 'words', field: 'entity.sector', values: ['health'] },
            { kind: 'text', field: 'entity.name', text: 'trust' },
          ],
        ],
        must: { kind: 'engagement', months: 6 },
      },
    ],
  ])('%s', (sentence, each) => {
    expect(sayRule(map, each)).toBe(sentence);
    expect(readRule(JSON.parse(JSON.stringify(each)))).toEqual(each);
  });
});

describe('sets', () => {
  test('are in one step, switched off and on again without a second copy, and add only what is missing', () => {
    const empty = mapOf([]);
    const [set] = EXPECTATION_SETS;
    const first = set?.rules[0];
    if (!set || !first) throw new Error('there is no set');
    const own = edited(empty, { edit: 'expectation.add', input: { rule: first.rule, isOn: false } });
    const on = edited(own, { edit: 'expectation.use-set', input: { set: set.id, isOn: true } });
    expect(on.expectation.size).toBe(set.rules.length);
    expect(expectationsOf(on).every(({ isOn }) => isOn)).toBe(true);
    expect(refusalOf(on, 'expectation.use-set', { set: set.id, isOn: true })).toBe('nothing-to-do');
    const off = edited(on, { edit: 'expectation.use-set', input: { set: set.id, isOn: false } });
    expect(checkExpectations(off, AS_AT)).toEqual([]);
    expect(off.expectation.size).toBe(set.rules.length);
  });

  test('hold five to seven rules that a map without anything meets', () => {
    const map = edited(mapOf([]), ...ALL_ON);
    for (const { rules } of EXPECTATION_SETS) expect(rules.length).toBeGreaterThanOrEqual(5);
    for (const { met, checked, sentence } of checkExpectations(map, AS_AT))
      expect([sentence, met, checked]).toEqual([sentence, true, 0]);
  });

  test('the same rule is not kept twice, and what is no rule not at all', () => {
    const each = rule('group', { kind: 'contact', by: 'person' });
    const map = edited(mapOf([]), { edit: 'expectation.add', input: { rule: each } });
    expect(refusalOf(map, 'expectation.add', { rule: each })).toBe('conflict');
    expect(refusalOf(map, 'expectation.add', { rule: { ...each, of: 'link' } })).toBe('invalid');
    expect(refusalOf(map, 'expectation.add', {})).toBe('invalid');
  });
});

test('on 500 entries and 1,500 links, both sets are checked again after a change in under 50 ms', () => {
  let map = edited(madeUpMap({ entities: 500, links: 1500 }), ...ALL_ON);
  const times: number[] = [];
  const ids = [...map.link.keys()];
  for (let round = 0; round < 15; round++) {
    map = edited(map, { edit: 'link.update', input: { id: ids[round], fields: { purpose: `Purpose ${round}` } } });
    const start = performance.now();
    checkExpectations(map, AS_AT);
    times.push(performance.now() - start);
  }
  // The quickest of them: what else the machine does at the same time is not the check's doing.
  expect(Math.min(...times)).toBeLessThan(50);
});
