// Delimited text as it comes: separators, quotes, line ends, blank lines; and rows counted as in the file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited, writeDelimited } from '../../../../shared/exchange/tables/delimited.ts';
import { guardCell, unguardCell } from '../../../../shared/exchange/tables/formula-guard.ts';
import type { Table } from '../../../../shared/exchange/tables/table.ts';

function read(text: string): Table {
  const table = readDelimited(text, 'x.csv');
  if (!table.ok) throw new Error(table.error.message);
  return table.value;
}

describe('reading', () => {
  test('refuses what has cells and nothing in them', () => {
    const table = readDelimited(',\n , ,\n', 'x.csv');
    expect(table.ok ? null : table.error.message).toBe('“x.csv” is empty: its cells are blank.');
  });

  test.each([
    ['commas', 'name,kind\nA,group\n'],
    ['semicolons', 'name;kind\nA;group\n'],
    ['tabs', 'name\tkind\nA\tgroup\n'],
    ['Windows line ends', 'name,kind\r\nA,group\r\n'],
    ['old Mac line ends', 'name,kind\rA,group\r'],
    ['a mark at the start', '\uFEFFname,kind\nA,group'],
    ['a declared separator', 'sep=;\nname;kind\nA;group'],
    ['quotes', '"name","kind"\n"A","group"'],
  ])('takes %s', (_what, text) => {
    const table = read(text);
    expect(table.headers).toEqual(['name', 'kind']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['A', 'group']]);
  });

  test('goes by the headers it understands, not by the marks in the text', () => {
    expect(read('name;notes\nA;one, two, three\nB;four, five').headers).toEqual(['name', 'notes']);
    expect(read('name,notes\nA,one; two; three; four\n').headers).toEqual(['name', 'notes']);
    expect(read('name\nA\nB, C\n').headers).toEqual(['name']);
  });

  test('counts rows as a spreadsheet shows them: blank ones too, and one with line breaks in it once', () => {
    const table = read('name,notes\n\nA,"one\ntwo\n\nthree"\n , \nB,\n\n');
    expect(table.headerRow).toBe(1);
    expect(table.rows).toEqual([
      { row: 3, cells: ['A', 'one\ntwo\n\nthree'] },
      { row: 5, cells: ['B', ''] },
    ]);
  });

  test('counts a declared separator and blank lines before the header', () => {
    expect(read('sep=;\n\nname;kind\nA;group').headerRow).toBe(3);
    expect(read('sep=;\n\nname;kind\nA;group').rows[0]?.row).toBe(4);
  });

  test('keeps line ends of both systems apart from cells, and within cells as one', () => {
    expect(read('name,notes\r\nA,"one\r\ntwo"\nB,x\r\n').rows.map(({ cells }) => cells)).toEqual([
      ['A', 'one\ntwo'],
      ['B', 'x'],
    ]);
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['only blanks', ' \r\n\n', 'is empty'],
    ['bytes that are no text', 'PK\u0003\u0004\0\0', 'not a table of text'],
    ['a quotation mark left open', 'name,notes\nA,x\nB,"open\nC,y\n', 'row 3'],
    ['a quotation mark closed too early', 'name,notes\nA,"x"y\n', 'row 2'],
  ])('refuses %s', (_what, text, why) => {
    expect(readDelimited(text, 'x.csv')).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining(why) },
    });
  });

  test('refuses more rows than fit', () => {
    const text = `name\n${'A\n'.repeat(200_001)}`;
    expect(readDelimited(text, 'x.csv')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+44 161', '-x', '@cmd', '\tx', '\rx', "'=1", '-1-1', '=HYPERLINK("x")'])(
    '%j is disarmed',
    (text) => {
      expect(guardCell(text).startsWith("'")).toBe(true);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  test.each(['5', '-5', '+3.25', '-1e5', 'a=b', "it's", "'quoted'", ''])('%j stays as it is', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });

  test('whatever is written reads back, and nothing written runs', () => {
    const cell = fc
      .oneof(fc.string(), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '\t', 'a', '1') }))
      .map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const text = writeDelimited([['name', 'notes'], ...cells]);
        const rows = new Map(read(text).rows.map((row) => [row.row, row.cells]));
        cells.forEach((written, index) => {
          if (written.every((each) => each.trim() === '')) return;
          expect(rows.get(index + 2)).toEqual(written);
        });
      }),
    );
  });
});

describe('spaces and bars part cells where headers say so', () => {
  const read = (text: string) => {
    const table = readDelimited(text, 't.csv');
    return table.ok ? [table.value.headers, ...table.value.rows.map(({ cells }) => cells)] : table.error.message;
  };

  test('one or several spaces, with quotation marks round what holds some', () => {
    expect(read('Source Target Type\nA   "B C" Directed\n\nD E Directed\n')).toEqual([
      ['Source', 'Target', 'Type'],
      ['A', 'B C', 'Directed'],
      ['D', 'E', 'Directed'],
    ]);
  });

  test('not where a row has more or fewer words than there are headers', () => {
    expect(read('Source Target\nA B C\n')).toEqual([['Source Target'], ['A B C']]);
  });

  test('not where words of a title happen to be headers', () => {
    expect(read('From us to you\nfrom,to\nA,B\n')).toEqual([['From us to you'], ['from', 'to'], ['A', 'B']]);
  });

  test('bars', () => {
    expect(read('from|to|type\nA|B|funds\n')).toEqual([
      ['from', 'to', 'type'],
      ['A', 'B', 'funds'],
    ]);
    expect(read('name|x\nA\n')).toEqual([['name|x'], ['A']]);
  });
});
