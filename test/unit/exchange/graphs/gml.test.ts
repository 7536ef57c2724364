import { describe, expect, test } from 'vitest';
import { isGml, readGml } from '../../../../shared/exchange/gml/read.ts';
import { fixture, readFixture, readText, records, refusalOf } from './reading.ts';

test('networkx: numbers for signs, lists, and several edges between two', () => {
  const read = readFixture(readGml, 'networkx.gml');
  expect(records(read, 'nodes')).toHaveLength(5);
  expect(records(read, 'nodes')[4]).toEqual({
    name: 'Café “Zoë”',
    kind: 'organisation',
    sector: 'Voluntary',
    since: '2018',
    active: '1',
    aliases: 'cafe|CAFÉ “ZOË”',
  });
  expect(records(read, 'edges')).toEqual([
    { from: 'County Council', to: 'Health & Wellbeing Board', type: 'funds', direction: 'forward', weight: '3.0' },
    {
      from: 'Riverside NHS Trust',
      to: 'Health & Wellbeing Board',
      type: 'member of',
      direction: 'forward',
      weight: '1.0',
    },
    { from: 'Voluntary Action', to: 'Café “Zoë”', type: 'supports', direction: 'forward', weight: '1.0' },
    { from: 'Health & Wellbeing Board', to: 'Voluntary Action', type: 'briefs', direction: 'forward', weight: '2.5' },
  ]);
  expect(read.omitted).toEqual([]);
});

test('igraph: names as attributes, brackets on lines of their own', () => {
  const read = readFixture(readGml, 'igraph.gml');
  expect(records(read, 'nodes').map(({ name }) => name)).toEqual([
    'County Council',
    'Riverside NHS Trust',
    'Voluntary Action',
    'Health & Wellbeing Board',
    'Café “Zoë”',
  ]);
  expect(records(read, 'edges').map(({ from, type, to }) => [from, type, to])).toEqual([
    ['County Council', 'funds', 'Health & Wellbeing Board'],
    ['Riverside NHS Trust', 'member of', 'Health & Wellbeing Board'],
    ['Health & Wellbeing Board', 'briefs', 'Voluntary Action'],
    ['Voluntary Action', 'supports', 'Café “Zoë”'],
  ]);
});

test('yEd: arrows say the direction, groups hold their members, y grows downwards', () => {
  const node = (id: number, label: string, more = '') =>
    `node [ id ${id} label "${label}" graphics [ x ${id}.5 y ${id} w 30 fill "#FFCC00" ] LabelGraphics [ text "${label}" ] ${more} ]`;
  const edge = (source: number, target: number, drawn: string) =>
    `edge [ source ${source} target ${target} label "funds" graphics [ fill "#000000" ${drawn} ] ]`;
  const read = readText(
    readGml,
    `Creator "yFiles"\nVersion "2.20"\ngraph [ hierarchic 1 label "" directed 1 ${node(0, 'Council', 'gid 3')} ${node(1, 'Trust')} ${node(2, 'Board')} ${node(3, 'Public sector', 'isGroup 1')}
    ${edge(0, 1, 'targetArrow "standard"')} ${edge(1, 2, 'sourceArrow "delta" targetArrow "none"')} ${edge(0, 2, 'sourceArrow "standard" targetArrow "standard"')} ${edge(2, 3, '')} ]`,
  );
  expect(records(read, 'nodes')[0]).toEqual({ name: 'Council', parent: 'Public sector', x: '0.5', y: '0' });
  expect(records(read, 'edges').map(({ from, to, direction }) => [from, to, direction])).toEqual([
    ['Council', 'Trust', 'forward'],
    ['Board', 'Trust', 'forward'],
    ['Council', 'Board', 'both'],
    ['Board', 'Public sector', 'none'],
  ]);
  expect(read.omitted.map(({ what }) => what)).toEqual([
    'colours, sizes and shapes of 4 nodes',
    'colours, sizes and shapes of 4 edges',
  ]);
});

test('yEd: a name that is only drawn, and what is drawn beside it', () => {
  const read = readText(
    readGml,
    'Creator "yFiles"\ngraph [ node [ id 0 label "" LabelGraphics [ ] LabelGraphics [ text "Council" ] LabelGraphics [ text "since 1974" ] ] ]',
  );
  expect(records(read, 'nodes')).toEqual([{ name: 'Council' }]);
  expect(read.omitted.map(({ what }) => what)).toEqual([
    'colours, sizes and shapes of 1 node',
    'further labels of 1 node',
  ]);
});

test('Gephi: the value of an edge is its weight, y grows upwards, and edges without direction have none', () => {
  const read = readText(
    readGml,
    'graph\n[\n  Creator "Gephi"\n  directed 0\n  node\n  [\n    id 0\n    label "A"\n    graphics\n    [\n x 1.0\n y 20.0\n z 0.0\n ]\n sector "Health"\n ]\n node [ id 1 label "B" graphics [ x 5 y -4 ] ]\n edge [ id 0 source 0 target 1 value 2.0 ]\n]\n',
  );
  expect(records(read, 'nodes')).toEqual([
    { name: 'A', sector: 'Health', x: '1.0', y: '-20' },
    { name: 'B', x: '5', y: '4' },
  ]);
  expect(records(read, 'edges')).toEqual([{ from: 'A', to: 'B', direction: 'none', weight: '2.0' }]);
});

test('remarks, texts over several lines, and what stands outside the first graph', () => {
  const read = readText(
    readGml,
    '# "a remark\nversion 1\ngraph [ comment "all of it"\n# another [\nnode [ id "x" label "Two\nlines &quot;so&quot; &unknown; &#0;" ]\nnode [ id "y" deep [ more 1 ] ] edge [ source "x" target "y" ] ]\ngraph [ ]',
  );
  expect(records(read, 'nodes')).toEqual([
    { id: 'x', name: 'Two\nlines "so" &unknown; &#0;' },
    { id: 'y', name: 'y' },
  ]);
  expect(read.omitted.map(({ what }) => what)).toEqual([
    'further graphs',
    'what is said of the file as a whole',
    'values within values of 1 node',
  ]);
});

describe('is refused with the place of what is wrong', () => {
  test.each([
    ['graph [\nnode [ id 1\n', /^The bracket behind “node” in line 2 is not closed\. Mend/],
    ['graph [\n]\n]', /^Line 3 closes a bracket that was not opened\./],
    ['graph [\nnode [ id ] ]', /^Line 2 has a key without a value, “id”\./],
    ['graph [\nnode "a\n ]', /^Line 2 has a quotation mark that is not closed\./],
    ['graph [ node [ label "x" ] ]', /^The node in line 1 has no “id”\./],
    ['graph [ edge [ source 1 ] ]', /^The edge in line 1 has no “target”\./],
    ['a 1', /^It has no “graph \[ … \]”\./],
    ['graph [ ]', /^There are no nodes in it\./],
    ['x '.repeat(3), /^It ends with a key without a value|^It has no “graph/],
    ['a ['.repeat(300), /^It is nested more than 200 deep \(line 1\)\. No graph needs that\.$/],
  ])('%j', (text, reason) => {
    expect(refusalOf(readGml, text)).toMatch(reason);
  });
});

test('is known by its beginning, and told from other texts at once', () => {
  expect(isGml(fixture('networkx.gml'))).toBe(true);
  expect(isGml(fixture('igraph.gml'))).toBe(true);
  expect(isGml('# made by hand\nCreator "x y"\nVersion 1 graph\n[')).toBe(true);
  for (const text of ['name,kind\nGraph [a],x', 'digraph { a -> b }', 'graph { a -- b }', 'graph\nA,B'])
    expect(isGml(text)).toBe(false);
  const start = performance.now();
  for (const piece of ['a ', 'a "', '# ', '\n', ' ', 'a b\n', '#\n']) isGml(piece.repeat(300_000));
  for (const piece of ['a ', 'a "b" ', '"', '[', 'a [', '#', '\n#"', 'a 1 ', '&#'])
    readGml(`graph [ ${piece.repeat(60_000)}`, 'file');
  expect(performance.now() - start).toBeLessThan(5_000);
});
