// Next steps as a calendar file (RFC 5545): each as a to-do with its date, and as an event of that day, since Outlook shows no to-dos
// out of files. No clock: the same map gives the same bytes.
import { sayNames } from '../../engagement/log.ts';
import type { Engagement } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { textSetting } from '../../model/settings.ts';
import { termLabel } from '../../model/words.ts';
import { dayAfter, firstDayOf, lastDayOf, sayDate } from '../../util/dates.ts';
import { ourUid } from './uid.ts';

/** @param steps records with a next step, in the order in which they are written */
export function writeIcs(map: MapData, steps: readonly Engagement[]): string {
  const title = textSetting(map, 'title');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Threadmap//Next steps//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', title === null ? 'Next steps' : `Next steps: ${title}`),
    ...steps.flatMap((record) => [...todo(map, record), ...event(map, record)]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const compact = (day: string): string => day.replaceAll('-', '');

function shared(map: MapData, record: Engagement, part: 'todo' | 'event'): string[] {
  const method = record.method === null ? 'contact' : termLabel(map, 'method', record.method).toLowerCase();
  const said = [
    `Promised to ${sayNames(map, record.met, 10)} (${method}, ${sayDate(record.date)}).`,
    `Owner: ${record.owner ?? 'nobody is named'}.`,
    ...(record.topic === null ? [] : [`Topic: ${record.topic}`]),
  ];
  return [
    property('UID', ourUid(record.id, part)),
    // When it was written down is as near as a map without clock times comes to when it was made.
    `DTSTAMP:${compact(firstDayOf(record.date))}T000000Z`,
    property('DESCRIPTION', said.join('\n')),
    'CATEGORIES:Threadmap',
    record.restricted ? 'CLASS:CONFIDENTIAL' : 'CLASS:PUBLIC',
  ];
}

function todo(map: MapData, record: Engagement): string[] {
  return [
    'BEGIN:VTODO',
    ...shared(map, record, 'todo'),
    property('SUMMARY', record.next ?? ''),
    ...(record.due === null ? [] : [`DUE;VALUE=DATE:${compact(lastDayOf(record.due))}`]),
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ];
}

/** Without a date there is no day to stand on. */
function event(map: MapData, record: Engagement): string[] {
  if (record.due === null) return [];
  const day = lastDayOf(record.due);
  const owner = record.owner === null ? '' : ` (${record.owner})`;
  return [
    'BEGIN:VEVENT',
    ...shared(map, record, 'event'),
    property('SUMMARY', `Due: ${record.next ?? ''}${owner}`),
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A text as a value: what has a meaning in it escaped, and nothing that no calendar can hold. */
function property(name: string, text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

/** Octets a line may have, its end apart. */
const LONGEST = 75;

/** A line folded so that none is longer than 75 octets, and no character is parted. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      parts.push(part);
      // The blank that says that the line goes on counts too.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** In UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
