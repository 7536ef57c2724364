// Importing tables: what a bad row looks like from outside, and that nothing is ever half there.
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { receiptSchema } from '../../../shared/contract/receipt.ts';
import { aWorkbook, bareRow } from '../../support/a-workbook.ts';
import { traceOf } from '../../support/map-files.ts';
import { aDesk, expectRefused } from './command-line.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROWS = 10_000;
/** Far more than it takes, so that only a wrong growth with the number of rows fails. */
const BOUND_MS = 30_000;

async function aDeskWithMap() {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap');
  return { ...desk, map: desk.path('a.threadmap') };
}

test('tables of entries, links, sources and evidence are one step', async () => {
  const desk = await aDeskWithMap();
  desk.write('l.csv', 'id,from,to,type', 'l1,A,Beta,reports to');
  desk.write('e.csv', 'id,name,kind,aliases', 'a,A,,', 'b,B,group,Beta|Bee');
  desk.write('s.csv', 'id,title,date', 's1,Minutes,2014-03');
  desk.write('v.csv', 'link,source,section,certainty', 'l1,s1,3.2,fact');
  const receipt = await desk.answer('import', 'a.threadmap', 'l.csv', 'e.csv', 's.csv', 'v.csv');
  expect(receiptSchema.parse(receipt)).toEqual(receipt);
  expect(receipt).toMatchObject({
    applied: true,
    entities: { added: 2, updated: 0, unchanged: 0 },
    links: { added: 1, updated: 0, unchanged: 0 },
    others: { source: { added: 1 }, evidence: { added: 1 } },
    rejected: [],
    ambiguous: [],
  });
  expect(receipt.sources.map(({ source }: { source: string }) => source)).toEqual(['l.csv', 'e.csv', 's.csv', 'v.csv']);
  expect((await desk.answer('info', 'a.threadmap')).revision).toBe(1);
  await desk.answer('undo', 'a.threadmap');
  expect(await desk.answer('info', 'a.threadmap')).toMatchObject({ entities: 0, links: 0, sources: 0 });
});

test('importing again changes nothing, and a changed value is told with the old one', async () => {
  const desk = await aDeskWithMap();
  desk.write('e.csv', 'id,name,website', 'a,A,https://a.example', 'b,B,');
  await desk.answer('import', 'a.threadmap', 'e.csv');
  const again = await desk.answer('import', 'a.threadmap', 'e.csv');
  expect(again).toMatchObject({ applied: false, entities: { added: 0, updated: 0, unchanged: 2 } });
  expect((await desk.threadmap('import', 'a.threadmap', 'e.csv')).out).toContain('Nothing had to be changed');
  expect((await desk.answer('info', 'a.threadmap')).revision).toBe(1);

  desk.write('e.csv', 'id,name,website', 'a,A,https://new.example', 'b,B,');
  const changed = await desk.answer('import', 'a.threadmap', 'e.csv');
  expect(changed.entities).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
  expect(changed.entities.details).toEqual([
    expect.objectContaining({
      source: 'e.csv',
      row: 2,
      name: 'A',
      outcome: 'updated',
      fields: [{ field: 'website', old: 'https://a.example', new: 'https://new.example' }],
    }),
  ]);
});

describe('a bad row', () => {
  async function aDeskWithBadRows() {
    const desk = await aDeskWithMap();
    desk.write('people.csv', 'name,influence', 'A,3', 'B,9', 'C,');
    desk.write('links.csv', 'from,to,type', 'A,C,funds', 'A,Nobody at all,funds');
    return desk;
  }

  test('is reported by file, row and column, and nothing at all is imported', async () => {
    const desk = await aDeskWithBadRows();
    const before = traceOf(desk.map);
    const { code, out, err } = await desk.threadmap('import', 'a.threadmap', 'people.csv', 'links.csv', '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/^threadmap: Nothing was imported\. [^\n]+\n$/);
    expect(err).toMatch(/people\.csv row 3 column influence: “9” is not on the scale/);
    expect(err).toMatch(/links\.csv row 3 column to: “Nobody at all” matches no entry/);
    const receipt = receiptSchema.parse(JSON.parse(out));
    expect(receipt.applied).toBe(false);
    expect(receipt.rejected).toEqual([
      { source: 'people.csv', sheet: null, row: 3, column: 'influence', reason: expect.stringContaining('9') },
      { source: 'links.csv', sheet: null, row: 3, column: 'to', reason: expect.stringContaining('Nobody at all') },
    ]);
    expect(traceOf(desk.map)).toBe(before);
    expect(desk.files()).toEqual(['a.threadmap', 'links.csv', 'people.csv']);
  });

  test('is listed for a reader too', async () => {
    const desk = await aDeskWithBadRows();
    const { code, out } = await desk.threadmap('import', 'a.threadmap', 'people.csv', 'links.csv');
    expect(code).toBe(1);
    expect(out).toMatch(/^Nothing was imported into a\.threadmap\.$/m);
    expect(out).toMatch(/^ {2}people\.csv {2}row 3 {2}column influence {2}“9”/m);
    expect(out).toMatch(/^ {2}links\.csv {3}row 3 {2}column to {9}“Nobody at all”/m);
  });

  test('may be skipped', async () => {
    const desk = await aDeskWithBadRows();
    const receipt = await desk.answer('import', 'a.threadmap', 'people.csv', 'links.csv', '--skip-rejected');
    expect(receipt).toMatchObject({ applied: true, entities: { added: 2 }, links: { added: 1 } });
    expect(receipt.rejected).toHaveLength(2);
    expect(await desk.answer('info', 'a.threadmap')).toMatchObject({ entities: 2, links: 1, revision: 1 });
  });

  test('may be an end that is to be made', async () => {
    const desk = await aDeskWithMap();
    desk.write('links.csv', 'from,to,type', 'A,B,funds');
    const refused = await desk.threadmap('import', 'a.threadmap', 'links.csv', '--json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).rejected.map(({ column }: { column: string }) => column)).toEqual(['from', 'to']);
    const receipt = await desk.answer('import', 'a.threadmap', 'links.csv', '--create-missing');
    expect(receipt).toMatchObject({ entities: { added: 2 }, links: { added: 1 } });
  });

  test('may mean several entries, which are told apart', async () => {
    const desk = await aDeskWithMap();
    desk.write('e.csv', 'id,name,kind', '1,Steering Group,group', '2,Steering Group,project', '3,Board,group');
    desk.write('l.csv', 'from,to', 'Steering Group,Board');
    const { code, out, err } = await desk.threadmap('import', 'a.threadmap', 'e.csv', 'l.csv', '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/l\.csv row 2 column from: “Steering Group” may be any of/);
    const { ambiguous } = receiptSchema.parse(JSON.parse(out));
    expect(ambiguous).toMatchObject([{ source: 'l.csv', row: 2, column: 'from', value: 'Steering Group' }]);
    expect(ambiguous[0]?.candidates).toHaveLength(2);
  });
});

test('a trial says the same and changes nothing', async () => {
  const desk = await aDeskWithMap();
  desk.write('e.csv', 'name,kind', 'A,wizard');
  const before = traceOf(desk.map);
  const trial = await desk.answer('import', 'a.threadmap', 'e.csv', '--dry-run');
  expect(trial).toMatchObject({ applied: false, entities: { added: 1 } });
  expect(trial.vocabularyAdded).toEqual([{ vocabulary: 'kind', label: 'wizard' }]);
  expect((await desk.threadmap('import', 'a.threadmap', 'e.csv', '--dry-run')).out).toMatch(/^Nothing was changed\./);
  expect(traceOf(desk.map)).toBe(before);

  desk.write('bad.csv', 'name,influence', 'A,9');
  const bad = await desk.threadmap('import', 'a.threadmap', 'bad.csv', '--dry-run', '--json');
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/bad\.csv row 2 column influence/);
  expect(JSON.parse(bad.out).rejected).toHaveLength(1);
  expect(traceOf(desk.map)).toBe(before);
});

test('files that cannot be read at all are refused by name, and the map is left alone', async () => {
  const desk = await aDeskWithMap();
  const before = traceOf(desk.map);
  desk.write('good.csv', 'name', 'A');
  mkdirSync(desk.path('folder'));
  writeFileSync(desk.path('empty.csv'), '');
  desk.write('bills.csv', 'item,price', 'tea,2');
  desk.write('other.json', '{"format":"another"}');
  desk.write('later.json', '{"format":"threadmap","version":99}');
  desk.write('half.json', '{"format":"threadmap",');
  for (const name of ['none.csv', 'folder', 'empty.csv', 'bills.csv', 'other.json', 'later.json', 'half.json']) {
    expectRefused(await desk.threadmap('import', 'a.threadmap', 'good.csv', name), name);
  }
  expectRefused(await desk.threadmap('import', 'none.threadmap', 'good.csv'), 'none.threadmap');
  expect(traceOf(desk.map)).toBe(before);
});

test('two files of one name in two folders are told apart', async () => {
  const desk = await aDeskWithMap();
  for (const folder of ['one', 'two']) {
    mkdirSync(desk.path(folder));
    desk.write(`${folder}/e.csv`, 'name,influence', `${folder} A,9`);
  }
  const { err } = await desk.threadmap('import', 'a.threadmap', 'one/e.csv', 'two/e.csv');
  expect(err).toMatch(/one\/e\.csv row 2 column influence.*two\/e\.csv row 2 column influence/);
});

test('our JSON comes back without loss', async () => {
  const desk = aDesk();
  await desk.answer('new', 'sample.threadmap', '--sample', 'trafford');
  await desk.answer('new', 'copy.threadmap');
  await desk.answer('export', 'sample.threadmap', '--to', 'sample.json');
  await desk.answer('import', 'copy.threadmap', 'sample.json');
  const counts = async (name: string) => {
    const { file: _, revision: __, views: ___, ...rest } = await desk.answer('info', name);
    return rest;
  };
  expect(await counts('copy.threadmap')).toEqual(await counts('sample.threadmap'));
  expect(await desk.answer('import', 'copy.threadmap', 'sample.json')).toMatchObject({
    applied: false,
    entities: { added: 0, updated: 0 },
    links: { added: 0, updated: 0 },
  });
});

test(`${ROWS} rows are imported in a bounded time, bad ones found among them`, async () => {
  const desk = await aDeskWithMap();
  const body = (index: number) => `b${index},Body ${index},group,${(index % 5) + 1}`;
  const bodies = Array.from({ length: ROWS / 2 }, (_, index) => body(index));
  const links = bodies.map((_, index) => `b${index},b${(index * 7 + 1) % (ROWS / 2)},funds`);
  desk.write('e.csv', 'id,name,kind,influence', ...bodies);
  desk.write('l.csv', 'from,to,type', ...links);
  desk.write('bad.csv', 'from,to,type', ...links.slice(0, -1), 'b1,nobody,funds');
  const refused = await desk.threadmap('import', 'a.threadmap', 'e.csv', 'bad.csv');
  expect(refused.err).toMatch(new RegExp(`bad\\.csv row ${ROWS / 2 + 1} column to`));

  const started = performance.now();
  const receipt = await desk.answer('import', 'a.threadmap', 'e.csv', 'l.csv');
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
  expect([receipt.entities.added, receipt.links.added]).toEqual([ROWS / 2, ROWS / 2]);
  expect(await desk.answer('check', 'a.threadmap')).toMatchObject({ ok: true, problems: [] });
});

test('a mapping says what columns mean, and is kept in the map when that is wished', async () => {
  const desk = await aDeskWithMap();
  desk.write('e.csv', 'Charity,Ref', 'Ashmere Walkers,7');
  expectRefused(await desk.threadmap('import', 'a.threadmap', 'e.csv'), /none of the tables we know/);
  desk.write('m.json', '{"tables": [{"kind": "entities", "columns": {"Charity": "name", "Ref": null}}]}');
  const kept = await desk.answer('import', 'a.threadmap', 'e.csv', '--mapping', 'm.json', '--keep-mapping');
  expect(kept).toMatchObject({ entities: { added: 1 }, omitted: [{ what: 'column “Ref” of e.csv' }] });
  desk.write('e.csv', 'Charity,Ref', 'Borrow Bikes,8');
  expect(await desk.answer('import', 'a.threadmap', 'e.csv')).toMatchObject({ entities: { added: 1 } });
  desk.write('m.json', '{"tables": [{"columns": 7}]}');
  const bad = await desk.threadmap('import', 'a.threadmap', 'e.csv', '--mapping', 'm.json');
  expectRefused(bad, /“m\.json” is no mapping: tables\.0\.columns: /);
  expectRefused(await desk.threadmap('import', 'a.threadmap', 'e.csv', '--mapping', 'gone.json'), /gone\.json/);
});

test('a workbook is imported by its name, a row of a sheet that cannot be read is told with its sheet', async () => {
  const desk = await aDeskWithMap();
  writeFileSync(
    desk.path('w.xlsx'),
    aWorkbook({ sheets: { People: bareRow('Name', 'Started') + bareRow('Ashmere', 'when?') } }),
  );
  const { code, err } = await desk.threadmap('import', 'a.threadmap', 'w.xlsx');
  expect([code, err]).toEqual([1, expect.stringMatching(/w\.xlsx \(People\) row 2 column Started: “when\?”/)]);
});

test('files that would fill the memory are refused in a sentence, however they are made', async () => {
  const desk = await aDeskWithMap();
  const refusal = async (name: string) => {
    const ended = await desk.threadmap('import', 'a.threadmap', name);
    expectRefused(ended);
    return ended.err.trim();
  };
  desk.write('huge.csv', 'name');
  // Two gigabytes that take no room on the disk.
  truncateSync(desk.path('huge.csv'), 2 ** 31);
  expect(await refusal('huge.csv')).toBe('threadmap: “huge.csv” has 2 GB; at most 64 MB are read at a time. Part it.');
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  desk.write('deep.json', `{"format":"threadmap","version":1,"settings":${deep}}`);
  desk.write('other.json', '['.repeat(500), ']'.repeat(500));
  desk.write('deep.graphml', `<graphml>${'<graph>'.repeat(500)}${'</graph>'.repeat(500)}</graphml>`);
  desk.write('lol.gexf', '<!DOCTYPE a [<!ENTITY b "ccc">]>', '<gexf><graph/></gexf>');
  expect(await refusal('deep.json')).toBe(
    'threadmap: “deep.json” cannot be imported: it is nested more than 200 deep in line 1.',
  );
  expect(await refusal('other.json')).toMatch(
    /“other\.json” cannot be imported: it is nested more than 200 deep in line 1\.$/,
  );
  expect(await refusal('deep.graphml')).toMatch(
    / It is nested more than 200 deep \(line 1, column \d+\)\. No graph needs that\.$/,
  );
  expect(await refusal('lol.gexf')).toMatch(/ can make a small file grow without end\. No graph needs that\.$/);
});
