// What can not be so, and that no edit makes it so - not by way of another record either.
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../shared/edits/check-changes.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { added, altered, type Change, removed } from '../../../shared/model/change.ts';
import { PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import { problemsOf, problemsOfMap } from '../../../shared/model/invariants.ts';
import { SHIPPED_SCALES } from '../../../shared/model/shipped.ts';
import { aLink, anEntity, editContext, mapOf, testId } from '../../support/maps.ts';

const [board, team] = [anEntity(1, { name: 'Board' }), anEntity(2, { name: 'Team' })];
const tie = aLink(3, board, team);
const judgement = {
  id: testId(4),
  entity: board.id,
  link: null,
  scale: 'influence',
  value: 5,
  date: '2019',
  by: null,
  why: null,
};
const tier = {
  id: 'tier',
  label: 'Tier',
  appliesTo: 'entity',
  type: 'number',
  choices: [],
  isPersonal: false,
  description: null,
  order: 0,
} as const;
const tiered = anEntity(5, { name: 'Tiered', custom: { tier: 2 }, parent: board.id });
const map = mapOf([board, team, tiered], [tie], [added('assessment', judgement), added('customField', tier as never)]);

test('what ships is sound', () => {
  expect(problemsOfMap(mapOf([]))).toEqual([]);
  expect(problemsOfMap(map)).toEqual([]);
});

describe('one record', () => {
  test.each([
    ['a name that nobody can read', { name: ' ' }, 'name'],
    ['a name of two lines', { name: 'A\nB' }, 'name'],
    ['half a character', { notes: '\ud83d' }, 'notes'],
    ['a NUL', { description: 'a\0b' }, 'description'],
    ['a day that does not exist', { started: '2019-02-30' }, 'started'],
    ['an end before the start', { started: '2019-03', ended: '2019-02-28' }, 'ended'],
    ['an unknown kind', { kind: 'planet' }, 'kind'],
    ['an unknown sector', { sector: 'piracy' }, 'sector'],
    ['details of a person on an organisation', { person: PERSON_DEFAULTS }, 'person'],
    ['a person without them', { kind: 'person' }, 'person'],
    ['itself as parent', { parent: board.id }, 'parent'],
    ['a parent that is gone', { parent: testId(99) as never }, 'parent'],
    ['a circle of parents', { parent: tiered.id }, 'parent'],
    ['a field of nobody', { custom: { nobody: 1 } }, 'custom'],
    ['a word in a field of numbers', { custom: { tier: 'two' } }, 'custom'],
  ])('%s is a problem', (_case, fields, field) => {
    expect(problemsOf(map, 'entity', { ...board, ...fields })).toMatchObject([
      { record: 'entity', id: board.id, field },
    ]);
  });

  test('years that overlap are no problem', () => {
    expect(problemsOf(map, 'entity', { ...board, started: '2019-03', ended: '2019' })).toEqual([]);
  });
});

describe('what other records lean on', () => {
  const influence = SHIPPED_SCALES.find(({ id }) => id === 'influence');
  const shorter = { ...influence, levels: influence?.levels.slice(0, 3) };
  const cases: readonly (readonly [string, Change[], string])[] = [
    ['an entry that a link, a judgement and a parent name', [removed('entity', board)], 'link'],
    ['a kind in use', [removed('kind', map.kind.get('organisation') as never)], 'entity'],
    [
      'a kind turned into people',
      altered(
        'kind',
        map.kind.get('organisation') as never,
        { ...map.kind.get('organisation'), isPerson: true } as never,
      ),
      'entity',
    ],
    ['a type of link in use', [removed('linkType', map.linkType.get('communicates-with') as never)], 'link'],
    ['a scale in use', [removed('scale', influence as never)], 'assessment'],
    ['a level in use', altered('scale', influence as never, shorter as never), 'assessment'],
    ['a field in use', [removed('customField', tier as never)], 'entity'],
    [
      'a field in use made another type',
      altered('customField', tier as never, { ...tier, type: 'date' } as never),
      'entity',
    ],
  ];
  test.each(cases)('%s cannot be pulled from under them', (_case, changes, record) => {
    const refusal = refusalOf(map, changes);
    expect(refusal).toMatchObject({ code: 'refused' });
    expect(JSON.stringify(refusal?.details)).toContain(`"record":"${record}"`);
  });

  test('a level that nobody has can go, and a label can always change', () => {
    const without1 = { ...influence, levels: influence?.levels.slice(1) };
    expect(refusalOf(map, altered('scale', influence as never, without1 as never))).toBeNull();
  });
});

test('removing an entry takes what hangs on it, and everything else stays sound', () => {
  const plan = planEdits(map, [{ edit: 'entity.remove', input: { ids: [board.id] } }], editContext());
  expect(plan.ok && plan.value.label).toBe('Remove “Board”');
  expect(
    plan.ok &&
      plan.value.changes.map(
        ({ record, id, after }) =>
          `${record} ${Number(id.slice(-3))} ${after === null ? 'gone' : JSON.stringify(after)}`,
      ),
  ).toEqual(['entity 5 {"parent":null}', 'assessment 4 gone', 'link 3 gone', 'entity 1 gone']);
});
