// Giving a field the same value in many rows.
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../renderer/features/tables/model/give-cell.ts';
import {
  draftFromText,
  draftOf,
  planSetting,
  saySetting,
  settingLabel,
  type Way,
} from '../../../../renderer/features/tables/model/set-field.ts';
import { planLines } from '../../../../renderer/features/tables/model/set-lines.ts';
import { asChoice, asNewWord, asText, edited, entryColumn, entryRow, entryRows, sampleWorld } from './sample-rows.ts';

const world = sampleWorld();
const rows = entryRows(world);
const plan = (id: string, way: Way, draft: Draft | null) => planSetting(entryColumn(world, id), rows, way, draft);
const mapAfter = (id: string, way: Way, draft: Draft | null) => edited(world.map, plan(id, way, draft).edits);

describe('one word', () => {
  test('says how many change, how many hold another value, and how many have it already', () => {
    const setting = plan('sector', 'replace', asChoice('health'));
    // Of thirteen, two are in health already and two have no sector.
    expect(setting).toMatchObject({ changed: 11, replaced: 9, same: 2, problem: null });
    expect(saySetting(entryColumn(world, 'sector'), 'replace', setting, 13, 'entry', 'entries')).toBe(
      '11 of 13 entries would change. 9 have another sector, which is replaced. 2 stay as they are.',
    );
    expect(settingLabel(entryColumn(world, 'sector'), 11, 'entry', 'entries')).toBe('Set sector of 11 entries');
    const map = mapAfter('sector', 'replace', asChoice('health'));
    expect([...map.entity.values()].every(({ sector }) => sector === 'health')).toBe(true);
  });

  test('says it of one as of one', () => {
    const sector = entryColumn(world, 'sector');
    const one = planSetting(sector, [entryRow(world, 'Trafford Council')], 'replace', asChoice('health'));
    expect(saySetting(sector, 'replace', one, 1, 'entry', 'entries')).toMatch(/^1 of 1 entry would change\./);
  });

  test('a new word is added once, for all', () => {
    const setting = plan('sector', 'replace', asNewWord('Faith groups'));
    expect(setting.edits.filter(({ edit }) => edit === 'term.add')).toHaveLength(1);
    const map = edited(world.map, setting.edits);
    expect(map.entity.get(rows[0]?.id ?? '')?.sector).toBe('faith-groups');
  });

  test('is cleared', () => {
    const map = mapAfter('sector', 'clear', null);
    expect([...map.entity.values()].every(({ sector }) => sector === null)).toBe(true);
  });

  test('a judgement is added to each, and none overwritten', () => {
    const map = mapAfter('scale:influence', 'replace', asChoice('4'));
    const { changed } = plan('scale:influence', 'replace', asChoice('4'));
    expect(map.assessment.size).toBe(world.map.assessment.size + changed);
  });
});

describe('several words', () => {
  const place: Draft = { kind: 'choices', choices: [{ key: 'partington' }] };

  test('are added to what is there, taken out, or take its place', () => {
    const added = mapAfter('localities', 'add', place);
    expect([...added.entity.values()].every(({ localities }) => localities.includes('partington'))).toBe(true);
    for (const row of rows) {
      const kept = added.entity.get(row.id)?.localities ?? [];
      expect(kept).toEqual(expect.arrayContaining(row.item.localities));
    }
    const out = mapAfter('localities', 'remove', place);
    expect([...out.entity.values()].some(({ localities }) => localities.includes('partington'))).toBe(false);
    expect(plan('localities', 'add', place).replaced).toBe(0);
  });
});

describe('what cannot be', () => {
  test('is said, with how many it is about', () => {
    const setting = plan('role', 'replace', asText('Programme lead'));
    expect(setting.changed + setting.same).toBe(rows.filter(({ item }) => item.person !== null).length);
    expect(saySetting(entryColumn(world, 'role'), 'replace', setting, 13, 'entry', 'entries')).toContain(
      'Only people have this.',
    );
    expect(plan('started', 'replace', asText('soon')).problem).toMatch(/“soon” is not a date/);
    expect(plan('status', 'replace', asNewWord('Dormant')).problem).toMatch(/Choose from the list/);
  });

  test('nothing is done where nothing would change', () => {
    expect(planSetting(entryColumn(world, 'status'), rows, 'replace', asChoice('existing')).edits).toEqual([]);
  });
});

test('a cell is copied as it is, and a text is read as the words it names', () => {
  const row = entryRow(world, 'Trafford Council');
  expect(draftOf(entryColumn(world, 'sector'), row)).toEqual(asChoice('public'));
  expect(draftFromText(entryColumn(world, 'sector'), row, 'health')).toEqual(asChoice('health'));
  expect(draftFromText(entryColumn(world, 'localities'), row, 'Partington, Sale')).toEqual({
    kind: 'choices',
    choices: [{ key: 'partington' }, { create: 'Sale' }],
  });
  expect(draftOf(entryColumn(world, 'links'), row)).toBeNull();
});

describe('a column of pasted lines', () => {
  const [a, b, c] = rows;
  if (!a || !b || !c) throw new Error('the sample has too few entries');
  const pasted = (id: string, lines: readonly string[], of = world) =>
    planLines(
      entryColumn(of, id),
      lines.map((line, at) => {
        const row = entryRows(of)[at];
        return [row ? [row] : [], row ? draftFromText(entryColumn(of, id), row, line) : null] as const;
      }),
    );
  const pastedInto = (id: string, lines: readonly string[], of = world) => edited(of.map, pasted(id, lines, of).edits);

  test('adds a new word once that several lines have, however it is written', () => {
    const map = pastedInto('sector', ['Arts', 'arts', 'ARTS']);
    expect([a, b, c].map(({ id }) => map.entity.get(id)?.sector)).toEqual(['arts', 'arts', 'arts']);
    expect(pasted('sector', ['Arts', 'arts', 'ARTS']).changed).toBe(3);
  });

  test('tells words apart that would have the same key, and lists of words', () => {
    const sectors = pastedInto('sector', ['A+B', 'A-B', 'Health']);
    expect(new Set([a, b].map(({ id }) => sectors.entity.get(id)?.sector)).size).toBe(2);
    expect(sectors.entity.get(c.id)?.sector).toBe('health');
    const tags = pastedInto('tags', ['North; South', 'South; south; East', '']);
    expect([a, b, c].map(({ id }) => tags.entity.get(id)?.tags)).toEqual([['north', 'south'], ['south', 'east'], []]);
  });

  test('adds all new choices of a field of one’s own', () => {
    const field = { id: 'ward', label: 'Ward', appliesTo: 'entity', type: 'choice', choices: ['Hale'] };
    const own = sampleWorld([{ edit: 'customField.add', input: field }]);
    const map = pastedInto('own:ward', ['Sale', 'Flixton', 'Sale'], own);
    expect(map.customField.get('ward')?.choices).toEqual(['Hale', 'Sale', 'Flixton']);
  });

  test('is refused whole when one line cannot be, and adds no word then', () => {
    expect(pasted('status', ['Dormant', 'Existing', 'Existing'])).toMatchObject({
      edits: [],
      problem: expect.stringMatching(/Choose from the list/),
    });
  });
});
