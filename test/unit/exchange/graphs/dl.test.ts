import { describe, expect, test } from 'vitest';
import { isDl, readDl } from '../../../../shared/exchange/dl/read.ts';
import { fixture, readFixture, readText, records, refusalOf } from './reading.ts';

test('a matrix that mirrors itself: each pair once, without direction', () => {
  const read = readFixture(readDl, 'ucinet.dl');
  expect(records(read, 'nodes').map(({ name }) => name)).toEqual(['barry', 'david', 'lin', 'pat', 'russ']);
  expect(records(read, 'ties').map(({ from, to, direction }) => `${from} ${to} ${direction}`)).toEqual([
    'barry david none',
    'barry lin none',
    'barry pat none',
    'david russ none',
    'lin pat none',
    'pat russ none',
  ]);
});

test('several matrices are types, and labels may stand in quotes', () => {
  const read = readFixture(readDl, 'ucinet-relations.dl');
  expect(records(read, 'ties')).toEqual([
    { from: 'County Council', to: 'Trust', type: 'funds', direction: 'forward', weight: '2' },
    { from: 'CVS', to: 'Trust', type: 'funds', direction: 'forward', weight: '1' },
    { from: 'Trust', to: 'County Council', type: 'reports to', direction: 'forward', weight: '1' },
  ]);
  expect(read.tables[1]?.rows.map(({ row }) => row)).toEqual([13, 15, 17]);
});

describe('lists', () => {
  test('of edges, by numbers and by labels in the data', () => {
    const numbered = readText(readDl, 'dl n=3\nformat = edgelist1\nlabels:\nA B C\ndata:\n1 2 3\n3 1\n');
    expect(records(numbered, 'ties')).toEqual([
      { from: 'A', to: 'B', direction: 'forward', weight: '3' },
      { from: 'C', to: 'A', direction: 'forward', weight: '1' },
    ]);
    const embedded = readText(
      readDl,
      'dl n=3\nformat = edgelist1\nlabels embedded:\ndata:\ngeorge sally 1\nsally "jim b"\n',
    );
    expect(records(embedded, 'nodes').map(({ name }) => name)).toEqual(['george', 'sally', 'jim b']);
    expect(records(embedded, 'ties')[1]).toEqual({ from: 'sally', to: 'jim b', direction: 'forward' });
  });

  test('of nodes, with two modes', () => {
    const text =
      'dl nr=2, nc=3 format = nodelist2\nrow labels: Council, NHS Trust\ncolumn labels: Board Forum Team\ndata:\n1 1 2\n2 3\n';
    const read = readText(readDl, text);
    expect(records(read, 'nodes')).toEqual([
      { name: 'Council', mode: '1' },
      { name: 'NHS Trust', mode: '1' },
      { name: 'Board', mode: '2' },
      { name: 'Forum', mode: '2' },
      { name: 'Team', mode: '2' },
    ]);
    expect(records(read, 'ties').map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'Council > Board',
      'Council > Forum',
      'NHS Trust > Team',
    ]);
  });
});

test('labels within a full matrix, without diagonal', () => {
  const read = readText(
    readDl,
    'dl n=3 diagonal absent labels embedded format=fullmatrix data:\nA B C\nA 1 0\nB 0 1\nC 0 0\n',
  );
  expect(records(read, 'ties').map(({ from, to }) => `${from} > ${to}`)).toEqual(['A > B', 'B > C']);
});

test('half a matrix', () => {
  const read = readText(readDl, 'dl n=3 format=lowerhalf labels: A B C\ndata:\n0\n1 0\n0 2 0\n');
  expect(records(read, 'ties')).toEqual([
    { from: 'B', to: 'A', direction: 'none', weight: '1' },
    { from: 'C', to: 'B', direction: 'none', weight: '2' },
  ]);
});

test('refusals say what is wrong and where', () => {
  expect(refusalOf(readDl, 'dl n=2 data:\n0 1\n1 x\n')).toMatch(/^Line 3: “x” is not a number/);
  expect(refusalOf(readDl, 'dl n=2 data:\n0 1\n1\n')).toMatch(/data end in line 3, before row 2 of 2/);
  expect(refusalOf(readDl, 'dl n=2 data:\n0 1\n1 0 1\n')).toMatch(/Line 3: “1” is one value more/);
  expect(refusalOf(readDl, 'dl n=2 format=rankedlist1 data:\n1 2\n')).toMatch(/format is “rankedlist1”/);
  expect(refusalOf(readDl, 'dl n=2 format=edgelist1 data:\n1 3\n')).toMatch(/Line 2: “3” is no node among 2/);
  expect(refusalOf(readDl, 'dl format=edgelist1 data:\n1 3\n')).toMatch(/how many nodes/);
  expect(refusalOf(readDl, 'dl n=2\nwhatever')).toMatch(/Line 2: “whatever”/);
  expect(refusalOf(readDl, 'dl n=2 labels:\nA,B\n')).toMatch(/before its “data:”/);
});

test('is known by its beginning', () => {
  expect(isDl(fixture('ucinet.dl'))).toBe(true);
  expect(isDl(fixture('ucinet-relations.dl'))).toBe(true);
  expect(isDl('dl,name\nx,y')).toBe(false);
  expect(isDl('name,kind')).toBe(false);
});

test('relations with names of several words, as R’s sna writes them', () => {
  const read = readFixture(readDl, 'sna.dl');
  expect(records(read, 'ties').map(({ from, type, to, weight }) => [from, type, to, weight])).toEqual([
    ['County Council', 'funds', 'Riverside NHS Trust', '3'],
    ['County Council', 'funds', 'Voluntary Action', '2.5'],
    ['Café Zoë', 'meets', 'County Council', '1'],
    ['Riverside NHS Trust', 'meets', 'Voluntary Action', '1'],
  ]);
});

test('heads that are almost right are told at once, however long', () => {
  const million = (text: string): string => text.repeat(1_000_000 / text.length);
  const start = performance.now();
  for (const head of [
    `dl n=2 format ${million(' ')}?`,
    `dl n${million(' ')}x`,
    `dl n=2 labels:\n${million('x')}"y, z\ndata:\n0 1 1 0`,
    `dl n=2 labels:\n${million(' ')}A,B\ndata:\n`,
  ])
    readDl(head, 'file');
  expect(performance.now() - start).toBeLessThan(5_000);
});
