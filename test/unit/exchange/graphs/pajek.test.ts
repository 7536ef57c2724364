import { describe, expect, test } from 'vitest';
import { isPajek, readPajek } from '../../../../shared/exchange/pajek/read.ts';
import { fixture, readFixture, readText, records, refusalOf } from './reading.ts';

describe('a network with relations, lists, places, times and a partition', () => {
  const read = readFixture(readPajek, 'relations.net');

  test('vertices', () => {
    expect(records(read, 'vertices')).toEqual([
      { name: 'County Council', x: '100', y: '500', sector: '1' },
      { name: 'Trust', x: '500', y: '250', sector: '2' },
      { name: 'Voluntary Action', x: '900', y: '500', started: '2010', ended: '2015', sector: '3' },
      { name: 'Café Zoë', sector: '3' },
    ]);
    expect(read.tables[0]?.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
  });

  test('lines of each kind', () => {
    expect(records(read, 'lines')).toEqual([
      { from: 'County Council', to: 'Trust', type: 'funds', direction: 'forward', weight: '3' },
      {
        from: 'County Council',
        to: 'Voluntary Action',
        type: 'funds',
        direction: 'forward',
        weight: '2.5',
        started: '2011',
      },
      { from: 'Trust', to: 'County Council', type: 'briefs', direction: 'forward' },
      { from: 'Trust', to: 'Voluntary Action', direction: 'none', weight: '1', label: 'meets' },
      { from: 'Café Zoë', to: 'County Council', type: 'invites', direction: 'forward' },
      { from: 'Café Zoë', to: 'Trust', type: 'invites', direction: 'forward' },
      { from: 'Café Zoë', to: 'Voluntary Action', type: 'invites', direction: 'forward' },
      { from: 'Voluntary Action', to: 'Café Zoë', direction: 'none' },
    ]);
  });

  test('what is not taken', () => {
    expect(read.omitted.map(({ what }) => what)).toEqual([
      'colours, sizes and shapes of 1 node',
      'colours, sizes and shapes of 1 edge',
      'permutations and clusters',
    ]);
  });
});

test('as networkx and igraph write it', () => {
  const networkx = readFixture(readPajek, 'networkx.net');
  expect(records(networkx, 'vertices')[3]).toEqual({
    name: 'Health & Wellbeing Board',
    kind: 'group',
    sector: 'Health',
  });
  expect(records(networkx, 'lines')[1]).toEqual({
    from: 'Riverside NHS Trust',
    to: 'Health & Wellbeing Board',
    type: 'member of',
    direction: 'forward',
    weight: '1.0',
  });
  const igraph = readFixture(readPajek, 'igraph.net');
  expect(records(igraph, 'vertices')).toHaveLength(5);
  expect(records(igraph, 'lines')[2]).toMatchObject({ from: 'Health & Wellbeing Board', weight: '2.5' });
});

test('a matrix', () => {
  const read = readText(readPajek, '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Matrix\n0 2 0\n0 0 0\n1 0 0\n');
  expect(records(read, 'lines')).toEqual([
    { from: 'A', to: 'B', direction: 'forward', weight: '2' },
    { from: 'C', to: 'A', direction: 'forward', weight: '1' },
  ]);
});

test('vertices without labels, and only the first of several networks', () => {
  const read = readText(
    readPajek,
    '*Network one\r\n*Vertices 2\r\n*Edges\r\n1 2\r\n*Network two\r\n*Vertices 1\r\n1 "X"\r\n',
  );
  expect(records(read, 'vertices').map(({ name }) => name)).toEqual(['1', '2']);
  expect(read.omitted.map(({ what }) => what)).toEqual(['further networks']);
});

test('refusals say what is wrong and where', () => {
  expect(refusalOf(readPajek, '*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n1 2 1 l "x\n')).toMatch(/Line 5 has a quotation mark/);
  expect(refusalOf(readPajek, '*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n1 3\n')).toMatch(/Line 5: “3” is no vertex among 2/);
  expect(refusalOf(readPajek, '*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n1\n')).toMatch(/Line 5: a line needs two vertices/);
  expect(refusalOf(readPajek, '*Vertices 999999999\n')).toMatch(/at most 200000/);
  expect(refusalOf(readPajek, '*Vertices\n')).toMatch(/how many vertices/);
  expect(refusalOf(readPajek, 'A,B\n')).toMatch(/no “\*Vertices”/);
});

test('is known by its beginning', () => {
  expect(isPajek(fixture('relations.net'))).toBe(true);
  expect(isPajek('\n'.repeat(50_000))).toBe(false);
  expect(isPajek('from,to\n*Vertices 2')).toBe(false);
});

test('a project has its partitions before its network as well: their values are those of its vertices', () => {
  const read = readText(
    readPajek,
    '% a web\n*partition Tier\n*vertices 2\n1\n2\n*network Web\n*vertices 2\n1 "A"\n2 "B"\n*arcs\n1 2 3\n*vector Mass\n*vertices 2\n4.5\n6\n',
  );
  expect(isPajek('% a web\n*partition Tier\n')).toBe(true);
  expect(records(read, 'vertices')).toEqual([
    { name: 'A', Tier: '1', Mass: '4.5' },
    { name: 'B', Tier: '2', Mass: '6' },
  ]);
});

test('of a label with a quotation mark too many the words are taken, and that is told', () => {
  const read = readText(readPajek, '*Vertices 2\n1 "Child welfare""\n2 "Parks\n*Arcs\n1 2\n');
  expect(records(read, 'vertices').map(({ name }) => name)).toEqual(['Child welfare', 'Parks']);
  expect(read.omitted).toContainEqual({ what: expect.stringContaining('quotation marks'), why: expect.any(String) });
});
