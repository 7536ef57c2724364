// One record of the map, as it would be had the person never been written down. Pure in the record and what stands around it, so that
// every earlier state of the map can be gone through in the same way.
import type { Entity } from '../model/entity.ts';
import type { RecordKind } from '../model/records.ts';
import { entriesOf, type Survey, withoutEntries } from '../model/survey.ts';
import type { CustomField } from '../model/vocabulary.ts';
import { type Json, sameJson } from '../util/canonical-json.ts';
import { eraseDocument } from './erase-document.ts';
import { eraseReceipt } from './erase-receipt.ts';
import { eraseJson } from './erase-text.ts';
import type { Erasing } from './erasing.ts';
import { NAMELESS_PERSON, NAMELESS_RESIDENT } from './words.ts';

export type Fields = Readonly<Record<string, Json>>;

/** What a record's state depends on beyond itself. */
export type Around = {
  readonly link: (id: string) => Fields | undefined;
  readonly source: (id: string) => Fields | undefined;
  readonly customField: (id: string) => Fields | undefined;
};

/** Null: the record goes. The same record where nothing changes. */
export function eraseRecord(erasing: Erasing, kind: RecordKind, record: Fields, around: Around): Fields | null {
  if (isGone(erasing, kind, record, around)) return null;
  const own = ownPart(erasing, kind, record, around);
  const isNamesakes = NAMESAKE_FIELDS.some((field) => erasing.namesakes.has(record[field] as string));
  const { id, ...rest } = own;
  const named = !(isNamesakes && NAMESAKE_KINDS.has(kind));
  const cleaned = eraseJson(erasing, rest, '', named) as Fields;
  const cleanId = eraseJson(erasing, id ?? null, 'id', false) as string;
  return cleaned === rest && cleanId === id && own === record ? record : { id: cleanId, ...cleaned };
}

const NAMESAKE_KINDS: ReadonlySet<RecordKind> = new Set(['entity', 'link', 'evidence', 'assessment', 'notSame']);
const NAMESAKE_FIELDS = ['id', 'entity', 'link', 'from', 'to', 'a', 'b'];

/** Whether a link is the person's. */
export const isTheirLink = ({ ids }: Erasing, link: Fields | undefined): boolean =>
  link !== undefined && (ids.has(link.from as string) || ids.has(link.to as string));

function isGone(erasing: Erasing, kind: RecordKind, record: Fields, around: Around): boolean {
  if (erasing.keeps === 'role') return false;
  const is = (field: string): boolean => erasing.ids.has(record[field] as string);
  switch (kind) {
    case 'entity':
      return is('id');
    case 'link':
      return isTheirLink(erasing, record);
    case 'evidence':
    case 'assessment':
      return is('entity') || (record.link !== null && isTheirLink(erasing, around.link(record.link as string)));
    case 'position':
      return is('entity');
    case 'notSame':
      return is('a') || is('b');
    case 'engagement':
      return (record.met as string[]).every((id) => erasing.ids.has(id));
    default:
      return false;
  }
}

/** What is more than texts: lists that name the entry, places in documents, snapshots and receipts; and the entry itself where its role stays. */
function ownPart(erasing: Erasing, kind: RecordKind, record: Fields, around: Around): Fields {
  switch (kind) {
    case 'entity':
      if (erasing.ids.has(record.parent as string) && erasing.keeps === 'nothing') return { ...record, parent: null };
      return erasing.ids.has(record.id as string) ? roleAlone(record, around) : record;
    case 'link':
      return erasing.keeps === 'role' && isTheirLink(erasing, record) ? { ...record, notes: null } : record;
    case 'assessment':
      return erasing.ids.has(record.entity as string) ? { ...record, why: null } : record;
    case 'notSame':
      return erasing.ids.has(record.a as string) || erasing.ids.has(record.b as string)
        ? { ...record, why: null }
        : record;
    case 'evidence':
      return evidence(erasing, record, around);
    case 'source':
      return document(erasing, record);
    case 'plan':
      return plan(erasing, record);
    case 'engagement':
      return engagement(erasing, record, around);
    case 'survey':
      return survey(erasing, record);
    case 'snapshot': {
      const map = erasing.contents(erasing, record.map ?? null);
      return map === record.map ? record : { ...record, map };
    }
    case 'receipt': {
      const receipt = eraseReceipt(erasing, record.receipt ?? null);
      return receipt === record.receipt ? record : { ...record, receipt };
    }
    default:
      return record;
  }
}

function without(record: Fields, fields: readonly string[], isOut: (id: string) => boolean): Fields {
  const shorter = fields.filter((field) => (record[field] as string[]).some(isOut));
  if (shorter.length === 0) return record;
  return {
    ...record,
    ...Object.fromEntries(shorter.map((field) => [field, (record[field] as string[]).filter((id) => !isOut(id))])),
  };
}

/** Whom it is for, who speaks and who carries what is planned: whoever is gone is nobody there. What another version wrote stays. */
function plan({ ids, keeps }: Erasing, record: Fields): Fields {
  const isOut = (id: unknown): boolean => keeps === 'nothing' && ids.has(id as string);
  const own = without(record, ['audience'], isOut);
  const headings = (own.headings ?? {}) as Fields;
  const activities = (Array.isArray(headings.activities) ? headings.activities : []) as Json[];
  const isCarrier = (each: Json): boolean =>
    each !== null && typeof each === 'object' && isOut((each as Fields).messenger);
  if (!isOut(headings.from) && !activities.some(isCarrier)) return own;
  return {
    ...own,
    headings: {
      ...headings,
      ...(isOut(headings.from) ? { from: null } : {}),
      ...(activities.some(isCarrier)
        ? { activities: activities.map((each) => (isCarrier(each) ? { ...(each as Fields), messenger: null } : each)) }
        : {}),
    },
  };
}

function engagement(erasing: Erasing, record: Fields, around: Around): Fields {
  if (erasing.keeps === 'role') {
    const isOnlyTheirs = (record.met as string[]).every((id) => erasing.ids.has(id));
    return isOnlyTheirs ? { ...record, said: null, feedback: null } : record;
  }
  const entries = without(record, ['met', 'by'], (id) => erasing.ids.has(id));
  return without(entries, ['links'], (id) => isTheirLink(erasing, around.link(id)));
}

/** Who was asked and who has answered, without the person; where the role stays, without the words that were said by them or of them. */
function survey({ ids, keeps }: Erasing, record: Fields): Fields {
  const whole = record as unknown as Survey;
  const isNamed = entriesOf(whole).some((id) => ids.has(id));
  if (!isNamed) return record;
  if (keeps === 'nothing') return withoutEntries(whole, (id) => ids.has(id)) as unknown as Fields;
  const answers = whole.answers.map(({ no, ...answer }) => ({
    ...answer,
    no: no.map((each) => (ids.has(answer.by) || ids.has(each.about) ? { ...each, note: null } : each)),
  }));
  return sameJson(answers, whole.answers) ? record : ({ ...whole, answers } as unknown as Fields);
}

function evidence(erasing: Erasing, record: Fields, around: Around): Fields {
  const link = typeof record.link === 'string' ? around.link(record.link) : undefined;
  const isTheirs = erasing.ids.has(record.entity as string) || isTheirLink(erasing, link);
  const own = isTheirs ? { ...record, note: null, quote: null } : record;
  const text = around.source(own.source as string)?.text;
  if (typeof text !== 'string' || own.place === null || own.place === undefined) return own;
  const { place } = eraseDocument(erasing.mentions, text, erasing.stands);
  const before = own.place as { start: number; end: number };
  const after = place(before);
  return after.start === before.start && after.end === before.end ? own : { ...own, place: after };
}

function document(erasing: Erasing, record: Fields): Fields {
  if (typeof record.text !== 'string') return record;
  const { text, place } = eraseDocument(erasing.mentions, record.text, erasing.stands);
  return text === record.text ? record : { ...record, text, read: (record.read as never[]).map(place) };
}

/** A person without name and free text: the role stands for both. */
function roleAlone(record: Fields, around: Around): Fields {
  const person = record.person as Entity['person'];
  const custom = Object.entries(record.custom as Entity['custom']).filter(
    ([key]) => (around.customField(key) as CustomField | undefined)?.type !== 'text',
  );
  return {
    ...record,
    ...namelessFields(person),
    custom: Object.fromEntries(custom),
    person: person && {
      ...person,
      shownAs: 'role',
      source: null,
      consent: person.consent === 'given' ? 'withdrawn' : person.consent,
    },
  };
}

/** What an entry holds of a person who has no name here. */
export function namelessFields(person: Entity['person']) {
  const role = person?.role?.replace(/\s+/gu, ' ').trim().slice(0, 500) ?? '';
  return {
    name: role !== '' ? role : person?.isResident ? NAMELESS_RESIDENT : NAMELESS_PERSON,
    aliases: [],
    externalIds: [],
    description: null,
    website: null,
    email: null,
    phone: null,
    address: null,
    notes: null,
  };
}
