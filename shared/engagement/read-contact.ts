// A contact as people type it in one line: “Met Vision 31 yesterday by phone about walks: they are busy. Next: ring again by Friday”.
import type { EntityId } from '../model/ids.ts';
import type { MapData } from '../model/map-data.ts';
import { termsOf } from '../model/words.ts';
import { findNames } from '../reading/find-names.ts';
import { nameIndexOf } from '../reading/name-index.ts';
import { foldText } from '../util/fold.ts';
import { readDay } from './days.ts';
import type { RecordDraft } from './draft.ts';
import { methodCalled } from './methods.ts';

/** How one begins, and the method that it means; longer ones first. */
const VERBS: readonly (readonly [pattern: RegExp, method: string])[] = [
  [/^(?:had )?(?:a )?(?:phone )?call with /i, 'Telephone'],
  [/^(?:had )?(?:a )?meeting with /i, 'Meeting'],
  [/^(?:had )?(?:a )?visit to /i, 'Visit'],
  [/^(?:held )?(?:a )?workshop with /i, 'Workshop'],
  [/^(?:met|saw)(?: with)? /i, 'Meeting'],
  [/^(?:called|phoned|rang|telephoned) /i, 'Telephone'],
  [/^visited /i, 'Visit'],
  [/^e-?mailed /i, 'Email'],
  [/^wrote to /i, 'Letter'],
  [/^(?:spoke|talked|chatted)(?: to| with) /i, 'Conversation'],
  [/^(?:door-?knocked|knocked)(?: at| on)? /i, 'Door-knock'],
  [/^interviewed /i, 'Interview'],
  [/^surveyed /i, 'Survey'],
];

const DAY =
  /\b(?:on )?(today|yesterday|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,3} (?:day|week)s? ago|(?:one|two|three|four) (?:day|week)s? ago|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{4}-\d{2}-\d{2})\b/i;

/** Longer is a note, and belongs into the form. In UTF-16 units. */
const LONGEST = 2000;

/**
 * What a line says of a contact, as the form begins with it; null where it is none: it must begin with what one did, and name an
 * entry of the map.
 */
export function readContact(
  map: Pick<MapData, 'entity' | 'term'>,
  text: string,
  today: string,
): Partial<RecordDraft> | null {
  if (text.length > LONGEST) return null;
  const line = text.trim();
  const verb = VERBS.find(([pattern]) => pattern.test(line));
  if (!verb) return null;
  const rest = line.replace(verb[0], '');
  const colon = rest.search(/:(?:\s|$)/);
  const head = colon < 0 ? rest : rest.slice(0, colon);
  const tail = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const about = /\babout (.+)$/i.exec(head);
  const who = about ? head.slice(0, about.index) : head;
  const met = [
    ...new Set(
      findNames(nameIndexOf(map.entity), who).flatMap(({ entities }): readonly string[] =>
        entities.length === 1 ? entities : [],
      ),
    ),
  ];
  if (met.length === 0) return null;
  // A name may hold what would be taken for a day or a method elsewhere.
  const plain = withoutNames(map, who, met);
  const day = DAY.exec(plain) ?? (about ? DAY.exec(about[1] ?? '') : null);
  const read = day ? readDay(day[1] ?? '', today, 'past') : null;
  const topic = about?.[1]?.replace(day && !DAY.test(plain) ? day[0] : '', '').trim() ?? '';
  return {
    met,
    method: methodIn(map, plain) ?? keyOf(map, verb[1]),
    ...(read?.ok ? { date: read.value } : {}),
    ...(topic === '' ? {} : { topic }),
    ...afterwards(tail, today),
  };
}

function withoutNames(map: Pick<MapData, 'entity'>, text: string, met: readonly string[]): string {
  const index = nameIndexOf(map.entity);
  return findNames(index, text)
    .filter(({ entities }) => entities.some((id) => met.includes(id as EntityId)))
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** “by phone”, “on Teams”, “at a workshop”: a method of the map, or one that people call otherwise. */
function methodIn(map: Pick<MapData, 'term'>, text: string): string | null {
  const said = /\b(?:by|on|over|via|at a|in a)(?: the)? ([a-z-]+(?: [a-z]+)?)/gi;
  for (const [, words = ''] of text.matchAll(said))
    for (const each of [words, words.split(' ')[0] ?? '']) {
      const label = methodCalled(each);
      const known = termOf(map, label);
      if (known !== null) return known;
      if (foldText(label) !== foldText(each)) return label;
    }
  return /\bonline\b/i.test(text) ? keyOf(map, 'Meeting') : null;
}

function termOf(map: Pick<MapData, 'term'>, label: string): string | null {
  return termsOf(map as MapData, 'method').find((term) => foldText(term.label) === foldText(label))?.key ?? null;
}

/** The map's own word, or the label that becomes one. */
const keyOf = (map: Pick<MapData, 'term'>, label: string): string => termOf(map, label) ?? label;

/** What was said, and behind “Next:” what comes of it, by when, and in brackets who sees to it. */
function afterwards(tail: string, today: string): Partial<RecordDraft> {
  const next = /(?:^|[.;,!?]?\s+)next(?: steps?)?:\s*(.+)$/is.exec(tail);
  const said = (next ? tail.slice(0, next.index + (/^[.!?]/.test(next[0]) ? 1 : 0)) : tail).trim();
  if (!next) return said === '' ? {} : { said };
  let promise = (next[1] ?? '').trim().replace(/\.$/, '');
  const owner = /\s*\(([^()]{1,60})\)\s*$/.exec(promise);
  if (owner) promise = promise.slice(0, owner.index);
  const by = /,?\s+(?:by|on|before) ([^,]{2,30})$/i.exec(promise);
  const due = by ? readDay(by[1] ?? '', today, 'future') : null;
  if (by && due?.ok) promise = promise.slice(0, by.index);
  return {
    ...(said === '' ? {} : { said }),
    next: promise.trim(),
    ...(owner ? { owner: owner[1] ?? '' } : {}),
    ...(due?.ok ? { due: due.value } : {}),
  };
}
