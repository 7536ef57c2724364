import { describe, expect, test } from 'vitest';
import { listText } from '../../../../shared/exchange/gexf/attributes.ts';
import { readGexf } from '../../../../shared/exchange/gexf/read.ts';
import { readFixture, records, refusalOf } from './reading.ts';

describe('GEXF 1.3 with dates', () => {
  const read = readFixture(readGexf, 'dynamic-13.gexf');

  test('dates, lists, defaults, places, and the latest of values that change', () => {
    expect(records(read, 'nodes')).toEqual([
      {
        id: 'o1',
        name: 'County Council',
        kind: 'organisation',
        started: '2009-04-01',
        tags: 'local, and near|statutory',
        staff: '2500',
        budget: '2.5',
        x: '10.5',
        y: '-20',
      },
      { id: 'o2', name: 'Health Board', started: '2013-04-01', ended: '2020-12-31', staff: '10' },
      { id: 'o3', name: 'Health Board team', parent: 'o2', staff: '10' },
    ]);
  });

  test('kind is the type, type the direction; a label that says more is kept', () => {
    expect(records(read, 'edges')).toEqual([
      {
        id: 'l1',
        from: 'o1',
        to: 'o2',
        type: 'briefs',
        direction: 'both',
        weight: '3',
        started: '2013-04-01',
        ended: '2016-03-31',
        frequency: 'monthly',
      },
      { from: 'o2', to: 'o3', type: 'meets', direction: 'forward', label: 'every Monday' },
      { from: 'o3', to: 'o1', direction: 'none' },
    ]);
  });

  test('what is not taken is counted', () => {
    expect(read.omitted).toEqual([
      { what: 'what is said of the file as a whole', why: 'tables hold entries and links' },
      { what: 'colours, sizes and shapes of 1 node', why: 'the views of a map decide how things look' },
      { what: 'earlier values of 1 node', why: 'the latest one is taken' },
      { what: 'times between the first start and the last end of 1 node', why: 'one start and one end are kept' },
    ]);
  });
});

describe('GEXF 1.2', () => {
  test('nodes in nodes, several parents, years and times that are no dates', () => {
    const read = readFixture(readGexf, 'hierarchy-12.gexf');
    expect(records(read, 'nodes')).toEqual([
      { id: 'a', name: 'Department' },
      { id: 'b', name: 'Directorate', parent: 'a', started: '2007', ended: '2009' },
      { id: 'c', name: 'Team', parent: 'b' },
      { id: 'd', name: 'Joint team', parent: 'a', 'time from': '1290000000000' },
    ]);
    expect(records(read, 'edges')).toEqual([
      { from: 'b', to: 'c', direction: 'none' },
      { from: 'a', to: 'd', type: 'leads', direction: 'none', weight: '2.0' },
    ]);
    expect(read.omitted.map(({ what }) => what)).toEqual(['further parents of 1 node']);
  });

  test('as networkx writes it', () => {
    const read = readFixture(readGexf, 'networkx.gexf');
    expect(records(read, 'nodes')[4]).toEqual({
      id: 'cafe',
      name: 'Café “Zoë”',
      kind: 'organisation',
      sector: 'Voluntary',
      since: '2018',
      active: 'true',
    });
    expect(records(read, 'edges')).toContainEqual({
      from: 'board',
      to: 'cvs',
      type: 'briefs',
      direction: 'forward',
      weight: '2.5',
    });
  });
});

test.each([
  ['[]', ''],
  ['[a, b]', 'a|b'],
  ["['it is a', 'b, c']", 'it is a|b, c'],
  ['["say \\"so\\"", "x"]', 'say "so"|x'],
  ["[O'Neill, b]", "O'Neill|b"],
  ['a|b;c', 'a|b|c'],
])('the list %s', (text, cell) => {
  expect(listText(text)).toBe(cell);
});

test('refusals say where', () => {
  expect(refusalOf(readGexf, '<gexf>\n<graph><nodes>\n<node label="A"/></nodes></graph></gexf>')).toMatch(
    /“node” in line 3 has no “id”/,
  );
  expect(refusalOf(readGexf, '<gexf><graph></gexf>')).toMatch(/not sound XML/);
  expect(refusalOf(readGexf, '<graphml/>')).toMatch(/no GEXF/);
});

test('networks as graphology (1.3) and networkx (1.2, with dates) write them', () => {
  const graphology = readFixture(readGexf, 'graphology-13.gexf');
  expect(records(graphology, 'edges').map(({ type, direction }) => `${type} ${direction}`)).toEqual([
    'funds forward',
    'refers to forward',
    'supports none',
    'reports to forward',
  ]);
  const networkx = readFixture(readGexf, 'networkx-dynamic.gexf');
  const dates = records(networkx, 'nodes').map(({ id, started, ended }) => [id, started, ended]);
  expect(dates).toEqual([
    ['council', '2009-04-01', undefined],
    ['trust', '1994-04-01', undefined],
    ['cvs', '1987-04-01', '2024-03-31'],
    ['board', '2013-04-01', undefined],
    ['cafe', '2018-04-01', undefined],
  ]);
  expect(records(networkx, 'edges')[0]).toMatchObject({ started: '2019-01-15', ended: '2021-12-31' });
  // What Python has no value for is open, and no word.
  expect(Object.keys(records(networkx, 'nodes')[0] ?? {})).not.toContain('time to');
});
