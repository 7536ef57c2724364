import { type Read, readChoice, readDate, readLine, readValues, readYesNo } from '../exchange/tables/cells.ts';
import { CONSENTS, type Entity, LAWFUL_BASES, type PersonDetails, SHOWN_AS } from '../model/entity.ts';
import type { CustomValue } from '../model/fields.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { refuse, succeed } from '../util/result.ts';
import { given, type Importing, readSpan, readStatus } from './import-context.ts';
import { type Judgement, readJudgement, SCALE_COLUMNS } from './import-judgements.ts';
import type { OwnColumns } from './import-own-fields.ts';
import { type Row, readText } from './import-rows.ts';

/** What a row of an entity table says, beyond what identifies the entry. Blank cells say nothing. */
export type EntityFields = {
  readonly fields: Partial<Entity>;
  readonly person: Partial<PersonDetails>;
  readonly custom: Readonly<Record<string, CustomValue>>;
  readonly judgements: readonly Judgement[];
};

const TEXTS = ['description', 'website', 'email', 'phone', 'address', 'notes'] as const;

/** Reads every column of a row but id, name, kind and parent; what is wrong is noted on the row. */
export function readEntityRow(
  importing: Importing,
  row: Row,
  own: OwnColumns,
  before: Entity | undefined,
  isPerson: boolean,
): EntityFields {
  const { words } = importing;
  const word = (vocabulary: Vocabulary) => (text: string) => words.term(vocabulary, text);
  const fields: Partial<Entity> = given({
    ...Object.fromEntries(TEXTS.map((column) => [column, row.read(column, readText)])),
    aliases: row.read('aliases', readNames),
    sector: row.read('sector', word('sector')),
    localities: row.read('localities', (text) => readWords(text, word('locality'))),
    layer: row.read('layer', word('layer')),
    tags: row.read('tags', (text) => readWords(text, word('tag'))),
    status: row.read('status', readStatus),
    restricted: row.read('restricted', readYesNo),
    ...readSpan(row, before),
  });
  const custom: Record<string, CustomValue> = {};
  const judgements: Judgement[] = [];
  const judge = (column: string, text: string, scale: Parameters<typeof readJudgement>[3] | undefined): void => {
    const judgement = scale && readJudgement(row, column, text, scale);
    if (judgement) judgements.push(judgement);
  };
  const addOwn = (column: string, header: string, text: string): void => {
    const value = own.valueOf(header, text);
    if (value.ok) custom[value.value.key] = value.value.value;
    else row.complain(column, value.error);
  };

  for (const [column, id] of Object.entries(SCALE_COLUMNS)) {
    const text = row.text(column);
    const scale = importing.draft.base.scale.get(id);
    if (text === '') continue;
    if (scale) judge(column, text, scale);
    else addOwn(column, row.where(column).column ?? column, text);
  }
  for (const { header, text } of row.own) {
    const scale = own.scaleOf(header);
    if (scale) judge(header, text, scale);
    else addOwn(header, header, text);
  }
  return { fields, person: isPerson ? readPerson(row) : readPersonColumnsAsOwn(row, addOwn), custom, judgements };
}

const PERSON_READERS = {
  role: ['role', readText],
  shown_as: ['shownAs', (text: string) => readChoice(text, SHOWN_AS)],
  resident: ['isResident', readYesNo],
  lawful_basis: ['lawfulBasis', (text: string) => readChoice(text, LAWFUL_BASES)],
  notice_given: ['noticeGiven', readDate],
  consent: ['consent', (text: string) => readChoice(text, CONSENTS)],
  review_date: ['reviewDate', readDate],
} as const;

/** Columns that speak of people only. */
export const PERSON_COLUMNS = Object.keys(PERSON_READERS);

function readPerson(row: Row): Partial<PersonDetails> {
  return given(
    Object.fromEntries(
      Object.entries(PERSON_READERS).map(([column, [field, reader]]) => [
        field,
        row.read(column, reader as (text: string) => Read<unknown>),
      ]),
    ),
  );
}

/** What would be a person's role is a field of the user's own on anything else. */
function readPersonColumnsAsOwn(
  row: Row,
  addOwn: (column: string, header: string, text: string) => void,
): Partial<PersonDetails> {
  for (const column of PERSON_COLUMNS) {
    const text = row.text(column);
    if (text !== '') addOwn(column, row.where(column).column ?? column, text);
  }
  return {};
}

/** Longest name, alias or label. */
export const LONGEST_NAME = 500;

export function readName(text: string): Read<string> {
  const name = readLine(text);
  return name.length <= LONGEST_NAME
    ? succeed(name)
    : refuse(`it is ${name.length} characters long; a name has at most ${LONGEST_NAME}`);
}

function readNames(text: string): Read<string[]> {
  const names = readValues(text);
  const long = names.find((name) => name.length > LONGEST_NAME);
  return long === undefined ? succeed(names) : (readName(long) as Read<never>);
}

/** Several words of a vocabulary; the first that cannot be one is what is wrong. */
export function readWords(text: string, word: (text: string) => Read<string>): Read<string[]> {
  const keys: string[] = [];
  for (const value of readValues(text)) {
    const key = word(value);
    if (!key.ok) return key;
    if (!keys.includes(key.value)) keys.push(key.value);
  }
  return succeed(keys);
}
