import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { isCyjs, readCyjs } from '../../../../shared/exchange/cyjs/read.ts';
import { isKumu, readKumuJson } from '../../../../shared/exchange/kumu/read.ts';
import { fixture, readFixture, readText, records, refusalOf } from './reading.ts';

describe('Cytoscape', () => {
  test('a network of its desktop program', () => {
    const read = readFixture(readCyjs, 'cytoscape.cyjs');
    expect(records(read, 'nodes')).toEqual([
      { name: 'County Council', x: '-120.5', y: '40', Local_area: 'North|South', staff: '2500' },
      { name: 'Riverside NHS Trust', x: '15', y: '0' },
    ]);
    expect(records(read, 'edges')).toEqual([
      { from: 'County Council', to: 'Riverside NHS Trust', type: 'funds', direction: 'forward', weight: '2.5' },
    ]);
    expect(read.omitted).toEqual([]);
  });

  test('what Cytoscape.js writes of itself, and its elements alone', () => {
    const cy = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      elements: [
        { data: { id: 'health', label: 'Health' } },
        { data: { id: 'trust', name: 'NHS Trust', parent: 'health' }, position: { x: 1, y: 2 } },
        { data: { id: 'council', name: 'Council' }, position: { x: 3, y: 4 } },
        { data: { id: 'tc', source: 'trust', target: 'council', label: 'briefs' } },
      ],
    });
    const whole = cy.json();
    const expected = (read: ReturnType<typeof readText>): void => {
      expect(records(read, 'nodes')).toMatchObject([
        { id: 'health', name: 'Health' },
        { id: 'trust', name: 'NHS Trust', parent: 'health', x: '1', y: '2' },
        { id: 'council', name: 'Council' },
      ]);
      expect(records(read, 'edges')).toEqual([
        { id: 'tc', from: 'trust', to: 'council', type: 'briefs', direction: 'forward' },
      ]);
    };
    const read = readText(readCyjs, JSON.stringify(whole));
    expected(read);
    expect(read.omitted.map(({ what }) => what)).toEqual(['styles']);
    expected(readText(readCyjs, JSON.stringify(cy.elements().map((element) => element.json()))));
  });

  test('refusals say what is wrong and where', () => {
    expect(refusalOf(readCyjs, fixture('cytoscape.cyjs').slice(0, 400))).toMatch(/^It is not JSON .+Export it again/s);
    expect(refusalOf(readCyjs, '{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {}}]}}')).toMatch(
      /^Element 2, a node, has no “id”/,
    );
    expect(refusalOf(readCyjs, '{"a": 1}')).toMatch(/no graph of Cytoscape/);
    const deep = `{"elements": [{"data": {"id": "a", "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`;
    expect(refusalOf(readCyjs, deep)).toMatch(/more than 200 deep in line 1/);
  });
});

describe('Kumu', () => {
  test('a whole project: titles of fields, places of the first map, connections that are turned round', () => {
    const read = readFixture(readKumuJson, 'kumu-project.json');
    expect(records(read, 'elements')).toEqual([
      {
        id: 'elem-k1aBcDeF',
        name: 'County Council',
        kind: 'Organisation',
        tags: 'statutory|local',
        x: '100',
        y: '-50',
        'Year of Start': '2009',
      },
      {
        id: 'elem-k2aBcDeF',
        name: 'Health Board',
        kind: 'Group',
        tags: 'statutory|health',
        description: 'Meets **monthly**',
      },
      { id: 'elem-k3aBcDeF', name: 'Voluntary Action', kind: 'Organisation' },
    ]);
    expect(records(read, 'connections')).toEqual([
      {
        id: 'conn-c1aBcDeF',
        from: 'elem-k1aBcDeF',
        to: 'elem-k2aBcDeF',
        type: 'funds',
        direction: 'forward',
        strength: '3',
      },
      { id: 'conn-c2aBcDeF', from: 'elem-k2aBcDeF', to: 'elem-k3aBcDeF', direction: 'both', label: 'briefs' },
      { id: 'conn-c3aBcDeF', from: 'elem-k1aBcDeF', to: 'elem-k3aBcDeF', direction: 'none' },
    ]);
    expect(read.omitted.map(({ what }) => what)).toEqual(['1 loop', '1 further map', '1 view', '1 mark of delay']);
  });

  test('the flat shape', () => {
    const read = readFixture(readKumuJson, 'kumu-blueprint.json');
    expect(records(read, 'elements')).toEqual([
      {
        id: 'e1',
        name: 'County Council',
        kind: 'Organisation',
        description: 'Upper tier',
        tags: 'one|two',
        Favourite: 'x',
      },
      { id: 'e2', name: 'Health Board', kind: 'Group' },
    ]);
    expect(records(read, 'connections')).toEqual([
      { id: 'c1', from: 'e1', to: 'e2', type: 'likes', direction: 'both' },
      { from: 'e2', to: 'e1', direction: 'forward', label: 'tells' },
    ]);
  });

  test('ends are labels where elements have no ids', () => {
    const text = '{"elements": [{"label": "A"}, {"label": "B"}], "connections": [{"from": "A", "to": "B"}]}';
    expect(records(readText(readKumuJson, text), 'connections')).toEqual([
      { from: 'A', to: 'B', direction: 'forward' },
    ]);
  });

  test('ids of ours come back from it', () => {
    const id = '0b5bc0f0-1111-4222-8333-444455556666';
    const text = JSON.stringify({ elements: [{ _id: `elem-${id.replaceAll('-', '')}`, attributes: { label: 'A' } }] });
    expect(records(readText(readKumuJson, text), 'elements')).toEqual([{ id, name: 'A' }]);
  });

  test('refusals say what is wrong and where', () => {
    expect(refusalOf(readKumuJson, '{"elements": [{"label": "A"}], "connections": [{"from": "A"}]}')).toMatch(
      /^Connection 1 does not say what it runs to/,
    );
    expect(refusalOf(readKumuJson, '{"entities": []}')).toMatch(/nothing of Kumu/);
  });
});

test('the two are told apart, and from anything else', () => {
  const documents = ['cytoscape.cyjs', 'kumu-project.json', 'kumu-blueprint.json'].map((name) =>
    JSON.parse(fixture(name)),
  );
  expect(documents.map(isCyjs)).toEqual([true, false, false]);
  expect(documents.map(isKumu)).toEqual([false, true, true]);
  for (const other of [null, 3, 'text', [], {}, { elements: 3 }, { format: 'threadmap', entities: [], links: [] }]) {
    expect([isCyjs(other), isKumu(other)]).toEqual([false, false]);
  }
});

test('networks as networkx and Cytoscape.js write them', () => {
  const networkx = readFixture(readCyjs, 'networkx.cyjs');
  expect(records(networkx, 'nodes')[0]).toMatchObject({ id: 'council', name: 'County Council', since: '2009' });
  expect(records(networkx, 'edges')[0]).toMatchObject({ from: 'council', to: 'board', type: 'funds', weight: '3' });
  const cytoscape = readFixture(readCyjs, 'cytoscape-js.json');
  expect(records(cytoscape, 'nodes')[1]).toMatchObject({
    id: 'trust',
    name: 'Riverside NHS Trust',
    x: '120',
    y: '40.5',
  });
  expect(records(cytoscape, 'edges').map(({ type }) => type)).toEqual(['funds', 'refers to', 'supports', 'reports to']);
});
