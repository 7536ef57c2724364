import { describe, expect, test } from 'vitest';
import { readAdjacencyList } from '../../../../shared/exchange/matrix/adjacency-list.ts';
import { isMatrix, readEdgeList, readMatrix } from '../../../../shared/exchange/matrix/read.ts';
import { readDelimited } from '../../../../shared/exchange/tables/delimited.ts';
import { isVna, readVna } from '../../../../shared/exchange/vna/read.ts';
import { fixture, readFixture, readText, records, refusalOf } from './reading.ts';

describe('VNA', () => {
  const read = readFixture(readVna, 'netdraw.vna');

  test('nodes with attributes and places, and nodes that only ties name', () => {
    expect(records(read, 'nodes')).toEqual([
      { id: 'County Council', name: 'County Council', sector: 'public', staff: '2500', x: '120', y: '80.5' },
      { id: 'CVS', name: 'CVS', sector: 'voluntary sector', staff: '12', x: '300', y: '90' },
      { id: 'Café Zoë', name: 'Café Zoë' },
    ]);
    expect(read.omitted.map(({ what }) => what)).toEqual(['colours, sizes and shapes of 2 nodes']);
    // The id is what NetDraw shows: nothing had to be taken for the name.
    expect(read.assumed).toEqual([]);
  });

  test('a link for each relation in which a tie is', () => {
    expect(records(read, 'ties')).toEqual([
      { from: 'County Council', to: 'CVS', type: 'funds', direction: 'forward', weight: '3' },
      { from: 'County Council', to: 'CVS', type: 'meets with', direction: 'forward', weight: '1' },
      { from: 'CVS', to: 'Café Zoë', type: 'meets with', direction: 'forward', weight: '1' },
    ]);
  });

  test('one strength is a weight, and ones alone are none', () => {
    const ties = (values: readonly string[]): string =>
      `*tie data\nfrom to strength\n${values.map((value) => `a b${value.length} ${value}`).join('\n')}`;
    expect(records(readText(readVna, ties(['2', '0.5'])), 'ties').map(({ weight }) => weight)).toEqual(['2', '0.5']);
    expect(records(readText(readVna, ties(['1', '1.0'])), 'ties')[0]).toEqual({
      from: 'a',
      to: 'b1',
      direction: 'forward',
    });
  });

  test('refusals say where', () => {
    expect(refusalOf(readVna, '*node data\nid name\n"a b\n')).toMatch(/Line 3 has a quotation mark/);
    expect(refusalOf(readVna, '*node data\nid\na b\n')).toMatch(/Line 3 has 2 values for 1 columns/);
    expect(refusalOf(readVna, '*tie data\nfrom to\na\n')).toMatch(/Line 3 of the ties/);
    expect(refusalOf(readVna, 'a b')).toMatch(/Line 1 stands before/);
  });

  test('is known by its beginning', () => {
    expect(isVna(fixture('netdraw.vna'))).toBe(true);
    expect(isVna('*Vertices 3')).toBe(false);
  });
});

describe('a matrix', () => {
  test('without any names is told from one with names that are numbers', () => {
    expect(refusalOf(readMatrix, '# weighted\n0,2.5,0\n0,0,1.5\n3,0,0\n')).toMatch(/^It holds numbers alone\./);
    expect(records(readText(readMatrix, '# weighted\n,1,2\n1,0,2.5\n2,0,0\n'), 'cells')).toMatchObject([
      { weight: '2.5' },
    ]);
  });

  test('and a list of links may begin with remarks', () => {
    const read = readText(readEdgeList, '# Format: source target weight\n#\n1 2 2.5\n2 3 1.5\n');
    expect(read.tables[0]?.rows).toEqual([
      { row: 3, cells: ['1', '2', '2.5'] },
      { row: 4, cells: ['2', '3', '1.5'] },
    ]);
  });

  test('row to column, with weights', () => {
    const read = readText(readMatrix, ',A,B,C\nA,0,2,\nB,0,0,"0,5"\nC,1,,0\n');
    expect(records(read, 'labels').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(records(read, 'cells')).toEqual([
      { from: 'A', to: 'B', direction: 'forward', weight: '2' },
      { from: 'B', to: 'C', direction: 'forward', weight: '0.5' },
      { from: 'C', to: 'A', direction: 'forward', weight: '1' },
    ]);
    expect(read.tables[1]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('that mirrors itself says each link once, without direction', () => {
    const read = readText(readMatrix, ';A;B;C\nA;0;1;0\nB;1;0;1\nC;0;1;0\n');
    expect(records(read, 'cells')).toEqual([
      { from: 'A', to: 'B', direction: 'none' },
      { from: 'B', to: 'C', direction: 'none' },
    ]);
    expect(read.omitted.map(({ what }) => what)).toEqual(['the second half of the matrix']);
  });

  test('of rows by other columns', () => {
    const read = readText(readMatrix, 'who,Board,Forum\nCouncil,1,0\nTrust,1,1\n');
    expect(records(read, 'labels').map(({ name }) => name)).toEqual(['Council', 'Trust', 'Board', 'Forum']);
    expect(records(read, 'cells')).toHaveLength(3);
  });

  test.each([
    [',A,B\nA,0,1\nB,1,0', true],
    ['org\tA\tB\nA\t\t1\nB\t\t', true],
    [',A,B\nB,0,1\nA,1,0', false],
    [',A,B\nA,0,x\nB,1,0', false],
    ['name,kind\nname,1\nkind,2', false],
    ['from,to\nA,B', false],
    [',A\nA,1', false],
  ])('%j is one beyond doubt: %s', (text, is) => {
    const table = readDelimited(text, 'x.csv');
    expect(table.ok && isMatrix(table.value)).toBe(is);
  });

  test('refusals say where', () => {
    expect(refusalOf(readMatrix, ',A,B\nA,0,x\nB,1,0')).toMatch(/Row 2, column “B”: “x” is not a number/);
    expect(refusalOf(readMatrix, ',A,A\nA,0,1\nB,1,0')).toMatch(/called “A”/);
    expect(refusalOf(readMatrix, ',A,B\n,0,1\nB,1,0')).toMatch(/row 2 has none/);
  });
});

test('a list of links without headers', () => {
  const read = readText(readEdgeList, 'A,B,2\nB,C\n\nC,A,1\n');
  expect(read.tables).toMatchObject([{ headers: ['from', 'to', 'weight'] }]);
  expect(read.tables[0]?.rows).toEqual([
    { row: 1, cells: ['A', 'B', '2'] },
    { row: 2, cells: ['B', 'C'] },
    { row: 4, cells: ['C', 'A', '1'] },
  ]);
  expect(refusalOf(readEdgeList, 'A,B\nC,\n')).toMatch(/Row 2 is not two names/);
});

test('a node that nobody named is left out of a matrix, and its numbers are counted', () => {
  const read = readText(readMatrix, ';;A;B\n;0;60;90\nA;60;0;2\nB;90;0;0\n');
  expect(records(read, 'labels').map(({ name }) => name)).toEqual(['A', 'B']);
  expect(records(read, 'cells')).toEqual([{ from: 'A', to: 'B', direction: 'forward', weight: '2' }]);
  expect(read.omitted).toEqual([
    { what: 'a row and a column without a label, with 4 numbers', why: 'nobody is named there' },
  ]);
  expect(refusalOf(readMatrix, ',A,\nA,0,1\n,1,0\n,2,2\n')).toMatch(/\(row 3 has none\)/);
});

test('a list of links as networkx writes it, parted by spaces', () => {
  const read = readFixture(readEdgeList, 'networkx.edgelist');
  expect(read.tables[0]?.headers).toEqual(['from', 'to', 'weight']);
  expect(read.tables[0]?.rows[0]).toEqual({ row: 1, cells: ['council', 'board', '3.0'] });
  expect(refusalOf(readEdgeList, 'a b\nc d e f\n')).toMatch(/Row 1 is not two names and a weight/);
});

test('a matrix as R writes it', () => {
  const read = readFixture(readMatrix, 'r-matrix.csv');
  expect(records(read, 'cells')).toContainEqual({
    from: 'Café Zoë',
    to: 'County Council',
    direction: 'forward',
    weight: '1',
  });
});

describe('an adjacency list', () => {
  const links = (text: string) =>
    records(readText(readAdjacencyList, text), 'rows').map(({ from, to, direction }) => `${from} ${direction} ${to}`);

  test('parted by semicolons as Gephi reads it, names alone and blank rows included', () => {
    const text = 'a;b\nb; c ;d\n\ne\nf;"g h";;a\n';
    expect(links(text)).toEqual(['a forward b', 'b forward c', 'b forward d', 'f forward g h', 'f forward a']);
    const read = readText(readAdjacencyList, text);
    expect(records(read, 'names').map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g h']);
    expect(read.tables[1]?.rows.map(({ row }) => row)).toEqual([1, 2, 2, 5, 5]);
  });

  test('parted by spaces as networkx writes it, with its remarks', () => {
    expect(records(readFixture(readAdjacencyList, 'networkx.adjlist'), 'rows')).toHaveLength(4);
    expect(links('#write.py\n# GMT Fri\n#\ncouncil trust cvs\ntrust cvs\ncvs\n')).toEqual([
      'council forward trust',
      'council forward cvs',
      'trust forward cvs',
    ]);
  });

  test('refusals say where', () => {
    expect(refusalOf(readAdjacencyList, 'a;b\n;c\n')).toMatch(/Row 2 does not begin with a name/);
    expect(refusalOf(readAdjacencyList, 'a "b\n')).toMatch(/Row 1 has a quotation mark/);
    expect(refusalOf(readAdjacencyList, '\n')).toMatch(/no nodes/);
  });
});
