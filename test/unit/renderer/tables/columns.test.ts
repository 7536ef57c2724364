import { describe, expect, test } from 'vitest';
import { type Column, read } from '../../../../renderer/features/tables/model/column.ts';
import { entryColumns } from '../../../../renderer/features/tables/model/entry-columns.ts';
import { linkColumns } from '../../../../renderer/features/tables/model/link-columns.ts';
import { entitySchema, PERSON_DEFAULTS, personSchema } from '../../../../shared/model/entity.ts';
import { linkSchema } from '../../../../shared/model/link.ts';
import {
  afterGiving,
  asText,
  entryColumn,
  entryRow,
  entryRows,
  linkColumn,
  linkRow,
  linkRows,
  sampleWorld,
} from './sample-rows.ts';

const OWN_FIELDS = [
  { edit: 'customField.add', input: { id: 'members', label: 'Members', appliesTo: 'entity', type: 'number' } },
  { edit: 'customField.add', input: { id: 'chair', label: 'Chair', appliesTo: 'entity', type: 'text' } },
  { edit: 'customField.add', input: { id: 'agreed', label: 'Agreed', appliesTo: 'link', type: 'yes-no' } },
];

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Fields whose column is called otherwise, or is one of several. */
const CALLED: Readonly<Record<string, string>> = {
  isResident: 'resident',
  source: 'person-source',
  person: 'shown-as',
  custom: 'own:members',
};

describe.each([
  ['entries', entryColumns],
  ['links', linkColumns],
])('the columns of %s', (_name, make) => {
  const world = sampleWorld(OWN_FIELDS);
  const columns: readonly Column[] = make(world.map);

  test('have ids and labels of their own', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
  });

  test('read every row without a fault, and sort by nothing where they say nothing', () => {
    const rows = make === entryColumns ? entryRows(world) : linkRows(world);
    for (const row of rows)
      for (const column of columns)
        if (read.text(column, row) === '') expect(read.sort(column, row) ?? '', `${column.id}`).toBe('');
        else expect(read.sort(column, row), column.id).not.toBeNull();
  });
});

test('every field that an entry has, has a column', () => {
  const ids = new Set(entryColumns(sampleWorld(OWN_FIELDS).map).map(({ id }) => id));
  const fields = [...Object.keys(entitySchema.shape), ...Object.keys(personSchema.shape)].filter((key) => key !== 'id');
  expect(fields.filter((key) => !ids.has(CALLED[key] ?? kebab(key)))).toEqual([]);
});

test('every field that a link has, has a column', () => {
  const ids = new Set(linkColumns(sampleWorld(OWN_FIELDS).map).map(({ id }) => id));
  const fields = Object.keys(linkSchema.shape).filter((key) => key !== 'id' && key !== 'custom');
  expect(fields.filter((key) => !ids.has(kebab(key)))).toEqual([]);
  expect(ids).toContain('own:agreed');
});

test('cells say words, names and dates as people do', () => {
  const world = sampleWorld([
    { edit: 'customField.add', input: { id: 'members', label: 'Members', appliesTo: 'entity', type: 'number' } },
    {
      edit: 'entity.add',
      input: { kind: 'organisation', name: 'New trust', started: '2018-04', custom: { members: 12 } },
    },
  ]);
  const said = (name: string, id: string): string => read.text(entryColumn(world, id), entryRow(world, name));
  expect(said('Vision 31 Steering Group', 'kind')).toBe('Group');
  expect(said('Vision 31 Steering Group', 'sector')).toBe('Residents');
  expect(said('Vision 31 Steering Group', 'localities')).toBe('Partington');
  expect(said('Vision 31 Steering Group', 'parent')).toBe('Vision 31');
  expect(said('Vision 31 Steering Group', 'links')).toBe('5');
  expect(said('Vision 31 Steering Group', 'confidence')).toBe('Medium');
  expect(said('Vision 31 Steering Group', 'scale:influence')).toBe('High');
  expect(said('Health and Wellbeing Board', 'aliases')).toBe('HWB, HWBB');
  expect(said('New trust', 'started')).toBe('April 2018');
  expect(said('New trust', 'own:members')).toBe('12');
});

test('a link is said by the names of its ends and the words of its fields', () => {
  const world = sampleWorld();
  const row = linkRow(world, 'Vision 31 Steering Group', 'reports-to');
  const said = (id: string): string => read.text(linkColumn(world, id), row);
  expect([said('from'), said('type'), said('to')]).toEqual([
    'Vision 31 Steering Group',
    'reports to',
    'Strong Communities Board',
  ]);
  expect([said('methods'), said('frequency'), said('status'), said('category')]).toEqual([
    'Report',
    'Quarterly',
    'Existing',
    'Governance',
  ]);
  expect([said('certainty'), said('sources'), said('newest-source')]).toEqual(['Stated', '1', 'November 2018']);
});

test('amounts are said in the currency of the map', () => {
  const world = sampleWorld();
  const link = linkRow(world, 'Trafford Leisure', 'delivers');
  const row = { ...link, item: { ...link.item, amount: 620000 } };
  expect(read.text(linkColumn(world, 'amount'), row)).toBe('£620,000');
});

const withPerson = (person: object) =>
  sampleWorld([
    {
      edit: 'entity.add',
      input: {
        kind: 'person',
        name: 'A. N. Example',
        aliases: ['Annie'],
        person: { ...PERSON_DEFAULTS, ...person },
      },
    },
  ]);

test('someone who is not shown by name is not named in any cell', () => {
  for (const person of [{ shownAs: 'hidden' }, { shownAs: 'role', role: 'Area coordinator' }]) {
    const world = withPerson(person);
    const row = entryRow(world, 'A. N. Example');
    expect(
      entryColumns(world.map)
        .map((column) => read.text(column, row))
        .join(' '),
    ).not.toMatch(/Example|Annie/);
  }
});

test('the name of someone hidden is not edited here; of someone who goes by a role it is the role that changes', () => {
  const hidden = withPerson({ shownAs: 'hidden' });
  expect(read.locked(entryColumn(hidden, 'name'), entryRow(hidden, 'A. N. Example'))).toMatch(/not shown by name/);

  const world = withPerson({ role: 'Area coordinator' });
  const row = entryRow(world, 'A. N. Example');
  expect(read.locked(entryColumn(world, 'name'), row)).toBeNull();
  const after = afterGiving(row, entryColumn(world, 'name'), asText('Area lead')).map.entity.get(row.id);
  expect([after?.name, after?.person?.role]).toEqual(['A. N. Example', 'Area lead']);

  const same = withPerson({ role: 'A. N. Example' });
  const both = afterGiving(entryRow(same, 'A. N. Example'), entryColumn(same, 'name'), asText('Someone else'));
  const changed = entryRow(both, 'Someone else').item;
  expect(changed.person?.role).toBe('Someone else');
});

test('words with an order sort by it, other words by how they read', () => {
  const world = sampleWorld();
  const delivers = linkRow(world, 'Trafford Leisure', 'delivers');
  const reports = linkRow(world, 'Vision 31 Steering Group', 'reports-to');
  const status = linkColumn(world, 'status');
  expect(Number(read.sort(status, reports))).toBeLessThan(Number(read.sort(status, delivers)));
  expect(read.sort(entryColumn(world, 'sector'), entryRow(world, 'Trafford Council'))).toBe('Public');
});
