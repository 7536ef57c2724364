import type { z } from 'zod';
import { type AppError, appError } from '../../contract/errors.ts';
import { type RecordKind, type RecordOf, recordSchemas } from '../../model/records.ts';
import { positionId } from '../../model/view.ts';
import { termId, VOCABULARIES, type Vocabulary } from '../../model/vocabulary.ts';
import { firstDayOf, isPartialDate } from '../../util/dates.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { DEEPEST_JSON, tooDeepAt } from './depth.ts';
import { JSON_FORMAT, JSON_VERSION, LISTS, WORD_LISTS } from './form.ts';
import { withEmpty } from './gaps.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One record as a JSON document holds it. */
export type ReadRecord = {
  readonly [K in RecordKind]: {
    readonly record: K;
    /** Where in the document: `entities[3]`. */
    readonly place: string;
    readonly value: RecordOf<K>;
    /** The fields that the document names; the others are "not set". */
    readonly given: ReadonlySet<string>;
  };
}[RecordKind];

export type ReadProblem = { readonly place: string; readonly message: string };

export type ReadMap = {
  /** In the order in which records may refer to each other. */
  readonly records: readonly ReadRecord[];
  /** Records that cannot be read. They are not among `records`. */
  readonly problems: readonly ReadProblem[];
  readonly hasVocabularies: boolean;
};

/** What a document made by hand may leave out although our own never does. */
const USUAL: { readonly [K in RecordKind]?: Fields } = {
  entity: { kind: 'organisation', status: 'existing' },
  link: { type: 'linked-to', direction: 'forward', status: 'existing' },
  source: { kind: 'document' },
  evidence: { certainty: 'fact' },
  view: { layout: { name: 'organic', options: {} } },
};

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number such as 1e999, for which JavaScript has no value but infinity; found quickly, since few texts have one. */
const ENDLESS = /\d[eE]\+?\d{3}|\d{300}/;

function endlessIn(document: unknown): string | null {
  let found: string | null = null;
  JSON.stringify(document, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) found ??= key;
    return value;
  });
  return found;
}

/** Reads JSON text, or says where it stops being JSON. */
export function parseJson(text: string): Result<unknown, AppError> {
  try {
    const document: unknown = JSON.parse(text);
    const line = tooDeepAt(text);
    if (line !== null)
      return refuse(appError('too-large', `it is nested more than ${DEEPEST_JSON} deep in line ${line}`));
    const endless = ENDLESS.test(text) ? endlessIn(document) : null;
    return endless === null
      ? succeed(document)
      : refuse(appError('unreadable', `its “${endless}” is a number larger than there can be`));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(appError('unreadable', `it is not JSON (${why})`));
  }
}

/**
 * Takes a JSON export apart into records. Refused as a whole when it is not ours, or newer than we understand;
 * a record that cannot be read is reported by its place, `links[3].from`.
 */
export function readMapJson(document: unknown): Result<ReadMap, AppError> {
  if (!isFields(document) || document.format !== JSON_FORMAT) {
    return refuse(
      appError('unreadable', `it is not a Threadmap export: at its top it should say "format": "${JSON_FORMAT}"`),
    );
  }
  const version = document.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse(appError('unreadable', 'its "version" is missing or not a whole number'));
  }
  if (version > JSON_VERSION) {
    return refuse(
      appError(
        'file-newer',
        `a newer Threadmap wrote it (version ${version} of the format; this one reads up to ${JSON_VERSION}). Update Threadmap to read it`,
      ),
    );
  }
  return succeed(collect(document));
}

function collect(document: Fields): ReadMap {
  const records: ReadRecord[] = [];
  const problems: ReadProblem[] = [];
  const complain = (place: string, message: string): void => {
    problems.push({ place, message });
  };

  const places = new Map<string, string>();
  const take = (record: RecordKind, place: string, value: unknown, extra: Fields = {}): void => {
    if (!isFields(value)) {
      complain(place, 'is not an object');
      return;
    }
    const fields: Fields = { ...USUAL[record], ...extra, ...value };
    const schema = recordSchemas[record] as unknown as z.ZodType<RecordOf<RecordKind>>;
    const parsed = schema.safeParse(withEmpty(schema, fields));
    if (parsed.success) {
      const identity = `${record} ${parsed.data.id}`;
      const first = places.get(identity);
      if (first !== undefined) {
        complain(`${place}.id`, `is also the id of ${first}`);
        return;
      }
      places.set(identity, place);
      records.push({ record, place, value: parsed.data, given: new Set(Object.keys(value)) } as ReadRecord);
      return;
    }
    for (const issue of parsed.error.issues) complain([place, ...issue.path].map(String).join('.'), issue.message);
  };

  const each = (place: string, value: unknown, use: (item: unknown, place: string, index: number) => void): void => {
    if (value === undefined) return;
    if (!Array.isArray(value)) complain(place, 'is not a list');
    else for (const [index, item] of value.entries()) use(item, `${place}[${index}]`, index);
  };
  const fieldsAt = (place: string, value: unknown): Fields => {
    if (value === undefined || isFields(value)) return value ?? {};
    complain(place, 'is not an object');
    return {};
  };

  for (const [id, value] of Object.entries(fieldsAt('settings', document.settings)))
    take('setting', `settings.${id}`, { id, value });

  const words = fieldsAt('vocabularies', document.vocabularies);
  for (const [name, record] of Object.entries(WORD_LISTS))
    each(`vocabularies.${name}`, words[name], (item, place, order) => take(record, place, item, { order }));
  const terms = fieldsAt('vocabularies.terms', words.terms);
  for (const vocabulary of VOCABULARIES)
    each(`vocabularies.terms.${vocabulary}`, terms[vocabulary], (item, place, order) =>
      take('term', place, item, { order, vocabulary, id: keyOf(vocabulary, item) }),
    );

  for (const [name, record] of Object.entries(LISTS)) {
    each(name, document[name], (item, place, order) => {
      if (record === 'view') {
        const { positions, ...view } = fieldsAt(place, item);
        take('view', place, view, { order });
        each(`${place}.positions`, positions, (position, where) =>
          take('position', where, position, { view: view.id, id: idOfPosition(view.id, position) }),
        );
      } else take(record, place, item, extraOf(record, item, order));
    });
  }
  refuseStrangers('', document, ['format', 'version', 'settings', 'vocabularies', ...Object.keys(LISTS)], complain);
  refuseStrangers('vocabularies.', words, ['terms', ...Object.keys(WORD_LISTS)], complain);
  refuseStrangers('vocabularies.terms.', terms, VOCABULARIES, complain);
  return { records, problems, hasVocabularies: document.vocabularies !== undefined };
}

function refuseStrangers(
  at: string,
  value: Fields,
  known: readonly string[],
  complain: (place: string, message: string) => void,
): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) complain(`${at}${key}`, 'is not a part of the format');
}

function keyOf(vocabulary: Vocabulary, item: unknown): string {
  return termId(vocabulary, isFields(item) ? String(item.key ?? '') : '');
}

function idOfPosition(view: unknown, position: unknown): string {
  return positionId(String(view), isFields(position) ? String(position.entity ?? '') : '');
}

/** What the place in the document, or another field, says about a record. */
function extraOf(record: RecordKind, item: unknown, order: number): Fields {
  if (record === 'snapshot') return { taken: momentOf(item) };
  return record === 'plan' || record === 'expectation' || record === 'ruleSet' ? { order } : {};
}

/** The moment a snapshot was taken is our clock's and stays out of the export: the start of its day stands in for it. */
function momentOf(item: unknown): string {
  const date = isFields(item) ? item.date : undefined;
  const day = typeof date === 'string' && isPartialDate(date) ? firstDayOf(date) : '1970-01-01';
  return `${day}T00:00:00Z`;
}
