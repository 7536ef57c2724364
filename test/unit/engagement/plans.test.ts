// Plans: what they say, what they do not say yet, how far they are, and what the map knows of the way to their audience.
import { expect, test } from 'vitest';
import { EMPTY_ACTIVITY, planContentOf, withContent } from '../../../shared/engagement/plans/content.ts';
import { coverageOf } from '../../../shared/engagement/plans/coverage.ts';
import { gapsOf, raciGaps } from '../../../shared/engagement/plans/gaps.ts';
import { progressOf } from '../../../shared/engagement/plans/progress.ts';
import { reachOf } from '../../../shared/engagement/plans/reach.ts';
import { added } from '../../../shared/model/change.ts';
import type { Plan } from '../../../shared/model/engagement.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const council = anEntity(1, { name: 'Council' });
const trust = anEntity(2, { name: 'Housing Trust' });
const forum = anEntity(3, { name: 'Forum' });
const carers = anEntity(4, { name: 'Carers', kind: 'audience', localities: ['north', 'south'], sector: 'vcse' });
const residents = anEntity(5, { name: 'Residents', kind: 'audience', localities: ['north'] });
const all = [council, trust, forum, carers, residents];

const aPlan = (fields: Partial<Plan> = {}): Plan => ({
  id: '01900000-0000-7000-8000-00000000aaaa' as Plan['id'],
  name: 'Walking offer',
  audience: [carers.id],
  owner: 'Engagement lead',
  started: null,
  ended: null,
  headings: {},
  order: 0,
  ...fields,
});
const activity = {
  ...EMPTY_ACTIVITY,
  id: 'a',
  what: 'Tell the forum',
  due: '2026-11',
  responsible: ['Officer'],
  accountable: ['Lead'],
};

test('a part that cannot be read counts as not written, and what others wrote there is kept', () => {
  const headings = { message: 'Walk with us', activities: 'many', theirs: { kept: true } };
  expect(planContentOf({ headings })).toMatchObject({ message: 'Walk with us', activities: [], purpose: null });
  expect(withContent({ headings }, { message: null })).toEqual({ ...headings, message: null });
});

test('RACI: somebody does it, exactly one answers for it, and not too many are asked first', () => {
  expect(raciGaps(activity)).toEqual([]);
  expect(raciGaps({ ...activity, responsible: [], accountable: ['Lead', 'Chair'] })).toEqual([
    'nobody is named who does it',
    '2 answer for it: name one',
  ]);
  expect(raciGaps({ ...activity, accountable: [], consulted: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toEqual([
    'nobody answers for it',
    '7 are to be asked first: it will wait for them',
  ]);
});

test('an empty plan says what it lacks, a whole one lacks nothing', () => {
  expect(gapsOf(aPlan({ audience: [], owner: null }))).toHaveLength(6);
  const headings = {
    message: 'Walk with us',
    objectives: [{ what: 'More carers walk', baseline: '10', target: '30', by: '2027-03' }],
    activities: [activity],
    measures: [{ kind: 'outcomes', what: 'Carers who walk weekly', target: '30', result: null }],
  };
  expect(gapsOf(aPlan({ headings }))).toEqual([]);
  const vague = { ...headings, activities: [{ ...activity, due: null, accountable: [] }] };
  expect(gapsOf(aPlan({ headings: vague }))).toEqual(['“Tell the forum”: nobody answers for it; it has no date.']);
});

test('what is late is late after the last day it may mean, and who was met for the plan is told from who was not', () => {
  const headings = { activities: [activity, { ...activity, id: 'b', what: 'Done', isDone: true }] };
  const plan = aPlan({ audience: [carers.id, residents.id], headings });
  const met = anEngagement(1, { date: '2026-11-01', met: [carers.id], plan: plan.id });
  const map = mapOf(all, [], [added('plan', plan), met]);
  expect(progressOf(map, plan, '2026-11-30')).toMatchObject({
    done: 1,
    all: 2,
    late: [],
    contacts: 1,
    met: [carers.id],
    notMet: [residents.id],
  });
  expect(progressOf(map, plan, '2026-12-01').late.map(({ what }) => what)).toEqual(['Tell the forum']);
});

test('an audience in two localities counts in both; what nobody has planned for is told apart', () => {
  const map = mapOf(all, [], [added('plan', aPlan())]);
  expect(
    coverageOf(map).map(({ by, label, planned, notPlanned }) => [by, label, planned.length, notPlanned.length]),
  ).toEqual([
    ['sector', 'vcse', 1, 0],
    ['sector', 'Not set', 0, 1],
    ['locality', 'north', 1, 1],
    ['locality', 'south', 1, 0],
    ['layer', 'Not set', 1, 1],
  ]);
});

test('the map says who tells an audience, the path to it, and the best messenger; not trusted is not the same as not judged', () => {
  const judged = (entity: string, value: number) =>
    added('assessment', {
      id: `01900000-0000-7000-8000-0000000000b${value}`,
      entity,
      link: null,
      scale: 'trust',
      value,
      date: '2026-01-01',
      by: null,
      why: null,
    } as never);
  const plan = aPlan({ audience: [carers.id, residents.id], headings: { from: council.id } });
  const map = mapOf(
    all,
    [
      aLink(11, council, forum),
      aLink(12, forum, carers),
      aLink(13, trust, carers),
      aLink(14, council, carers, { status: 'ended' }),
    ],
    [added('plan', plan), judged(trust.id, 5)],
  );
  const { audiences, messengers, nobody } = reachOf(map, plan, '2026-11-26');
  expect(
    audiences.map(({ audience, tellers, path }) => [audience, tellers.map(({ entry, trust: t }) => [entry, t]), path]),
  ).toEqual([
    [
      carers.id,
      [
        [trust.id, 5],
        [forum.id, null],
      ],
      [council.id, forum.id, carers.id],
    ],
    [residents.id, [], []],
  ]);
  expect(messengers[0]).toMatchObject({ entry: forum.id, adds: [carers.id] });
  expect(nobody).toEqual([residents.id]);
});

test('deleting a messenger leaves the plan readable', () => {
  const headings = { activities: [{ ...activity, messenger: trust.id }] };
  expect(planContentOf(aPlan({ headings })).activities).toHaveLength(1);
});
