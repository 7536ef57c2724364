import { describe, expect, test } from 'vitest';
import { readGraphml } from '../../../../shared/exchange/graphml/read.ts';
import { readFixture, readText, records, refusalOf } from './reading.ts';

const graphml = (inside: string, keys = ''): string =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="undirected">${inside}</graph></graphml>`;

describe('GraphML that networkx and igraph write', () => {
  test('ids, labels and attributes under their titles', () => {
    const read = readFixture(readGraphml, 'networkx.graphml');
    expect(records(read, 'nodes')).toContainEqual({
      id: 'council',
      name: 'County Council',
      kind: 'organisation',
      sector: 'Local government',
      since: '2009',
      active: 'True',
    });
    expect(records(read, 'edges')).toContainEqual({
      from: 'council',
      to: 'board',
      type: 'funds',
      direction: 'forward',
      weight: '3.0',
    });
    expect(read.omitted).toEqual([]);
  });

  test('the rows are the lines of the file', () => {
    const [nodes, edges] = readFixture(readGraphml, 'networkx.graphml').tables;
    expect(nodes?.rows.map(({ row }) => row)).toEqual([9, 16, 23, 30, 37]);
    expect(edges?.rows[0]?.row).toBe(44);
  });

  test('edges without a direction have none', () => {
    const read = readFixture(readGraphml, 'networkx-undirected.graphml');
    expect(records(read, 'edges').map(({ direction }) => direction)).toEqual(['none', 'none', 'none', 'none']);
  });

  test('ids that only count are no ids: names tell entries apart', () => {
    const read = readFixture(readGraphml, 'igraph.graphml');
    expect(records(read, 'nodes')[4]).toEqual({ name: 'Café “Zoë”', sector: 'Voluntary' });
    expect(records(read, 'edges')[0]).toMatchObject({ from: 'County Council', to: 'Health & Wellbeing Board' });
  });

  test('counted edges between the same two nodes stay two links', () => {
    const links = records(readFixture(readGraphml, 'networkx-parallel.graphml'), 'edges');
    expect(links.filter(({ from, to }) => from === 'council' && to === 'board').map(({ type }) => type)).toEqual([
      'funds',
      'reports to',
    ]);
    expect(links.some((link) => 'id' in link)).toBe(false);
  });
});

describe('GraphML that yEd writes', () => {
  const read = readFixture(readGraphml, 'yed.graphml');

  test('the first label is the name, groups are parents, places are centres', () => {
    expect(records(read, 'nodes')).toEqual([
      { name: 'County Council', website: 'https://council.example', x: '160', y: '220' },
      { name: 'Health', x: '150', y: '400' },
      { name: 'NHS Trust', parent: 'Health', x: '50', y: '365' },
      { name: 'Health & Wellbeing Board', parent: 'Health', x: '150', y: '365' },
    ]);
  });

  test('arrows say which way a link runs', () => {
    expect(records(read, 'edges')).toEqual([
      { from: 'NHS Trust', to: 'Health & Wellbeing Board', direction: 'none' },
      {
        from: 'County Council',
        to: 'Health & Wellbeing Board',
        type: 'briefs',
        direction: 'forward',
        notes: 'Every month',
      },
      { from: 'NHS Trust', to: 'County Council', type: 'funds', direction: 'forward' },
      { from: 'County Council', to: 'NHS Trust', type: 'meets', direction: 'both' },
    ]);
  });

  test('what is not taken is counted', () => {
    expect(read.omitted.map(({ what }) => what)).toEqual([
      'colours, sizes and shapes of 1 node',
      'further labels of 1 node',
      'colours, sizes and shapes of 2 edges',
    ]);
  });
});

describe('GraphML in general', () => {
  test('values that every node has by default', () => {
    const keys = '<key id="k" for="node" attr.name="sector" attr.type="string"><default>Health</default></key>';
    const read = readText(readGraphml, graphml('<node id="a"/><node id="b"><data key="k">Arts</data></node>', keys));
    expect(records(read, 'nodes').map(({ sector }) => sector)).toEqual(['Health', 'Arts']);
  });

  test('a direction that an attribute says counts more than that of the edge', () => {
    const keys = '<key id="k" for="edge" attr.name="direction" attr.type="string"/>';
    const edge = '<edge source="a" target="b" directed="true"><data key="k">both</data></edge>';
    const read = readText(readGraphml, graphml(`<node id="a"/><node id="b"/>${edge}`, keys));
    expect(records(read, 'edges')).toEqual([{ from: 'a', to: 'b', direction: 'both' }]);
  });

  test('an attribute that no column of that name can hold is a field of its own', () => {
    const keys = '<key id="k" for="edge" attr.name="strength" attr.type="double"/>';
    const edge = '<edge source="a" target="b"><data key="k">0.73</data></edge>';
    const read = readText(readGraphml, graphml(`<node id="a"/><node id="b"/>${edge}`, keys));
    expect(records(read, 'edges')).toEqual([{ from: 'a', to: 'b', direction: 'none', 'strength (in file)': '0.73' }]);
  });

  test('places in attributes are turned over: there y grows upwards', () => {
    const keys =
      '<key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/>';
    const read = readText(
      readGraphml,
      graphml('<node id="a"><data key="x">1.5</data><data key="y">20</data></node>', keys),
    );
    expect(records(read, 'nodes')).toEqual([{ id: 'a', name: 'a', x: '1.5', y: '-20' }]);
  });

  test('nodes of the same name that the file only counts are told apart', () => {
    const keys = '<key id="k" for="node" attr.name="label" attr.type="string"/>';
    const node = (id: string): string => `<node id="${id}"><data key="k">Team</data></node>`;
    const read = readText(readGraphml, graphml(`${node('n0')}${node('n1')}<edge source="n0" target="n1"/>`, keys));
    expect(records(read, 'nodes').map(({ id }) => id)).toEqual(['Team #n0', 'Team #n1']);
    expect(records(read, 'edges')).toEqual([{ from: 'Team #n0', to: 'Team #n1', direction: 'none' }]);
  });

  test('hyperedges and facts about the file are told', () => {
    const keys = '<key id="g" for="graph" attr.name="note" attr.type="string"/>';
    const read = readText(
      readGraphml,
      graphml('<data key="g">2024</data><node id="a"/><hyperedge><endpoint node="a"/></hyperedge>', keys),
    );
    expect(read.omitted.map(({ what }) => what)).toEqual([
      'what is said of the file as a whole',
      'edges between more than two nodes',
    ]);
  });
});

describe('what is refused, and how', () => {
  test('XML that stops', () => {
    const text = graphml('<node id="a"/>').slice(0, -20);
    expect(refusalOf(readGraphml, text)).toMatch(/^It is not sound XML \(.+, line 1, column \d+\)\. Save it again/);
  });

  test('entities of the file’s own', () => {
    const bomb = `<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${graphml('<node id="&b;"/>')}`;
    expect(refusalOf(readGraphml, bomb)).toMatch(/document type \(line 1, column \d+\) that defines things of its own/);
    expect(refusalOf(readGraphml, graphml('<node id="&b;"/>'))).toMatch(/line 1, column/);
  });

  test('elements that stand too deep in each other', () => {
    const deep = `${'<node id="n"><graph>'.repeat(150)}${'</graph></node>'.repeat(150)}`;
    expect(refusalOf(readGraphml, graphml(deep))).toMatch(/more than 200 deep \(line 1, column/);
  });

  test('a node without id, another kind of XML, a graph without nodes', () => {
    expect(refusalOf(readGraphml, graphml('\n<node/>'))).toMatch(/“node” in line 2 has no “id”/);
    expect(refusalOf(readGraphml, '<svg/>')).toMatch(/no GraphML/);
    expect(refusalOf(readGraphml, graphml(''))).toMatch(/no nodes/);
  });
});

test('the same nodes in several graphs are entries once, and each graph is a relation', () => {
  const nodes = '<node id="1"><data key="l">Council</data></node><node id="2"><data key="l">Trust</data></node>';
  const graph = (id: string, edge: string): string =>
    `<graph id="${id}" edgedefault="directed">${nodes}${edge}</graph>`;
  const read = readText(
    readGraphml,
    `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/>${graph('advises', '<edge source="1" target="2"/>')}${graph('reports_to', '<edge source="1" target="2"/><edge source="2" target="1"/>')}</graphml>`,
  );
  expect(records(read, 'nodes').map(({ name }) => name)).toEqual(['Council', 'Trust']);
  expect(records(read, 'edges').map(({ from, type, to }) => [from, type, to])).toEqual([
    ['Council', 'advises', 'Trust'],
    ['Council', 'reports to', 'Trust'],
    ['Trust', 'reports to', 'Council'],
  ]);
  expect(read.omitted).toEqual([]);
});
