// Rows under headings, and the order of columns.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inChosenOrder, movedTo } from '../../../../renderer/features/tables/model/column-order.ts';
import { entryColumns } from '../../../../renderer/features/tables/model/entry-columns.ts';
import { canGroupBy, groupKeysOf, type Line, linesOf } from '../../../../renderer/features/tables/model/group.ts';
import { edited, entryColumn, entryRows, sampleWorld } from './sample-rows.ts';

const world = sampleWorld();
const rows = entryRows(world);
const column = (id: string) => entryColumn(world, id);
const changed = (edits: Parameters<typeof edited>[1]) => ({ ...world, map: edited(world.map, edits) });
const headings = (lines: readonly Line[]): string[] =>
  lines.flatMap((line) =>
    line.kind === 'group' ? [`${'  '.repeat(line.group.level - 1)}${line.group.label} ${line.group.rows.length}`] : [],
  );

describe('rows under headings', () => {
  test('a heading a word, in the order of a reader, what is not set last', () => {
    const lines = linesOf({ rows, by: [column('sector')], closed: new Set() });
    expect(headings(lines)).toEqual([
      'Health 2',
      'Partnership 4',
      'Public 2',
      'Residents 2',
      'Voluntary and community 1',
      'Not set 2',
    ]);
    const [first] = lines;
    expect(first).toMatchObject({ kind: 'group', group: { by: 'Sector', level: 1, place: 1, of: 6, isOpen: true } });
    expect(lines).toHaveLength(6 + rows.length);
  });

  test('a closed group shows no rows and still says which it has', () => {
    const [key = ''] = groupKeysOf({ rows, by: [column('sector')] });
    const lines = linesOf({ rows, by: [column('sector')], closed: new Set([key]) });
    expect(lines[0]).toMatchObject({ kind: 'group', group: { isOpen: false } });
    const closedOnes = lines[0]?.kind === 'group' ? lines[0].group.rows.length : 0;
    expect(closedOnes).toBeGreaterThan(0);
    expect(lines[1]?.kind).toBe('group');
    expect(lines).toHaveLength(6 + rows.length - closedOnes);
  });

  test('words whose order means something keep it', () => {
    const planned = changed([
      { edit: 'entity.update', input: { id: rows[0]?.id ?? '', fields: { status: 'ended' } } },
      { edit: 'entity.update', input: { id: rows[1]?.id ?? '', fields: { status: 'planned' } } },
    ]);
    const some = entryRows(planned);
    const lines = linesOf({ rows: some, by: [entryColumn(planned, 'status')], closed: new Set() });
    expect(headings(lines).map((text) => text.replace(/ \d+$/, ''))).toContain('Existing');
    expect(headings(lines)[0]).toMatch(/^Existing/);
  });

  test('two levels: the second inside the first', () => {
    const lines = linesOf({ rows, by: [column('sector'), column('kind')], closed: new Set() });
    expect(headings(lines).slice(0, 3)).toEqual(['Health 2', '  Group 1', '  Strategy 1']);
    expect(lines.filter(({ kind }) => kind === 'row')).toHaveLength(rows.length);
  });

  test('a row with several words stands in each of their groups, each time on a line of its own', () => {
    const id = rows[0]?.id ?? '';
    const several = changed([
      { edit: 'term.add', input: { vocabulary: 'locality', label: 'Sale' } },
      {
        edit: 'entity.update',
        input: { id, fields: { localities: ['partington', 'sale'] } },
      },
    ]);
    const lines = linesOf({ rows: entryRows(several), by: [entryColumn(several, 'localities')], closed: new Set() });
    expect(lines.filter((line) => line.kind === 'row' && line.row.id === id)).toHaveLength(2);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('without a column to group by there are only rows', () => {
    expect(linesOf({ rows, by: [], closed: new Set() }).map(({ key }) => key)).toEqual(rows.map(({ id }) => id));
  });

  test('no row is lost, whatever it is grouped by', () => {
    const choices = entryColumns(world.map).filter(canGroupBy);
    fc.assert(
      fc.property(fc.subarray(choices, { maxLength: 2 }), (by) => {
        const lines = linesOf({ rows, by, closed: new Set() });
        const shown = new Set(lines.flatMap((line) => (line.kind === 'row' ? [line.row.id] : [])));
        expect(shown.size).toBe(rows.length);
        const inGroups = new Set(lines.flatMap((line) => (line.kind === 'group' ? line.group.rows : [])));
        if (by.length > 0) expect(inGroups.size).toBe(rows.length);
      }),
    );
  });
});

describe('the order of columns', () => {
  const columns = ['name', 'kind', 'sector', 'tags'].map((id) => ({ id }));
  const order = (...chosen: string[]) => inChosenOrder(columns, chosen).map(({ id }) => id);

  test('is as listed until one is moved', () => {
    expect(order()).toEqual(['name', 'kind', 'sector', 'tags']);
    expect(order('name', 'tags', 'kind', 'sector')).toEqual(['name', 'tags', 'kind', 'sector']);
  });

  test('keeps the first first, leaves out what is gone, and puts what is new after its neighbour', () => {
    expect(order('tags', 'name', 'gone', 'kind')).toEqual(['name', 'tags', 'kind', 'sector']);
  });

  test('a column moves to where another stands, never before the first', () => {
    const ids = ['name', 'kind', 'sector', 'tags'];
    expect(movedTo(ids, 'tags', 'kind')).toEqual(['name', 'tags', 'kind', 'sector']);
    expect(movedTo(ids, 'kind', 'tags')).toEqual(['name', 'sector', 'tags', 'kind']);
    expect(movedTo(ids, 'tags', 'name')).toEqual(['name', 'tags', 'kind', 'sector']);
    expect(movedTo(ids, 'name', 'tags')).toEqual(ids);
  });
});
