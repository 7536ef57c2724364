// Next steps as a calendar file: what programs that keep to RFC 5545 ask of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStepsIn } from '../../../../shared/engagement/next-steps.ts';
import { icsLines, unescaped } from '../../../../shared/exchange/ics/lines.ts';
import { writeIcs } from '../../../../shared/exchange/ics/write.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { anEngagement } from '../../../support/engagements.ts';
import { anEntity, mapOf } from '../../../support/maps.ts';

const person = anEntity(2, {
  name: 'Jo Bloggs',
  kind: 'person',
  person: {
    shownAs: 'role',
    role: 'Link worker',
    isResident: false,
    lawfulBasis: null,
    source: null,
    noticeGiven: null,
    consent: 'none',
    reviewDate: null,
  },
});
const vision = anEntity(1, { name: 'Vision 31' });

const write = (...records: Partial<Engagement>[]): string => {
  const map = mapOf(
    [vision, person],
    [],
    records.map((said, at) => anEngagement(at + 1, { met: [vision.id], ...said })),
  );
  return writeIcs(map, openStepsIn(map));
};

test('each next step is a to-do with its date and an event of that day, with an id that stays', () => {
  const text = write(
    {
      next: 'Send the minutes, all of them; soon',
      owner: 'Chair',
      due: '2026-12',
      date: '2026-11-03',
      met: [person.id],
    },
    { next: 'Think', date: '2026' },
    { next: 'Done', isDone: true },
  );
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Threadmap//Next steps//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Next steps: A test',
    'BEGIN:VTODO',
    'UID:00000000-0000-7000-8000-000000000001-todo@threadmap.invalid',
    'DTSTAMP:20261103T000000Z',
    'DESCRIPTION:Promised to Link worker (interview\\, 3 November 2026).\\nOwner: ',
    ' Chair.',
    'CATEGORIES:Threadmap',
    'CLASS:PUBLIC',
    'SUMMARY:Send the minutes\\, all of them\\; soon',
    'DUE;VALUE=DATE:20261231',
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
    'BEGIN:VEVENT',
    'UID:00000000-0000-7000-8000-000000000001-event@threadmap.invalid',
    'DTSTAMP:20261103T000000Z',
    'DESCRIPTION:Promised to Link worker (interview\\, 3 November 2026).\\nOwner: ',
    ' Chair.',
    'CATEGORIES:Threadmap',
    'CLASS:PUBLIC',
    'SUMMARY:Due: Send the minutes\\, all of them\\; soon (Chair)',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VTODO',
    'UID:00000000-0000-7000-8000-000000000002-todo@threadmap.invalid',
    'DTSTAMP:20260101T000000Z',
    'DESCRIPTION:Promised to Vision 31 (interview\\, 2026).\\nOwner: nobody is nam',
    ' ed.',
    'CATEGORIES:Threadmap',
    'CLASS:PUBLIC',
    'SUMMARY:Think',
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
    'END:VCALENDAR',
    '',
  ]);
  expect(text).not.toContain('Bloggs');
});

test('no line has more than 75 octets, no character is parted, and every text is read back as it was', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((said) => said.trim() !== '');
  fc.assert(
    fc.property(text, text, (next, owner) => {
      const clean = (said: string): string =>
        said
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\n\t]/gu, '');
      const written = write({ next, owner, due: '2026-11-26' });
      const lines = written.split('\r\n');
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(written.isWellFormed()).toBe(true);
      const summaries = [...icsLines(written)]
        .filter(({ name }) => name === 'SUMMARY')
        .map(({ value }) => unescaped(value));
      expect(summaries).toEqual([clean(next), `Due: ${clean(next)} (${clean(owner)})`]);
    }),
  );
});
