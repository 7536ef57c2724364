// Which layers of the system are worked in, and what joins them.
import { beforeAll, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const [person, social, body, place] = [
  'individual',
  'social-environment',
  'organisations-and-institutions',
  'physical-environment',
];
const pilot = anEntity(1, { name: 'Pilot', kind: 'project', layer: person });
const hub = anEntity(2, { name: 'Hub', kind: 'project', layer: place, status: 'planned' });
const council = anEntity(3, { name: 'Council', layer: body });
const club = anEntity(4, { name: 'Club', layer: social });
const stray = anEntity(5, { name: 'Stray' });
const all = [pilot, hub, council, club, stray];

test('without a layer anywhere, that is said, and what would answer the question', () => {
  expect(askOf(mapOf([stray]), 'layers').answer).toContain('is not recorded. To answer this, give entries a layer.');
});

test('what exists now works in its layer; what is planned is told of, and links of the past join nothing', () => {
  const map = mapOf(all, [
    aLink(11, council, pilot),
    aLink(12, pilot, club, { status: 'ended' }),
    aLink(13, council, club),
    aLink(14, club, council, { type: 'supports' }),
    aLink(15, stray, pilot),
  ]);
  const answer = askOf(map, 'layers');
  expect(answer.answer).toContain('Of 1 project with a layer, 1 works in “Individual”.');
  expect(answer.answer).toContain('though some are planned or proposed there');
  expect(answer.answer).toContain('Least joined are “Individual” and “Social environment”, by 0 links.');
  expect(cellsOf(map, answer, 'layers', 'layer', 'projects', 'planned', 'within', 'across')).toEqual([
    ['Individual', 1, 0, 0, 1],
    ['Social environment', 0, 0, 0, 2],
    ['Organisations and institutions', 0, 0, 0, 3],
    ['Physical environment', 0, 1, 0, 0],
    ['Policy', 0, 0, 0, 0],
  ]);
  expect(cellsOf(map, answer, 'between', 'one', 'other', 'links')).toEqual([
    ['Individual', 'Social environment', 0],
    ['Individual', 'Organisations and institutions', 1],
    ['Social environment', 'Organisations and institutions', 2],
  ]);
  expect(answer.trust.unknowns[0]).toContain('No layer is recorded for 1 of the 4 entries (25%)');
});

test('asked about one, it is what that is linked to, in which layers, and in which not', () => {
  const map = mapOf(all, [aLink(11, council, pilot), aLink(12, club, pilot), aLink(13, stray, council)]);
  const { answer } = askOf(map, 'layers', { about: [pilot.id] });
  expect(answer).toContain('Pilot is linked to 1 in “Social environment” and 1 in “Organisations');
  expect(answer).toContain('Nothing in “Individual”, “Physical environment” or “Policy” is recorded as linked to it.');
  expect(askOf(map, 'layers', { about: [stray.id] }).answer).toContain(
    'Stray is linked to 1 in “Organisations and institutions”.',
  );
  expect(askOf(map, 'layers', { about: [hub.id] }).answer).toContain('In which layers Hub works is not recorded');
});

test('asked about one, what is to come counts only where it is to be linked to it', () => {
  const planned = { status: 'planned' } as const;
  const map = mapOf(all, [
    aLink(11, council, hub, planned),
    aLink(12, council, pilot),
    aLink(13, council, club, planned),
  ]);
  const counts = (about: string[]) =>
    cellsOf(map, askOf(map, 'layers', { about }), 'layers', 'entries', 'planned').map(([now, later]) => [now, later]);
  expect(counts([council.id])).toEqual([
    [1, 0],
    [0, 0],
    [0, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(counts([pilot.id])[3]).toEqual([0, 0]);
});

test('on the sample: the pilot begins with individuals, the social environment and organisations', () => {
  const rows = cellsOf(sample, askOf(sample, 'layers'), 'layers', 'layer', 'projects');
  expect(rows.map(([layer]) => layer)).toEqual([
    'Individual',
    'Social environment',
    'Organisations and institutions',
    'Physical environment',
    'Policy',
  ]);
  const projects = new Map(rows.map(([layer, count]) => [layer, Number(count)]));
  for (const layer of ['Individual', 'Social environment', 'Organisations and institutions'])
    expect(projects.get(layer), layer).toBeGreaterThan(projects.get('Physical environment') ?? 0);
});
