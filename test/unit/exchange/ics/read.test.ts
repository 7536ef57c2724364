// Calendar files as Outlook, Google and people write them, and as nobody should.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planEdit } from '../../../../shared/edits/index.ts';
import { icsLines } from '../../../../shared/exchange/ics/lines.ts';
import { MOST_TIMES, readIcs } from '../../../../shared/exchange/ics/read.ts';
import { daysOfRule } from '../../../../shared/exchange/ics/recurrence.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { seededRandom } from '../../../../shared/util/seeded-random.ts';
import { anEntity, editContext, mapOf } from '../../../support/maps.ts';

const TEAM = readFileSync(join(import.meta.dirname, '../../../fixtures/exchange/ics/team.ics'), 'utf8');

const vision = anEntity(1, { name: 'Vision 31', email: 'Office@vision31.example' });
const worker = anEntity(2, { name: 'Link worker' });
const food = anEntity(3, { name: 'Food Bank' });
const map = mapOf([vision, worker, food]);

function read(text: string) {
  const found = readIcs(text, 'team.ics');
  if (!found.ok) throw new Error(found.error);
  const [table] = found.value.tables;
  if (!table) throw new Error('no table');
  return { ...found.value, table };
}

function bringIn(text: string, today = '2026-12-31') {
  const { tables, omitted } = read(text);
  const input = { tables, omitted };
  const planned = planEdit(map, { edit: 'import.tables', input }, { ...editContext(), today });
  if (!planned.ok) throw new Error(planned.error.message);
  const after = applyChanges(map, planned.value.changes);
  return { map: after, receipt: planned.value.report as { omitted: { what: string; why: string }[] } };
}

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

describe('a calendar file', () => {
  test('is a table of contacts: days, people by name or address, words unescaped and unfolded', () => {
    const { table, omitted } = read(TEAM);
    expect(table.headers.slice(0, 6)).toEqual(['id', 'date', 'method', 'topic', 'attendees', 'organiser']);
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['one@example.org', '2026-01-06'],
      ['two@example.org', '2026-06-16'],
      ['weekly@example.org#2026-02-02', '2026-02-02'],
      ['weekly@example.org#2026-02-23', '2026-02-23'],
      ['weekly@example.org#2026-02-16', '2026-02-17'],
    ]);
    const [first] = table.rows;
    expect(first?.cells.slice(3)).toEqual([
      'Walks for health; what next, and who',
      'Vision 31 <office@vision31.example>|Somebody New <new@example.org>',
      'Link worker <link.worker@example.org>',
      'Place: Partington Library\nThey feel asked too often.\nAgreed to report back.',
      'https://example.org/minutes',
      '',
    ]);
    expect(first?.row).toBe(13);
    expect(omitted).toEqual([
      { what: '1 end of a description of team.ics', why: 'how to join an online meeting says nothing of it' },
      { what: '1 event of team.ics', why: 'they were called off' },
      { what: '1 to-dos of team.ics', why: 'only events are contacts' },
    ]);
  });

  test('becomes records: whoever is on the map was met, the others are kept in words, others again by name in the title', () => {
    const { map: after } = bringIn(TEAM);
    const records = [...after.engagement.values()].map(({ date, met, by, byWords, restricted, externalIds }) => ({
      date,
      met: met.map((id) => shownNameOf(after, id)),
      by: by.map((id) => shownNameOf(after, id)),
      byWords,
      restricted,
      externalIds,
    }));
    expect(records[0]).toEqual({
      date: '2026-01-06',
      met: ['Vision 31'],
      by: ['Link worker'],
      byWords: 'Somebody New',
      restricted: false,
      externalIds: ['one@example.org'],
    });
    expect(records[1]).toMatchObject({ met: ['Vision 31'], restricted: true });
    expect(records.slice(2).map(({ met }) => met)).toEqual([['Food Bank'], ['Food Bank'], ['Food Bank']]);
  });

  test('brings in nothing that is still to come, and says how much that is', () => {
    const { map: after, receipt } = bringIn(TEAM, '2026-02-20');
    expect([...after.engagement.values()].map(({ date }) => date)).toEqual(['2026-01-06', '2026-02-02', '2026-02-17']);
    expect(receipt.omitted).toContainEqual({
      what: '2 events of team.ics',
      why: 'they are after 20 February 2026: what has not happened yet is no contact',
    });
  });

  test('is met by the others where only who invited them is on the map', () => {
    const { map: after } = bringIn(
      event(
        'UID:a',
        'DTSTART:20260101T100000',
        'ORGANIZER;CN=Food Bank:mailto:f@example.org',
        'ATTENDEE;CN=Our team:mailto:us@example.org',
      ),
    );
    const [record] = after.engagement.values();
    expect(record).toMatchObject({ met: [food.id], by: [], byWords: 'Our team' });
  });

  test.each([
    ['', 'It is no calendar'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'There is no event in it.'],
    [event('UID:x', 'SUMMARY:No date'), 'they have no date that can be read'],
    [event('UID:1-todo@threadmap.invalid', 'DTSTART:20260101'), 'Threadmap wrote them itself'],
  ])('that holds nothing is refused in a sentence: %j', (text, words) => {
    const found = readIcs(text, 'x.ics');
    expect(found.ok).toBe(false);
    if (!found.ok) expect(found.error).toContain(words);
  });

  test('keeps no address that would run something, nor a file that is packed into it', () => {
    const { table, omitted } = read(
      event('UID:a', 'DTSTART:20260101', 'ATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD', 'URL:javascript:alert(1)'),
    );
    expect(table.rows[0]?.cells[7]).toBe('');
    expect(omitted).toEqual([{ what: '2 attachments of team.ics', why: 'what is attached is no address' }]);
  });
});

describe('events that come again', () => {
  test.each([
    ['FREQ=DAILY;COUNT=3', ['2026-01-05', '2026-01-06', '2026-01-07']],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20260202T000000Z', ['2026-01-05', '2026-01-19', '2026-02-02']],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3', ['2026-01-05', '2026-01-07', '2026-01-12']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['2026-01-05', '2026-02-02', '2026-03-02']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2026-01-30', '2026-02-27']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=YEARLY;COUNT=2', ['2026-01-05', '2027-01-05']],
  ])('%s', (rule, days) => {
    expect(daysOfRule(rule, '2026-01-05', 100)).toEqual({ is: 'days', days, isCut: false });
  });

  test('for ever are taken up to a limit, which is said; by a rule of another kind only once', () => {
    const { table, omitted } = read(event('UID:a', 'DTSTART:20260101', 'RRULE:FREQ=DAILY'));
    expect(table.rows).toHaveLength(MOST_TIMES);
    expect(omitted[0]?.why).toBe(`of each, ${MOST_TIMES} times are taken`);
    const odd = read(event('UID:a', 'DTSTART:20260101', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1'));
    expect(odd.table.rows).toHaveLength(1);
    expect(odd.omitted[0]?.why).toContain('only the first time is taken');
  });

  test('never run away, whatever the rule says', () => {
    const part = fc.constantFrom('FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'X');
    const value = fc.oneof(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', '5MO', '-1SU', '31', '999', '1', '99991231', '0'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value), { maxLength: 6 }), (parts) => {
        const rule = parts.map(([name, said]) => `${name}=${said}`).join(';');
        const found = daysOfRule(rule, '2026-01-31', 50);
        if (found.is !== 'days') return;
        expect(found.days.length).toBeLessThanOrEqual(50);
        expect([...found.days].sort()).toEqual(found.days);
        for (const day of found.days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

test('a thousand files that were changed at random are read or refused, and never break anything', () => {
  const random = seededRandom('calendars');
  const whole = (below: number): number => Math.floor(random() * below);
  const signs = [
    ':',
    ';',
    '"',
    '\\',
    '\n',
    '\r\n ',
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    '\0',
    '\uD800',
    '9',
    'T',
    '=',
    '',
  ];
  for (let turn = 0; turn < 1000; turn++) {
    let text = TEAM;
    for (let change = 0; change < 1 + whole(12); change++) {
      const at = whole(text.length);
      const sign = signs[whole(signs.length)] ?? '';
      text = `${text.slice(0, at)}${sign}${text.slice(at + whole(random() < 0.2 ? 200 : 3))}`;
    }
    const found = readIcs(text, 'x.ics');
    if (!found.ok) {
      expect(found.error).toMatch(/\.$/);
      continue;
    }
    const planned = planEdit(
      map,
      { edit: 'import.tables', input: { ...found.value, skipRejected: true } },
      { ...editContext(), today: '2026-12-31' },
    );
    if (!planned.ok) expect(planned.error.message).toMatch(/\.$/);
  }
});

test('lines are unfolded, with their parameters, quoted ones too', () => {
  expect(
    [...icsLines('\uFEFFATTENDEE;CN="Bloggs; Jo: ^\'JB^\'";X=1:mailto:jo@exam\r\n\tple.org\nnot a line\nA:b')].map(
      (line) => ({
        ...line,
        params: [...line.params],
      }),
    ),
  ).toEqual([
    {
      line: 1,
      name: 'ATTENDEE',
      params: [
        ['CN', 'Bloggs; Jo: "JB"'],
        ['X', '1'],
      ],
      value: 'mailto:jo@example.org',
    },
    { line: 4, name: 'A', params: [], value: 'b' },
  ]);
});
