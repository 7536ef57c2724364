// Tables as Gephi exports and imports them when its network changes with time.
import { expect, test } from 'vitest';
import { withTimesOfGephi } from '../../../../shared/exchange/gephi/read.ts';
import { readDelimited } from '../../../../shared/exchange/tables/delimited.ts';

function told(...lines: string[]) {
  const table = readDelimited(lines.join('\n'), 't.csv');
  if (!table.ok) throw new Error(table.error.message);
  const { table: timed, ...rest } = withTimesOfGephi(table.value);
  const { headers, rows } = timed;
  const cells = rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row.cells[at] ?? ''])));
  return { cells, numbers: rows.map(({ row }) => row), ...rest };
}

test('a set of spells becomes since when and until when, from the first to the last', () => {
  const { cells, omitted, assumed } = told(
    'Source,Target,Type,timeset,Weight',
    'a,b,Directed,"<[2016-02-03, 2016-02-04]; [2016-02-05, 2016-02-08]>",2',
    'b,a,Directed,"<[2016-03-04, Infinity]>",1',
    'c,a,Directed,,1',
  );
  expect(cells).toEqual([
    { Source: 'a', Target: 'b', Type: 'Directed', started: '2016-02-03', ended: '2016-02-08', Weight: '2' },
    { Source: 'b', Target: 'a', Type: 'Directed', started: '2016-03-04', ended: '', Weight: '1' },
    { Source: 'c', Target: 'a', Type: 'Directed', started: '', ended: '', Weight: '1' },
  ]);
  expect(omitted).toEqual([
    { what: 'times between the first start and the last end of 1 edge', why: 'one start and one end are kept' },
  ]);
  expect(assumed).toEqual([{ what: 'column “timeset”', why: 'it says since when and until when' }]);
});

test('moments are from the first to the last of them; years count, and other numbers are fields of their own', () => {
  expect(told('Id,Label,Interval', '1,A,"<[2001.0, 2003.0, 2002.0]>"', '2,B,<[2004.0]>').cells).toEqual([
    { Id: '1', Label: 'A', started: '2001', ended: '2003' },
    { Id: '2', Label: 'B', started: '2004', ended: '2004' },
  ]);
  expect(told('Id,Label,timeset', '1,A,"<[1.0, 5.5]>"').cells).toEqual([
    { Id: '1', Label: 'A', 'time from': '1.0', 'time to': '5.5' },
  ]);
});

test('of a weight that changes the latest value stays, and earlier ones are counted', () => {
  const { cells, omitted } = told(
    'source,target,weight',
    'a,b,"<[1.0, 2, 1]; [2, 3, 2]>"',
    'b,c,"<[1, Infinity, 1]>"',
    'c,a,4',
  );
  expect(cells.map(({ weight }) => weight)).toEqual(['2', '1', '4']);
  expect(omitted).toEqual([{ what: 'earlier values of 1 edge', why: 'the latest one is taken' }]);
});

test('what only looks like it stays as it is', () => {
  const lines = ['from,to,timeset,started,list', 'a,b,"<[1, 2]>",2016,"[x, y, z]"'] as const;
  expect(told(...lines).cells[0]).toEqual({
    from: 'a',
    to: 'b',
    timeset: '<[1, 2]>',
    started: '2016',
    list: '[x, y, z]',
  });
  expect(told('name,timeset', 'A,spring').cells[0]).toEqual({ name: 'A', timeset: 'spring' });
});
