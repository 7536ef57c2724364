// A working group's log on the command line: brought in from a spreadsheet and a calendar, asked what is due, and written out again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { aDesk } from './command-line.ts';

vi.setConfig({ testTimeout: 180_000 });

const LOG = [
  'Date,Organisation,Contact method,Notes,Next action,Action owner,Due date',
  '12/03/2019,Vision 31,phone,They feel asked too often,Report back what came of it,Comms lead,20/03/2019',
  '14 March 2019,Trafford Housing Trust|Vision 31,Workshop,Agreed a newsletter,Draft a piece,Link worker,5/4/2019',
];
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:a@example.org',
  'DTSTART:20190115T100000',
  'SUMMARY:Catching up with Vision 31',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:b@example.org',
  'DTSTART:20190116T100000',
  'SUMMARY:Nobody whom the map knows',
  'END:VEVENT',
  'END:VCALENDAR',
];

test('a log comes in, is asked what is due, and goes out as a calendar and as tables that come in again', async () => {
  const desk = aDesk();
  const path = (name: string): string => join(desk.folder, name);
  await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
  writeFileSync(path('log.csv'), LOG.join('\n'));
  writeFileSync(path('team.ics'), CALENDAR.join('\r\n'));

  const receipt = await desk.answer('import', 'a.threadmap', 'log.csv');
  expect(receipt.others.engagement).toEqual({ added: 2, updated: 0, unchanged: 0 });
  // What was taken in is listed row by row.
  expect(receipt.contacts).toMatchObject([
    { source: 'log.csv', row: 2, outcome: 'added', name: expect.stringMatching(/^Contact with .+, \d/) },
    { source: 'log.csv', row: 3, outcome: 'added' },
  ]);
  const refused = await desk.threadmap('import', 'a.threadmap', 'team.ics');
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/team\.ics row 7.*nobody in it is on the map/);
  const taken = await desk.answer('import', 'a.threadmap', 'team.ics', '--skip-rejected');
  expect(taken.others.engagement).toEqual({ added: 1, updated: 0, unchanged: 0 });
  const again = await desk.answer('import', 'a.threadmap', 'team.ics', '--skip-rejected');
  expect(again).toMatchObject({ applied: false, contacts: [], others: { engagement: { unchanged: 1 } } });

  const due = await desk.answer('ask', 'a.threadmap', 'next-steps');
  expect(due.answer).toMatch(/^2 next steps are not done as at 31 March 2019: 1 overdue and 1 due later\./);
  expect(due.rows.map(({ when, owner }: { when: string; owner: string }) => [when, owner])).toEqual([
    ['Overdue', 'Comms lead'],
    ['Due later', 'Link worker'],
  ]);

  await desk.answer('export', 'a.threadmap', '--to', 'steps.ics');
  await desk.answer('export', 'a.threadmap', '--to', 'same.ics');
  const steps = readFileSync(path('steps.ics'), 'utf8');
  expect(steps).toBe(readFileSync(path('same.ics'), 'utf8'));
  expect(steps).toContain('DUE;VALUE=DATE:20190320');
  expect(steps.match(/BEGIN:VTODO/g)).toHaveLength(2);
  expect(steps.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const own = await desk.threadmap('import', 'a.threadmap', 'steps.ics');
  expect(own.code).toBe(1);
  expect(own.err).toContain('Threadmap wrote them itself');

  await desk.answer('export', 'a.threadmap', '--to', 'out.csv', '--format', 'log');
  await desk.answer('export', 'a.threadmap', '--to', 'out.xlsx', '--format', 'log-xlsx');
  for (const name of ['out.csv', 'out.xlsx']) {
    const same = await desk.answer('import', 'a.threadmap', name);
    expect(same).toMatchObject({ applied: false, others: { engagement: { added: 0, updated: 0, unchanged: 3 } } });
  }
});

test('others see no record of engagement, and are told that there is none', async () => {
  const desk = aDesk();
  await desk.answer('new', 'a.threadmap', '--sample', 'trafford');
  writeFileSync(join(desk.folder, 'log.csv'), LOG.join('\n'));
  await desk.answer('import', 'a.threadmap', 'log.csv');
  for (const audience of ['partners', 'public'])
    for (const format of ['ics', 'log', 'log-xlsx']) {
      const { code, err } = await desk.threadmap(
        ...['export', 'a.threadmap', '--to', `x.${format}`, '--format', format, '--audience', audience],
      );
      expect(code).toBe(1);
      expect(err).toMatch(/is left to write: .*Others see no record of engagement\.$/m);
    }
});
