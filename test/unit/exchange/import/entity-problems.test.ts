// Tables of entries: what something is part of, and what is said of rows that are wrong.
import { describe, expect, test } from 'vitest';
import { entityNamed, importInto, newMap, rejectedAt } from './harness.ts';

describe('what something is part of', () => {
  test('may stand anywhere in the tables', () => {
    const { map } = importInto(newMap, { 'a.csv': ['name,parent', 'A,B', 'C,b1'], 'b.csv': ['id,name', 'b1,B'] });
    const { id } = entityNamed(map, 'B');
    expect([entityNamed(map, 'A').parent, entityNamed(map, 'C').parent]).toEqual([id, id]);
  });

  test('is rejected when nothing matches, or made when asked', () => {
    const files = { 'e.csv': ['name,parent', 'A,Nobody', 'B,nobody'] };
    expect(rejectedAt(importInto(newMap, files))).toEqual(['e.csv 2 parent', 'e.csv 3 parent']);
    const { map, receipt } = importInto(newMap, files, { createMissing: true });
    expect(entityNamed(map, 'Nobody').kind).toBe('organisation');
    expect(map.entity.size).toBe(3);
    expect(receipt.entities.details.map(({ name, row, column }) => [name, row, column])).toEqual([
      ['Nobody', 2, 'parent'],
      ['A', 2, null],
      ['B', 3, null],
    ]);
  });

  test('is never itself, nor in a circle', () => {
    expect(rejectedAt(importInto(newMap, { 'e.csv': ['name,parent', 'A,A'] }))).toEqual(['e.csv 2 parent']);
    const circle = importInto(newMap, { 'e.csv': ['name,parent', 'A,B', 'B,C', 'C,A', 'D,A'] });
    expect(rejectedAt(circle)).toEqual(['e.csv 2 parent', 'e.csv 3 parent', 'e.csv 4 parent']);
    const base = importInto(newMap, { 'e.csv': ['name,parent', 'A,B', 'B,'] }).map;
    expect(rejectedAt(importInto(base, { 'e.csv': ['name,parent', 'B,A'] }))).toEqual(['e.csv 2 parent']);
  });

  test('takes the row with it when its own row is rejected', () => {
    const files = { 'e.csv': ['name,parent,influence', 'A,B,', 'B,C,', 'C,,9', 'D,,'] };
    expect(rejectedAt(importInto(newMap, files))).toEqual(['e.csv 4 influence']);
    const { map, receipt } = importInto(newMap, files, { skipRejected: true });
    expect(receipt.rejected.map(({ row, column }) => [row, column])).toEqual([
      [2, 'parent'],
      [3, 'parent'],
      [4, 'influence'],
    ]);
    expect([...map.entity.values()].map(({ name }) => name)).toEqual(['D']);
  });
});

describe('rows that are wrong', () => {
  test.each([
    ['influence', '9'],
    ['interest', 'huge'],
    ['engagement', '0'],
    ['desired_engagement', 'keen'],
    ['status', 'maybe'],
    ['restricted', 'perhaps'],
    ['started', '31/02/2019'],
    ['ended', 'soon'],
    ['name', 'x'.repeat(501)],
    ['notes', 'x'.repeat(20_001)],
  ])('are named by file, row and column: %s', (column, text) => {
    const header = column === 'name' ? ['name'] : ['name', column];
    const cells = column === 'name' ? [text] : ['B', text];
    const result = importInto(newMap, {
      'e.csv': [
        header.join(','),
        header
          .map(() => 'A')
          .slice(0, 1)
          .join(','),
        cells.join(','),
      ],
    });
    expect(rejectedAt(result)).toEqual([`e.csv 3 ${column}`]);
    expect(result.changes).toEqual([]);
    expect(result.receipt.applied).toBe(false);
    expect(result.message).toContain(`e.csv row 3 column ${column}`);
  });

  test('are all named at once, each with every bad column, under the headers of the file', () => {
    const result = importInto(newMap, {
      'e.csv': ['Name,Influence,Status', 'A,9,what', ',1,', 'C,1,existing'],
      'l.csv': ['From,To', 'A,Z'],
    });
    expect(rejectedAt(result)).toEqual(['e.csv 2 Influence', 'e.csv 2 Status', 'e.csv 3 Name', 'l.csv 2 To']);
    expect(result.message).toMatch(
      /e\.csv row 2 column Influence.*e\.csv row 2 column Status.*e\.csv row 3 column Name.*l\.csv row 2 column To/,
    );
  });

  test('that end before they start', () => {
    expect(rejectedAt(importInto(newMap, { 'e.csv': ['name,started,ended', 'A,2019,2018'] }))).toEqual([
      'e.csv 2 ended',
    ]);
    const base = importInto(newMap, { 'e.csv': ['name,started', 'A,2019'] }).map;
    expect(rejectedAt(importInto(base, { 'e.csv': ['name,ended', 'A,2018'] }))).toEqual(['e.csv 2 ended']);
  });

  test('that have more cells than there are headers', () => {
    const result = importInto(newMap, { 'e.csv': ['name,notes', 'A,one, two', 'B,x,,'] });
    expect(rejectedAt(result)).toEqual(['e.csv 2 null']);
  });

  test('in great number are named in few words', () => {
    const lines = ['name,influence', ...Array.from({ length: 5000 }, (_, n) => `E${n},${n === 9 ? 1 : 8}`)];
    const { message } = importInto(newMap, { 'e.csv': lines });
    expect(message).toContain('e.csv rows 2-10, 12-5001 column influence');
    expect(message?.length).toBeLessThan(300);
  });
});

describe('tables that cannot be read at all', () => {
  test('are refused with the headers they have', () => {
    expect(() => importInto(newMap, { 'x.csv': ['colour,size', 'red,3'] })).toThrow(
      /“x.csv” cannot be imported.*“colour”, “size”/,
    );
  });
});
