import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  guessPasted,
  hasHeadings,
  type Pasted,
  readPasted,
  tableOf,
} from '../../../../shared/exchange/tables/pasted.ts';

function read(text: string): Pasted {
  const pasted = readPasted(text);
  if (!pasted.ok) throw new Error(pasted.error.message);
  return pasted.value;
}
const known = { isType: (text: string) => text === 'funds', isName: (text: string) => text === 'HWB' };

describe('rows that are pasted', () => {
  it('keep their cells and their places in the text', () => {
    const { rows, width } = read('A\tB\n\n"Two ""lines""\nin a cell"\tC\t\n');
    expect(width).toBe(2);
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'A'],
      [3, 'Two "lines"\nin a cell'],
    ]);
  });

  it('keep a name with a comma in one cell when nothing else parts the lines', () => {
    expect(read('Health, Care and Housing Forum').width).toBe(1);
    expect(read('Health, Care and Housing Forum\nSport England').width).toBe(1);
    expect(read('Sport England, funds, Local Pilot\nA, funds, B').width).toBe(3);
  });

  it('have headings when the first row names what links or entries need', () => {
    expect(hasHeadings(read('From\tTo\nA\tB'))).toBe(true);
    expect(hasHeadings(read('Source\tTarget\nA\tB'))).toBe(true);
    expect(hasHeadings(read('Name\tKind\nA\tGroup'))).toBe(true);
    expect(hasHeadings(read('A\tfunds\tB'))).toBe(false);
  });

  it('are links when the middle cell is a type, or the second a name; else entries', () => {
    expect(guessPasted(read('A\tfunds\tB'), known)).toBe('links');
    expect(guessPasted(read('A\tHWB'), known)).toBe('links');
    expect(guessPasted(read('A\tGroup'), known)).toBe('entities');
    expect(guessPasted(read('A\nB'), known)).toBe('entities');
    expect(guessPasted(read('name\tsource\nA\tHWB'), known)).toBe('entities');
  });

  it('get columns by place, or by what the headings say, the headings of our own tables included', () => {
    expect(columnsOf(read('A\tB'), 'links', false)).toEqual([{ column: 'from' }, { column: 'to' }]);
    expect(columnsOf(read('A\tfunds\tB'), 'links', false)).toEqual([
      { column: 'from' },
      { column: 'type' },
      { column: 'to' },
    ]);
    expect(columnsOf(read('To\tLink\tFrom\tHow often\tMood\nA\tb\tC\td\te'), 'links', true)).toEqual([
      { column: 'to' },
      { column: 'type' },
      { column: 'from' },
      { column: 'frequency' },
      { own: 'Mood' },
    ]);
    expect(columnsOf(read('Also called\tName\nA\tb'), 'entities', true)).toEqual([
      { column: 'aliases' },
      { column: 'name' },
    ]);
  });

  it('become a table without the columns that are left out', () => {
    const table = tableOf(read('A\tx\tB'), [{ column: 'from' }, null, { column: 'to' }], false);
    expect(table).toMatchObject({ headers: ['from', 'to'], rows: [{ row: 1, cells: ['A', 'B'] }] });
  });

  it('are refused in words when there is nothing in them or a quotation mark stays open', () => {
    expect(readPasted('  \n')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(readPasted('"A\tB')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });
});
