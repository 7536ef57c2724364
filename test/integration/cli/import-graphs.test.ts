// Importing files of programs for networks, as a user of the command line does.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aDesk, root } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

async function aDeskWith(fixture: string, name = fixture) {
  const desk = aDesk();
  await desk.answer('new', 'map.threadmap');
  copyFileSync(join(root, 'test/fixtures/exchange/graphs', fixture), desk.path(name));
  return desk;
}

test('a trial says what would be, counts what is left out, and changes nothing', async () => {
  const desk = await aDeskWith('yed.graphml');
  const { out } = await desk.threadmap('import', 'map.threadmap', 'yed.graphml', '--dry-run');
  expect(out).toContain('Nothing was changed.');
  expect(out).toContain('yed.graphml (nodes)  entities  4 rows');
  expect(out).toContain('further labels of 1 node');
  expect(await desk.answer('info', 'map.threadmap')).toMatchObject({ revision: 0, entities: 0 });
});

test('what was imported is found again by its names, also from another program’s file', async () => {
  const desk = await aDeskWith('yed.graphml');
  copyFileSync(join(root, 'test/fixtures/exchange/graphs/igraph.graphml'), desk.path('other.graphml'));
  expect(await desk.answer('import', 'map.threadmap', 'yed.graphml')).toMatchObject({
    entities: { added: 4 },
    links: { added: 4 },
  });
  // Both files have a node n0, n1, n2: by those nothing may be found.
  expect(await desk.answer('import', 'map.threadmap', 'other.graphml')).toMatchObject({
    entities: { added: 3, updated: 2 },
    links: { added: 4 },
  });
  expect(await desk.answer('import', 'map.threadmap', 'other.graphml')).toMatchObject({
    applied: false,
    entities: { unchanged: 5 },
    links: { unchanged: 4 },
  });
});

test('a file is known by what stands in it, whatever its name', async () => {
  const desk = await aDeskWith('networkx.graphml', 'network.txt');
  expect(await desk.answer('import', 'map.threadmap', 'network.txt')).toMatchObject({ entities: { added: 5 } });
});

test('a damaged file is refused with its place, and nothing is half there', async () => {
  const desk = await aDeskWith('networkx.graphml');
  desk.write('cut.graphml', '<graphml><graph edgedefault="directed">', '<node id="a">');
  const ended = await desk.threadmap('import', 'map.threadmap', 'cut.graphml');
  expect(ended.err).toMatch(/“cut.graphml” cannot be imported. It is not sound XML \(.*line 3/);
  expect(ended.code).not.toBe(0);
  expect(await desk.answer('info', 'map.threadmap')).toMatchObject({ revision: 0 });
});

test.each([
  ['dynamic-13.gexf', 'network.xml', 3, 3],
  ['cytoscape.cyjs', 'network.json', 2, 1],
  ['kumu-project.json', 'network.json', 3, 3],
  ['relations.net', 'network.txt', 4, 8],
  ['ucinet.dl', 'network.txt', 5, 6],
  ['netdraw.vna', 'network.txt', 3, 3],
  ['networkx.gml', 'network.txt', 5, 4],
  ['igraph.gml', 'network.json', 5, 4],
  ['matrix.csv', 'table.csv', 3, 4],
])('%s is known by what stands in it, also as %s', async (fixture, name, entries, links) => {
  const desk = await aDeskWith(fixture, name);
  expect(await desk.answer('import', 'map.threadmap', name)).toMatchObject({
    entities: { added: entries },
    links: { added: links },
    rejected: [],
  });
  expect(await desk.answer('import', 'map.threadmap', name)).toMatchObject({ applied: false });
});

test('a list of links without headers is named as one', async () => {
  const desk = await aDeskWith('matrix.csv');
  desk.write('list.csv', 'A,B,2', 'B,C,1');
  const words = ['import', 'map.threadmap', 'list.csv', '--format', 'edgelist', '--create-missing'] as const;
  expect(await desk.answer(...words)).toMatchObject({ entities: { added: 3 }, links: { added: 2 } });
});
