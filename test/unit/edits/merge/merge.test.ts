// Two entries become one: whatever referred to either refers to it, nothing they held is lost, and undo gives both back.
import { describe, expect, test } from 'vitest';
import { planEdit } from '../../../../shared/edits/index.ts';
import { linksAfter } from '../../../../shared/edits/merge/merged-links.ts';
import { mapToJsonText } from '../../../../shared/exchange/json/write.ts';
import { added, applyChanges, type Change, invertChanges } from '../../../../shared/model/change.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { evidenceFor } from '../../../../shared/model/map-index.ts';
import { positionId } from '../../../../shared/model/view.ts';
import { anEngagement } from '../../../support/engagements.ts';
import { aLink, anEntity, editContext, mapOf, testId, VIEW_ID } from '../../../support/maps.ts';

const keep = anEntity(1, { name: 'Health and Wellbeing Board', aliases: ['HWB'], tags: [], notes: 'Ours' });
const other = anEntity(2, {
  name: 'Health & Well-Being Board',
  aliases: ['HWBB', 'hwb'],
  notes: 'Theirs',
  phone: '0161',
  externalIds: ['x-7'],
});
const third = anEntity(3, { name: 'Strong Communities Board' });
const part = anEntity(4, { name: 'A part', parent: other.id });

const position = (view: string, entity: string, x: number): Change =>
  added('position', { id: positionId(view, entity), view, entity, x, y: 0, isPinned: true } as never);
const source = added('source', {
  id: testId(50),
  externalIds: [],
  title: 'Minutes',
  kind: 'document',
  date: null,
  author: null,
  notes: null,
  website: null,
  text: null,
  read: [],
  restricted: false,
} as never);
const evidence = (number: number, of: object): Change =>
  added('evidence', {
    id: testId(number),
    externalIds: [],
    source: testId(50),
    entity: null,
    link: null,
    section: null,
    note: null,
    quote: null,
    certainty: 'fact',
    place: null,
    saidBy: null,
    reported: null,
    ...of,
  } as never);

function merged(map: MapData, input: object): MapData {
  const plan = planEdit(map, { edit: 'entity.merge', input }, editContext());
  if (!plan.ok) throw new Error(plan.error.message);
  const after = applyChanges(map, plan.value.changes);
  expect(problemsOfMap(after)).toEqual([]);
  expect(mapToJsonText(applyChanges(after, invertChanges(plan.value.changes)))).toBe(mapToJsonText(map));
  return after;
}
const entityIn = (map: MapData) => {
  const entity = map.entity.get(keep.id);
  if (!entity) throw new Error('it is gone');
  return entity;
};

describe('the entry', () => {
  const map = mapOf([keep, other, third, part]);

  test('keeps its values, takes what it lacks, and every other name as an alias, each once', () => {
    const after = merged(map, { keep: keep.id, others: [other.id] });
    expect(after.entity.has(other.id)).toBe(false);
    expect(entityIn(after)).toMatchObject({
      name: 'Health and Wellbeing Board',
      aliases: ['HWB', 'HWBB'],
      notes: 'Ours',
      phone: '0161',
      externalIds: ['x-7'],
    });
    expect(after.entity.get(part.id)?.parent).toBe(keep.id);
  });

  test('takes what was chosen instead', () => {
    const fields = { name: 'The Board', notes: 'Theirs', phone: null };
    expect(entityIn(merged(map, { keep: keep.id, others: [other.id], fields }))).toMatchObject({
      ...fields,
      aliases: ['Health and Wellbeing Board', 'HWB', 'HWBB'],
    });
  });

  test('is part of what either was part of, but never of itself', () => {
    const [board, group] = [anEntity(1, { parent: anEntity(2).id }), anEntity(2, { parent: third.id })];
    expect(entityIn(merged(mapOf([board, group, third]), { keep: board.id, others: [group.id] })).parent).toBe(
      third.id,
    );
    // Between the two stands a third: A is part of B, B part of C; A and C become one.
    const [a, b, c] = [anEntity(1, { parent: anEntity(5).id }), anEntity(5, { parent: anEntity(6).id }), anEntity(6)];
    const after = merged(mapOf([a, b, c]), { keep: a.id, others: [c.id] });
    expect(entityIn(after).parent).toBeNull();
    expect(after.entity.get(b.id)?.parent).toBe(a.id);
  });

  test('is refused when it would be merged with itself, or with something that has gone', () => {
    const code = (input: object) => {
      const plan = planEdit(map, { edit: 'entity.merge', input }, editContext());
      return plan.ok ? null : plan.error.code;
    };
    expect(code({ keep: keep.id, others: [keep.id] })).toBe('invalid');
    expect(code({ keep: keep.id, others: [testId(99)] })).toBe('not-found');
    expect(code({ keep: keep.id, others: [] })).toBe('invalid');
    expect(code({ keep: keep.id, others: [other.id], links: [{ keep: testId(1), others: [testId(2)] }] })).toBe(
      'conflict',
    );
  });
});

describe('links', () => {
  const ours = aLink(20, keep, third, { type: 'reports-to', methods: ['report'], confirmedBy: 'from' });
  const theirs = aLink(21, other, third, {
    type: 'reports-to',
    methods: ['meeting', 'report'],
    confirmedBy: 'to',
    frequency: 'quarterly',
  });
  const between = aLink(22, keep, other);
  const elsewhere = aLink(23, third, other, { type: 'funds' });
  const map = mapOf(
    [keep, other, third],
    [ours, theirs, between, elsewhere],
    [
      source,
      evidence(51, { link: ours.id }),
      evidence(52, { link: theirs.id }),
      evidence(53, { link: between.id }),
      evidence(54, { entity: other.id }),
    ],
  );

  test('move, go when they would lead from the entry to itself, and are told when they then say the same', () => {
    const { moved, dropped, doubles } = linksAfter(map, keep, [other]);
    expect(moved.map(({ id }) => id).sort()).toEqual([theirs.id, elsewhere.id]);
    expect(dropped).toEqual([between]);
    expect(doubles.map((links) => links.map(({ id }) => id))).toEqual([[ours.id, theirs.id]]);
    const after = merged(map, { keep: keep.id, others: [other.id] });
    expect([...after.link.keys()].sort()).toEqual([ours.id, theirs.id, elsewhere.id]);
    expect(after.link.get(elsewhere.id)?.to).toBe(keep.id);
    expect(evidenceFor(after, keep.id).map(({ id }) => id)).toEqual([testId(54)]);
  });

  test('that say the same become one when asked, with the methods and the evidence of both', () => {
    const links = [{ keep: ours.id, others: [theirs.id], fields: { purpose: 'Assurance' } }];
    const after = merged(map, { keep: keep.id, others: [other.id], links });
    expect(after.link.has(theirs.id)).toBe(false);
    expect(after.link.get(ours.id)).toMatchObject({
      methods: ['report', 'meeting'],
      frequency: 'quarterly',
      confirmedBy: 'both',
      purpose: 'Assurance',
    });
    expect(evidenceFor(after, ours.id)).toHaveLength(2);
  });

  test('without direction say the same from either end, and what an end said is then said by the other', () => {
    const there = aLink(30, keep, third, { direction: 'both', confirmedBy: 'from' });
    const back = aLink(31, third, other, { direction: 'both', confirmedBy: 'from' });
    const start = mapOf([keep, other, third], [there, back], [source, evidence(55, { link: back.id, saidBy: 'from' })]);
    const links = [{ keep: there.id, others: [back.id] }];
    const after = merged(start, { keep: keep.id, others: [other.id], links });
    expect(after.link.get(there.id)?.confirmedBy).toBe('both');
    expect(evidenceFor(after, there.id).map(({ saidBy }) => saidBy)).toEqual(['to']);
  });
});

test('places, views, plans, engagements and what is not the same follow', () => {
  const second = testId(40);
  const map = mapOf(
    [keep, other, third],
    [],
    [
      added('view', { ...([...mapOf([]).view.values()][0] as object), id: second, name: 'Second' } as never),
      position(VIEW_ID, keep.id, 1),
      position(VIEW_ID, other.id, 2),
      position(second, other.id, 3),
      added('plan', {
        id: testId(41),
        name: 'A plan',
        audience: [keep.id, other.id],
        owner: null,
        started: null,
        ended: null,
        headings: { lead: other.id },
        order: 0,
      } as never),
      anEngagement(42, { date: '2019', method: null, met: [other.id, third.id], by: [other.id] }),
      added('notSame', { id: testId(43), a: keep.id, b: other.id, why: null } as never),
      added('notSame', { id: testId(44), a: third.id, b: other.id, why: 'Two boards' } as never),
    ],
  );
  const view = map.view.get(VIEW_ID);
  const options = { pinned: [keep.id, other.id], notes: { [other.id]: 'Look' } };
  const start = applyChanges(map, [
    { record: 'view', id: VIEW_ID, before: { options: view?.options ?? {} }, after: { options } },
  ]);
  const after = merged(start, { keep: keep.id, others: [other.id] });
  expect(after.position.get(positionId(VIEW_ID, keep.id))?.x).toBe(1);
  expect(after.position.get(positionId(second, keep.id))?.x).toBe(3);
  expect(after.position.size).toBe(2);
  expect(after.view.get(VIEW_ID)?.options).toEqual({ pinned: [keep.id], notes: { [keep.id]: 'Look' } });
  expect(after.plan.get(testId(41))).toMatchObject({ audience: [keep.id], headings: { lead: keep.id } });
  expect(after.engagement.get(testId(42))).toMatchObject({ met: [keep.id, third.id], by: [keep.id] });
  expect([...after.notSame.values()]).toEqual([{ id: testId(44), a: third.id, b: keep.id, why: 'Two boards' }]);
});
