// A resident without consent given has no name and no free text, whichever way they come.
import { describe, expect, test } from 'vitest';
import { planEdit } from '../../../shared/edits/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { anEntity, editContext, mapOf, testId } from '../../support/maps.ts';

const context = editContext('residents');
const person = (fields: object) => ({ ...PERSON_DEFAULTS, ...fields });
const aResident = (fields: Partial<Entity>, details: object = {}) =>
  anEntity(1, { kind: 'person', person: person({ isResident: true, ...details }), ...fields });

const plan = (map: MapData, edit: string, input: object) => planEdit(map, { edit, input }, context);
const update = (map: MapData, fields: object) => plan(map, 'entity.update', { id: testId(1), fields });
function changed(map: MapData, fields: object): Entity | undefined {
  const outcome = update(map, fields);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return applyChanges(map, outcome.value.changes).entity.get(testId(1));
}

describe('an edit', () => {
  test('adds a resident by role alone, and calls them by it', () => {
    const input = { kind: 'person', person: person({ isResident: true, role: 'Allotment holder' }) };
    const added = plan(mapOf([]), 'entity.add', input);
    expect(added).toMatchObject({ ok: true, value: { label: 'Add “Allotment holder”' } });
    expect(plan(mapOf([]), 'entity.add', { ...input, name: 'Ada Wren' })).toMatchObject({
      ok: false,
      error: { code: 'refused', message: expect.stringContaining('this has a name') },
    });
    expect(plan(mapOf([]), 'entity.add', { ...input, notes: 'Rang twice' })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('this has notes') },
    });
  });

  test('gives a name once consent is given, and takes consent away only with the name gone', () => {
    const map = mapOf([aResident({ name: 'Allotment holder' }, { role: 'Allotment holder' })]);
    expect(update(map, { name: 'Ada Wren' }).ok).toBe(false);
    const given = person({ isResident: true, role: 'Allotment holder', consent: 'given' });
    const named = changed(map, { person: given, name: 'Ada Wren', notes: 'Rang twice' });
    expect(named?.name).toBe('Ada Wren');
    const then = mapOf([named as Entity]);
    for (const consent of ['withdrawn', 'asked', 'none'])
      expect(update(then, { person: { ...given, consent } })).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('a name and notes') },
      });
    expect(
      changed(then, { person: { ...given, consent: 'withdrawn' }, name: 'Allotment holder', notes: null })?.notes,
    ).toBe(null);
  });

  test('does not make a named person a resident, nor let a merge bring a name in', () => {
    const map = mapOf([anEntity(1, { kind: 'person', name: 'Ada Wren', person: person({}) })]);
    expect(update(map, { person: person({ isResident: true }) }).ok).toBe(false);
    const two = mapOf([aResident({ name: 'A resident' }), anEntity(2, { name: 'Ada Wren', email: 'a@b.example' })]);
    expect(plan(two, 'entity.merge', { keep: testId(1), others: [testId(2)] })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  test('follows the role, and leaves what was recorded before the rule until it is touched', () => {
    const map = mapOf([aResident({ name: 'A resident' })]);
    expect(changed(map, { person: person({ isResident: true, role: 'Reader' }) })?.name).toBe('Reader');
    const older = mapOf([aResident({ name: 'Ada Wren', notes: 'Old' })]);
    expect(changed(older, { tags: [], restricted: true })?.restricted).toBe(true);
    expect(update(older, { notes: 'New' }).ok).toBe(false);
    expect(changed(older, { notes: null })?.notes).toBe(null);
  });
});

test('a row of a table that names one is refused with its place, and comes in by role', () => {
  const table = (...cells: string[]) => ({
    tables: [
      {
        source: 'people.csv',
        sheet: null,
        headers: ['name', 'kind', 'role', 'resident', 'consent', 'notes'],
        rows: [{ row: 2, cells }],
        headerRow: 1,
      },
    ],
  });
  const named = plan(mapOf([]), 'import.tables', table('Ada Wren', 'person', 'Reader', 'yes', 'asked', ''));
  expect(named).toMatchObject({ ok: false, error: { code: 'rejected' } });
  expect(JSON.stringify(named)).toContain('"row":2,"column":"resident"');
  expect(JSON.stringify(named)).not.toContain('Ada Wren');
  expect(plan(mapOf([]), 'import.tables', table('Reader', 'person', 'Reader', 'yes', 'asked', '')).ok).toBe(true);
  expect(plan(mapOf([]), 'import.tables', table('Reader', 'person', 'Reader', 'yes', '', 'Rang twice')).ok).toBe(false);
  expect(plan(mapOf([]), 'import.tables', table('Ada Wren', 'person', 'Reader', 'yes', 'given', 'Rang')).ok).toBe(true);
});
