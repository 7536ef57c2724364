// A record of engagement while it is being written, and the edits that keep it.
import { wordFor } from '../edits/word-for.ts';
import type { Engagement } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { blankToNull } from '../util/blank-to-null.ts';
import { succeed } from '../util/result.ts';
import { readAttachment } from './attachments.ts';
import { readDay, readOptionalDay } from './days.ts';
import { sayNames } from './log.ts';

/** Texts stand as they were typed. */
export type RecordDraft = {
  readonly date: string;
  /** Key of a method, or the label of a new one. */
  readonly method: string | null;
  readonly met: readonly string[];
  readonly by: readonly string[];
  readonly byWords: string;
  readonly topic: string;
  readonly said: string;
  readonly feedback: string;
  readonly next: string;
  readonly owner: string;
  readonly due: string;
  readonly isDone: boolean;
  readonly doneOn: string;
  readonly attachments: readonly string[];
  readonly plan: string | null;
  readonly restricted: boolean;
  /** Of several who were met: a record for each of them, instead of one for all. */
  readonly isEach: boolean;
};

export const EMPTY_DRAFT: RecordDraft = {
  date: '',
  method: null,
  met: [],
  by: [],
  byWords: '',
  topic: '',
  said: '',
  feedback: '',
  next: '',
  owner: '',
  due: '',
  isDone: false,
  doneOn: '',
  attachments: [],
  plan: null,
  restricted: false,
  isEach: false,
};

export function draftOf(record: Engagement): RecordDraft {
  return {
    ...EMPTY_DRAFT,
    date: record.date,
    method: record.method,
    met: record.met,
    by: record.by,
    byWords: record.byWords ?? '',
    topic: record.topic ?? '',
    said: record.said ?? '',
    feedback: record.feedback ?? '',
    next: record.next ?? '',
    owner: record.owner ?? '',
    due: record.due ?? '',
    isDone: record.isDone,
    doneOn: record.doneOn ?? '',
    attachments: record.attachments,
    plan: record.plan,
    restricted: record.restricted,
  };
}

type Edit = { readonly edit: string; readonly input: object };

export type Built =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly ids: readonly string[]; readonly label: string }
  | { readonly ok: false; readonly field: keyof RecordDraft; readonly why: string };

const wrong = (field: keyof RecordDraft, why: string): Built => ({ ok: false, field, why });

type Given = {
  readonly map: MapData;
  /** By the calendar of whoever writes, YYYY-MM-DD. */
  readonly today: string;
  readonly newId: () => string;
  /** The record that is changed; null: a new one. */
  readonly record: Engagement | null;
};

/** The edits that keep a draft, all in one step; or what is wrong with it, in a sentence. */
export function buildRecord(draft: RecordDraft, { map, today, newId, record }: Given): Built {
  if (draft.met.length === 0)
    return wrong('met', 'Say who was met: type part of a name. Who is not on the map goes under “Who met them”.');
  const date = readDay(draft.date, today, 'past');
  if (!date.ok) return wrong('date', `${date.error}.`);
  const due = readOptionalDay(draft.due, today, 'future');
  if (!due.ok) return wrong('due', `${due.error}.`);
  if (draft.next.trim() === '' && due.value !== null)
    return wrong('next', 'Say what is due: a date alone reminds nobody of anything.');
  const isDone = draft.next.trim() !== '' && draft.isDone;
  const doneOn = isDone ? readOptionalDay(draft.doneOn, today, 'past') : succeed(null);
  if (!doneOn.ok) return wrong('doneOn', `${doneOn.error}.`);
  const attachments: string[] = [];
  for (const text of draft.attachments) {
    const read = readAttachment(text);
    if (!read.ok) return wrong('attachments', read.error);
    attachments.push(read.value);
  }
  const word = draft.method === null ? null : wordFor(map, 'method', draft.method);
  const fields = {
    date: date.value,
    method: word?.key ?? null,
    by: [...draft.by],
    byWords: blankToNull(draft.byWords),
    topic: blankToNull(draft.topic),
    said: blankToNull(draft.said),
    feedback: blankToNull(draft.feedback),
    next: blankToNull(draft.next),
    owner: blankToNull(draft.owner),
    due: due.value,
    isDone,
    doneOn: doneOn.value,
    attachments: [...new Set(attachments)],
    plan: draft.plan,
    restricted: draft.restricted,
  };
  const words = word?.edits ?? [];
  if (record !== null) {
    const update = { edit: 'engagement.update', input: { id: record.id, fields: { ...fields, met: [...draft.met] } } };
    return { ok: true, edits: [...words, update], ids: [record.id], label: labelOf('Change', map, draft.met) };
  }
  const groups = draft.isEach ? draft.met.map((id) => [id]) : [[...draft.met]];
  const added = groups.map((met) => ({ edit: 'engagement.add', input: { ...fields, id: newId(), met } }));
  const ids = added.map(({ input }) => input.id);
  return { ok: true, edits: [...words, ...added], ids, label: labelOf('Record', map, draft.met) };
}

const LONGEST_LABEL = 200;

const labelOf = (does: string, map: MapData, met: readonly string[]): string =>
  `${does} contact with ${sayNames(map, met)}`.slice(0, LONGEST_LABEL);
