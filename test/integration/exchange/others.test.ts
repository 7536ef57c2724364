// Files as programs for networks really write them, where they are at odds with what one would expect.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeMatrix } from '../../../shared/exchange/matrix/write.ts';
import { aWorkbook, bareRow } from '../../support/a-workbook.ts';
import { aClientWithMap } from '../../support/test-core.ts';

vi.setConfig({ testTimeout: 120_000 });

const payload = (name: string, bytes: Uint8Array | string) => ({
  name,
  mediaType: '',
  base64: Buffer.from(bytes).toString('base64'),
});
const asked = (...files: ReturnType<typeof payload>[]) => ({
  job: 'import',
  files,
  format: null,
  dryRun: false,
  createMissing: false,
  skipRejected: false,
});
const graph = (name: string) =>
  payload(name, readFileSync(join(import.meta.dirname, '../../fixtures/exchange/graphs', name)));

test('Gephi’s tables: a blank label is filled by the id, one that repeats the relation is no field of its own', async () => {
  const { ask } = await aClientWithMap();
  const { receipt } = await ask('import.run', asked(graph('gephi-nodes.csv'), graph('gephi-edges.csv')));
  expect(receipt).toMatchObject({ applied: true, entities: { added: 3 }, links: { added: 2 } });
  expect(receipt.assumed).toEqual([
    { what: '2 rows without a label in gephi-nodes.csv', why: 'the id is taken for the name' },
  ]);
  expect(receipt.omitted).toEqual([
    { what: 'column “Label” of gephi-edges.csv', why: 'it only repeats the type of the link' },
  ]);
  const { records } = await ask('map.load', {});
  expect(records.entity).toMatchObject([{ name: '1' }, { name: '2' }, { name: 'County Council' }]);
  expect(records.customField ?? []).toEqual([]);
  // The same again finds them by their ids.
  const again = await ask('import.run', asked(graph('gephi-nodes.csv'), graph('gephi-edges.csv')));
  expect(again.receipt).toMatchObject({ entities: { added: 0, unchanged: 3 }, links: { added: 0, unchanged: 2 } });
});

test('nodes of Gephi that have nothing but ids are called by them, where nothing says that the table is another', async () => {
  const { ask, refused } = await aClientWithMap();
  const { receipt } = await ask('import.run', asked(payload('n.csv', 'Id\ncouncil\nboard\n')));
  expect(receipt).toMatchObject({ applied: true, entities: { added: 2 } });
  expect(receipt.assumed).toEqual([{ what: '2 rows without a label in n.csv', why: 'the id is taken for the name' }]);
  const { records } = await ask('map.load', {});
  expect(records.entity).toMatchObject([{ name: 'council' }, { name: 'board' }]);
  const placed = await ask('import.run', asked(payload('p.csv', 'Id;timeset;X;Y\nforum;;1;2\n')));
  expect(placed.receipt).toMatchObject({ entities: { added: 1 } });

  const prices = payload('p.csv', 'id,price\na1,20\n');
  expect((await refused('import.run', asked(prices))).message).toMatch(/none of the tables we know/);
  const said = await ask('import.run', { ...asked(prices), format: 'gephi' });
  expect(said.receipt).toMatchObject({ entities: { added: 1 } });
});

test('a blank name in a table of names is still what is wrong with its row', async () => {
  const { refused } = await aClientWithMap();
  const error = await refused('import.run', asked(payload('t.csv', 'id,name\no1,\no2,B\n')));
  expect(error.message).toMatch(/t\.csv row 2 column name: a name is missing/);
});

test('a graph whose nodes have no names says that their ids are taken', async () => {
  const { ask } = await aClientWithMap();
  const gexf =
    '<gexf version="1.3"><graph><nodes><node id="a"/><node id="b" label="Beta"/></nodes><edges/></graph></gexf>';
  const { receipt } = await ask('import.run', asked(payload('g.gexf', gexf)));
  expect(receipt.assumed).toEqual([{ what: '1 node without a name', why: 'the id is taken for the name' }]);
});

test('a matrix in a workbook is a matrix', async () => {
  const { ask } = await aClientWithMap();
  const rows = [
    ['', 'A', 'B', 'C'],
    ['A', '0', '2', '0'],
    ['B', '0', '0', '1'],
    ['C', '0', '0', '0'],
  ];
  const bytes = aWorkbook({ sheets: { Matrix: rows.map((cells) => bareRow(...cells)).join('') } });
  const { receipt } = await ask('import.run', asked(payload('m.xlsx', bytes)));
  expect(receipt).toMatchObject({ entities: { added: 3 }, links: { added: 2 } });
});

describe('files that other programs wrote', () => {
  const folder = join(import.meta.dirname, '../../fixtures/exchange/others');
  test.each([
    ['socnetv.graphml', /<node /g, /<edge /g],
    ['socnetv.paj', /^\d+ "/gm, /^\d+ \d+ [\d.]+ c /gm],
    ['graphviz.gml', /^ {2}node \[/gm, /^ {2}edge \[/gm],
  ])('%s comes in with all that a count of its text finds', async (name, node, edge) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { ask } = await aClientWithMap();
    const { receipt } = await ask('import.run', asked(payload(name, text)));
    expect(receipt).toMatchObject({
      applied: true,
      rejected: [],
      ambiguous: [],
      entities: { added: text.match(node)?.length },
      links: { added: text.match(edge)?.length },
    });
    const { records } = await ask('map.load', {});
    const valuesOf = (record: unknown[] | undefined, key: string): unknown[] =>
      (record ?? []).map((each) => (each as Record<string, unknown>)[key]);
    expect(valuesOf(records.entity, 'name')).toEqual(
      expect.arrayContaining(['County Council', 'Riverside NHS Trust', 'Health & Wellbeing Board', 'Café “Zoë”']),
    );
    // Colours and sizes are no facts about anybody.
    const fields = valuesOf(records.customField, 'label');
    expect(fields.filter((label) => /colou?r|size|shape|coordinate/.test(String(label)))).toEqual([]);
  });
});

describe('a matrix wider than any table', () => {
  const SIZE = 1500;
  const matrix = (cut = SIZE): string => {
    const nodes = Array.from({ length: SIZE }, (_, at) => ({ id: `n${at}`, name: `Body ${at}` }));
    const links = nodes
      .slice(1)
      .map(({ id }, at) => ({ from: `n${at}`, to: id, weight: (at % 5) + 1, direction: 'forward' }));
    return writeMatrix({ nodes, links } as never)
      .split('\r\n')
      .slice(0, cut + 1)
      .join('\r\n');
  };

  test('is read back', async () => {
    const { ask } = await aClientWithMap();
    const { receipt } = await ask('import.run', asked(payload('m.csv', matrix())));
    expect(receipt).toMatchObject({ entities: { added: SIZE }, links: { added: SIZE - 1 } });
    const { records } = await ask('map.load', {});
    expect(records.link?.slice(0, 3)).toMatchObject([
      { weight: 1, direction: 'forward' },
      { weight: 2, direction: 'forward' },
      { weight: 3, direction: 'forward' },
    ]);
  });

  test('and what only looks like one is refused as too wide', async () => {
    const { refused } = await aClientWithMap();
    expect((await refused('import.run', asked(payload('m.csv', matrix(40))))).message).toMatch(
      /has 1501 columns; at most 1000 are read/,
    );
  });
});

describe('a file of a format that is not known is told what can be read', () => {
  test.each([
    [
      'x.xgmml',
      '<?xml version="1.0"?><graph label="x"/>',
      /^“x\.xgmml” is XML of a kind that is not known: its first element is “graph”\. What is read: workbooks/,
    ],
    [
      'x.json',
      '{"nodes": []}',
      /^“x\.json” cannot be imported: it is not a Threadmap export, nor JSON of a program that is known\. What is read/,
    ],
    ['x.dot', 'digraph G {\n a -> b\n}\n', /^“x\.dot” is a drawing in DOT/],
    ['x.pdf', '%PDF-1.7\n', /^“x\.pdf” is a PDF, which holds words and no table\. What is read/],
    ['x.threadmap', 'SQLite format 3\0', /^“x\.threadmap” is a map file/],
  ])('%s', async (name, text, message) => {
    const { refused } = await aClientWithMap();
    expect((await refused('import.run', asked(payload(name, text)))).message).toMatch(message);
  });
});
