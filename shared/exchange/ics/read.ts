// Reads a calendar file (.ics, RFC 5545) as a table of contacts: one row an event, or a row each time it came again.
import { kindOfAttachment } from '../../engagement/attachments.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import type { Omitted } from '../audience/index.ts';
import { joinValues } from '../tables/references.ts';
import type { TablesRead } from '../tables/tables-read.ts';
import { eventsIn, type IcsEvent } from './events.ts';
import { unescaped } from './lines.ts';
import { daysOfRule } from './recurrence.ts';
import { dayOfLine, daysOf } from './times.ts';

/** Of one event that comes again, so many days are taken. */
export const MOST_TIMES = 250;
/** More rows than this are refused. */
const MOST_ROWS = 100_000;

const HEADERS = ['id', 'date', 'method', 'topic', 'attendees', 'organiser', 'said', 'attachments', 'restricted'];

export const isIcs = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);

/** What is left out, counted by why. */
type Left = Map<string, { readonly what: readonly [string, string]; count: number }>;

function leave(left: Left, why: string, what: readonly [string, string] = ['event', 'events']): void {
  const known = left.get(why);
  if (known) known.count++;
  else left.set(why, { what, count: 1 });
}

export function readIcs(text: string, source: string): Result<TablesRead, string> {
  if (!isIcs(text)) return refuse('It is no calendar: it does not begin with BEGIN:VCALENDAR. Export it anew as .ics.');
  const { events, zone, others } = eventsIn(text);
  const left: Left = new Map();
  // One day of an event that comes again may be told anew, moved or called off: it stands by itself then.
  const alone = new Map<string, Set<string>>();
  for (const event of events) {
    const day = event.recurrenceId && dayOfLine(event.recurrenceId, zone);
    if (day && event.uid !== '') alone.set(event.uid, (alone.get(event.uid) ?? new Set()).add(day));
  }
  const rows: { row: number; cells: string[] }[] = [];
  for (const event of events) {
    const why = whyNot(event, zone);
    if (why !== null) {
      leave(left, why);
      continue;
    }
    for (const { day, id } of timesOf(event, zone, alone, left)) {
      rows.push({ row: event.line, cells: cellsOf(event, day, id, left) });
      if (rows.length > MOST_ROWS)
        return refuse(`It has more than ${MOST_ROWS.toLocaleString('en-GB')} events. Export a shorter time.`);
    }
  }
  const omitted: Omitted[] = [
    ...[...left].map(([why, { what, count }]) => ({
      what: `${count.toLocaleString('en-GB')} ${count === 1 ? what[0] : what[1]} of ${source}`,
      why,
    })),
    ...[...others].map(([name, count]) => ({
      what: `${count.toLocaleString('en-GB')} ${name} of ${source}`,
      why: 'only events are contacts',
    })),
  ];
  if (rows.length === 0)
    return refuse(
      events.length === 0
        ? 'There is no event in it.'
        : `None of its ${events.length === 1 ? 'events' : `${events.length} events`} is a contact: ${[...left.keys()].join('; ')}.`,
    );
  return succeed({ tables: [{ source, sheet: null, headers: HEADERS, rows, headerRow: 1 }], omitted });
}

function whyNot(event: IcsEvent, zone: string | null): string | null {
  if (event.isOurs) return 'Threadmap wrote them itself: they are next steps that the map has';
  if (event.status === 'CANCELLED') return 'they were called off';
  return event.start === null || dayOfLine(event.start, zone) === null ? 'they have no date that can be read' : null;
}

function timesOf(event: IcsEvent, zone: string | null, alone: ReadonlyMap<string, ReadonlySet<string>>, left: Left) {
  const first = (event.start && dayOfLine(event.start, zone)) ?? '';
  const { uid } = event;
  const again = event.recurrenceId && dayOfLine(event.recurrenceId, zone);
  if (again) return [{ day: first, id: uid === '' ? '' : `${uid}#${again}` }];
  const more = event.rdates.flatMap((value) => daysOf(value, zone));
  if (event.rule === null && more.length === 0) return [{ day: first, id: uid }];
  const ruled =
    event.rule === null
      ? ({ is: 'days', days: [first], isCut: false } as const)
      : daysOfRule(event.rule, first, MOST_TIMES);
  if (ruled.is === 'not-followed')
    leave(left, 'they come again by a rule that is not followed here: only the first time is taken', [
      'event that comes again',
      'events that come again',
    ]);
  else if (ruled.isCut)
    leave(left, `of each, ${MOST_TIMES} times are taken`, ['event that comes again', 'events that come again']);
  const days = new Set([...(ruled.is === 'days' ? ruled.days : [first]), ...more].slice(0, 2 * MOST_TIMES));
  const without = new Set([...event.exdates.flatMap((value) => daysOf(value, zone)), ...(alone.get(uid) ?? [])]);
  return [...days]
    .filter((day) => !without.has(day))
    .sort()
    .map((day) => ({ day, id: uid === '' ? '' : `${uid}#${day}` }));
}

/** Longer than a field holds is cut, and said to be. */
const LONGEST_SAID = 19_000;

function cellsOf(event: IcsEvent, day: string, id: string, left: Left): string[] {
  const place = unescaped(event.location).trim();
  const written = unescaped(event.description).trim();
  const words = withoutJoining(written);
  if (words !== written)
    leave(left, 'how to join an online meeting says nothing of it', ['end of a description', 'ends of descriptions']);
  const said = [...(place === '' ? [] : [`Place: ${place}`]), ...(words === '' ? [] : [words])].join('\n');
  if (said.length > LONGEST_SAID) leave(left, 'the end of their long descriptions is left out');
  const links = [event.url, ...event.attached].map((link) => link.trim()).filter((link) => link !== '');
  const kept = links.filter((link) => kindOfAttachment(link) !== null && link.length <= 2000);
  for (const _ of links.slice(kept.length))
    leave(left, 'what is attached is no address', ['attachment', 'attachments']);
  return [
    id.slice(0, 500),
    day,
    'Meeting',
    unescaped(event.summary).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_SAID),
    joinValues(event.attendees),
    joinValues(event.organiser === null ? [] : [event.organiser]),
    said.slice(0, LONGEST_SAID),
    joinValues([...new Set(kept)]),
    event.isPrivate ? 'yes' : '',
  ].map((cell) => cell.replaceAll('\0', '').toWellFormed());
}

/** How to join an online meeting says nothing of it, and is a key to its room. */
function withoutJoining(text: string): string {
  const at = text.search(
    /^[ \t]*(?:_{10,}|-{10,}|~{5,}|-::~:~.*|.{0,60}\b(?:join zoom meeting|join the meeting now|microsoft teams (?:meeting|need help)|join microsoft teams meeting)\b.*)[ \t]*$/imu,
  );
  return (at < 0 ? text : text.slice(0, at)).trim();
}
