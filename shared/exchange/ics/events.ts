// The events of a calendar file, each with what is of use in a record of contact.
import { type IcsLine, icsLines, unescaped } from './lines.ts';
import { isOurUid } from './uid.ts';

export type IcsEvent = {
  /** Where it begins in the file. */
  readonly line: number;
  uid: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  status: string;
  start: IcsLine | null;
  recurrenceId: IcsLine | null;
  rule: string | null;
  isPrivate: boolean;
  /** Written by Threadmap for a next step. */
  isOurs: boolean;
  /** “Name <address>”, or whichever of the two there is. */
  organiser: string | null;
  readonly attendees: string[];
  readonly rdates: string[];
  readonly exdates: string[];
  readonly attached: string[];
};

export type IcsEvents = {
  readonly events: readonly IcsEvent[];
  /** The time zone of the calendar by its name, where it says one. */
  readonly zone: string | null;
  /** Parts of the calendar that are no events, counted by what they are called. */
  readonly others: ReadonlyMap<string, number>;
};

/** Parts that say how the calendar itself works. */
const SILENT = new Set(['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VALARM', 'VEVENT']);
const NAMES: Readonly<Record<string, string>> = {
  VTODO: 'to-dos',
  VJOURNAL: 'journal entries',
  VFREEBUSY: 'times that are taken',
};
/** Of one event, more than any room holds. */
const MOST_PEOPLE = 1000;

export function eventsIn(text: string): IcsEvents {
  const events: IcsEvent[] = [];
  const others = new Map<string, number>();
  const open: string[] = [];
  let event: IcsEvent | null = null;
  let zone: string | null = null;
  for (const line of icsLines(text)) {
    if (line.name === 'BEGIN') {
      const part = line.value.trim().toUpperCase();
      open.push(part);
      if (part === 'VEVENT') {
        event = blankEvent(line.line);
        events.push(event);
      } else if (!SILENT.has(part)) {
        const name = NAMES[part] ?? 'other parts';
        others.set(name, (others.get(name) ?? 0) + 1);
      }
    } else if (line.name === 'END') {
      // What was opened within and never closed ends with it.
      const at = open.lastIndexOf(line.value.trim().toUpperCase());
      if (at >= 0) open.length = at;
      if (!open.includes('VEVENT')) event = null;
    } else if (event !== null && open.at(-1) === 'VEVENT') takeLine(event, line);
    else if (line.name === 'X-WR-TIMEZONE' && zone === null) zone = line.value.trim() || null;
  }
  for (const each of events) each.isOurs = isOurUid(each.uid);
  return { events, zone, others };
}

function blankEvent(line: number): IcsEvent {
  return {
    line,
    uid: '',
    summary: '',
    description: '',
    location: '',
    url: '',
    status: '',
    start: null,
    recurrenceId: null,
    rule: null,
    isPrivate: false,
    isOurs: false,
    organiser: null,
    attendees: [],
    rdates: [],
    exdates: [],
    attached: [],
  };
}

function takeLine(event: IcsEvent, line: IcsLine): void {
  const { name, value } = line;
  switch (name) {
    case 'UID':
      event.uid = unescaped(value).trim();
      break;
    case 'SUMMARY':
      event.summary = value;
      break;
    case 'DESCRIPTION':
      event.description = value;
      break;
    case 'LOCATION':
      event.location = value;
      break;
    case 'URL':
      event.url = value;
      break;
    case 'STATUS':
      event.status = value.trim().toUpperCase();
      break;
    case 'CLASS':
      event.isPrivate = ['PRIVATE', 'CONFIDENTIAL'].includes(value.trim().toUpperCase());
      break;
    case 'DTSTART':
      event.start = line;
      break;
    case 'RECURRENCE-ID':
      event.recurrenceId = line;
      break;
    case 'RRULE':
      event.rule = value;
      break;
    case 'RDATE':
      event.rdates.push(value);
      break;
    case 'EXDATE':
      event.exdates.push(value);
      break;
    case 'ATTACH':
      event.attached.push(value);
      break;
    case 'ORGANIZER':
      event.organiser = personIn(line);
      break;
    case 'ATTENDEE':
      takeAttendee(event, line);
      break;
  }
}

/** Rooms and projectors were not met, nor was whoever said that they would not come. */
function takeAttendee(event: IcsEvent, line: IcsLine): void {
  const kind = line.params.get('CUTYPE')?.toUpperCase();
  const isAway = line.params.get('PARTSTAT')?.toUpperCase() === 'DECLINED';
  if (kind === 'RESOURCE' || kind === 'ROOM' || isAway || event.attendees.length >= MOST_PEOPLE) return;
  const person = personIn(line);
  if (person !== null) event.attendees.push(person);
}

function personIn({ params, value }: IcsLine): string | null {
  const mail = /^mailto:([^\s<>@]+@[^\s<>@]+)$/i.exec(value.trim())?.[1]?.toLowerCase() ?? null;
  const name = (params.get('CN') ?? '').replace(/[\s<>]+/gu, ' ').trim();
  const called = name.toLowerCase() === mail ? '' : name;
  if (mail === null) return called || null;
  return called === '' ? mail : `${called} <${mail}>`;
}
