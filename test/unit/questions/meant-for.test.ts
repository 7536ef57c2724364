// Whom work is meant for, for whom there is none, and which work does not say.
import { beforeAll, expect, test } from 'vitest';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { sampleMap } from './asking.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = await sampleMap();
});

const everyone = anEntity(1, { name: 'Everyone', kind: 'audience' });
const girls = anEntity(2, { name: 'Girls', kind: 'audience', parent: everyone.id });
const carers = anEntity(3, { name: 'Carers', kind: 'audience' });
const moss = anEntity(4, { name: 'Moss Side', kind: 'place' });
const football = anEntity(11, { name: 'Football', kind: 'project' });
const league = anEntity(12, { name: 'League', kind: 'project', parent: football.id });
const hub = anEntity(13, { name: 'Hub', kind: 'project', status: 'planned' });
const old = anEntity(14, { name: 'Old scheme', kind: 'project', status: 'ended' });
const all = [everyone, girls, carers, moss, football, league, hub, old];
const targets = { type: 'targets' } as const;

test('without a link that targets anything, that is said, and what would answer the question', () => {
  expect(askOf(mapOf([carers, football]), 'meant-for').answer).toMatch(
    /is not recorded: .*To answer this, record whom each project targets\.$/,
  );
  expect(askOf(EMPTY_MAP, 'meant-for').answer).toContain('is not recorded');
});

test('what is over is meant for nobody, what is to come comes later, and other links mean nothing', () => {
  const map = mapOf(all, [
    aLink(21, football, everyone, targets),
    aLink(22, old, carers, targets),
    aLink(23, hub, carers, targets),
    aLink(24, football, carers, { ...targets, status: 'ended' }),
    aLink(25, football, carers, { type: 'delivers' }),
    aLink(26, football, moss, { ...targets, status: 'proposed' }),
    aLink(27, football, everyone, targets),
  ]);
  const answer = askOf(map, 'meant-for');
  expect(answer.answer).toContain('No work is meant for 2 of the 3 audiences (67%), as far as is recorded: Carers and');
  expect(answer.answer).toContain('It is not recorded for whom 1 of the 2 projects (50%) is.');
  expect(cellsOf(map, answer, 'audiences', 'entry', 'count', 'meantBy', 'later', 'within')).toEqual([
    ['Carers', 0, [], ['Hub'], []],
    ['Girls', 0, [], [], ['Everyone']],
    ['Moss Side', 0, [], ['Football'], []],
    ['Everyone', 1, ['Football'], [], []],
  ]);
  expect(cellsOf(map, answer, 'work', 'entry', 'count', 'meantFor')).toEqual([['Football', 1, ['Everyone']]]);
  expect(cellsOf(map, answer, 'silent', 'entry', 'within')).toEqual([['League', ['Football']]]);
  expect(answer.trust.unknowns[0]).toBe('For whom 1 project is; 1 of them is part of work that says so.');
});

test('asked about an audience, a project or what is neither, each is told of', () => {
  const map = mapOf(all, [aLink(21, football, everyone, targets), aLink(23, hub, carers, targets)]);
  const said = (about: string) => askOf(map, 'meant-for', { about: [about] }).answer;
  expect(said(everyone.id)).toBe('Meant for Everyone: Football.');
  expect(said(girls.id)).toBe(
    'No work is recorded as meant for Girls. It is part of Everyone, which work is meant for.',
  );
  expect(said(carers.id)).toBe('No work is recorded as meant for Carers. 1 more is planned or proposed.');
  expect(said(football.id)).toBe('Football is meant for Everyone.');
  expect(said(league.id)).toBe('For whom League is, is not recorded.');
  expect(said(moss.id)).toBe('No work is recorded as meant for Moss Side, nor is Moss Side for anybody.');
});

test('on the sample: Making Trax is for young people in the north, and some audiences have no work', () => {
  const trax = [...sample.entity.values()].find(({ name }) => name === 'Making Trax')?.id ?? '';
  expect(askOf(sample, 'meant-for', { about: [trax] }).answer).toMatch(
    /^Making Trax is meant for Children and young people aged 5-18, .*Stretford/,
  );
  const { answer } = askOf(sample, 'meant-for');
  expect(answer).toMatch(/^No work is meant for \d+ of the \d+ audiences/);
});
