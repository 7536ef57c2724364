import { readDate, readLine, readNumber, readValues, readYesNo } from '../exchange/tables/cells.ts';
import { headerKey } from '../exchange/tables/columns.ts';
import { type CustomValue, TEXT_LIMIT } from '../model/fields.ts';
import type { CustomField, Scale } from '../model/vocabulary.ts';
import { foldText, slugOf } from '../util/fold.ts';
import { type Result, refuse, succeed } from '../util/result.ts';
import type { Draft } from './import-draft.ts';
import type { Row } from './import-rows.ts';
import { freeKey, type Words } from './import-words.ts';
import { customFieldSpec } from './record-specs.ts';

/** Columns that are not ours: judgements on a scale of the map where the header names one, else fields of the user's own. */
export type OwnColumns = {
  readonly scaleOf: (header: string) => Scale | undefined;
  /** The field a header means, made when first needed, and the value for it. */
  readonly valueOf: (
    header: string,
    text: string,
  ) => Result<{ readonly key: string; readonly value: CustomValue }, string>;
};

export function createOwnColumns(
  appliesTo: 'entity' | 'link',
  rows: readonly Row[],
  draft: Draft,
  words: Words,
): OwnColumns {
  const columns = new Map<string, { label: string; values: string[]; isList: boolean }>();
  for (const row of rows) {
    for (const { header, text, isList } of row.own) {
      const column = columns.get(headerKey(header)) ?? { label: readLine(header), values: [], isList };
      column.values.push(text);
      columns.set(headerKey(header), column);
    }
  }
  const keyOf = (text: string): string => foldText(text.replaceAll('_', ' ').replaceAll('-', ' ')) || text;
  const fields = new Map<string, string>();
  for (const field of draft.base.customField.values())
    if (field.appliesTo === appliesTo) for (const word of [field.label, field.id]) fields.set(keyOf(word), field.id);
  const scales = new Map<string, Scale>();
  for (const scale of draft.base.scale.values())
    if (scale.appliesTo.includes(appliesTo)) for (const word of [scale.label, scale.id]) scales.set(keyOf(word), scale);

  const fieldFor = (header: string): CustomField => {
    const word = keyOf(header);
    const known = draft.get('customField', fields.get(word) ?? '');
    if (known) return known;
    const column = columns.get(headerKey(header));
    const label = column?.label ?? readLine(header);
    const slug = slugOf(label).replace(/-+$/, '') || 'field';
    const id = freeKey(slug, (key) => draft.get('customField', key) !== undefined);
    const type = column?.isList ? 'choices' : typeOf(column?.values ?? []);
    const order = draft.base.customField.size + fields.size;
    const field = customFieldSpec.complete(
      draft.base,
      { id, label, appliesTo, type, order },
      { now: '', today: '', newId: () => '' },
    );
    draft.put('customField', field);
    fields.set(word, id);
    words.note({
      vocabulary: 'customField',
      label,
      isUsed: (used) => used.has(`customField ${id}`),
      takeBack: () => draft.drop('customField', id),
    });
    return field;
  };

  /** The choices a cell means; those that are new are added to the field. */
  const choose = (field: CustomField, wanted: readonly string[]): string[] => {
    const chosen = wanted.map((text) => field.choices.find((choice) => foldText(choice) === foldText(text)) ?? text);
    for (const choice of chosen.filter((text) => !field.choices.includes(text))) {
      const now = draft.get('customField', field.id) ?? field;
      draft.put('customField', { ...now, choices: [...now.choices, choice] });
      words.note({
        vocabulary: field.id,
        label: choice,
        isUsed: (used) => used.has(`choice ${field.id} ${choice}`),
        takeBack: () => {
          const then = draft.get('customField', field.id) ?? field;
          draft.put('customField', { ...then, choices: then.choices.filter((text) => text !== choice) });
        },
      });
    }
    return chosen;
  };

  const valueIn = (field: CustomField, text: string): Result<CustomValue, string> => {
    switch (field.type) {
      case 'text':
        return text.length <= TEXT_LIMIT
          ? succeed(text)
          : refuse(`it is ${text.length} characters long; a field holds ${TEXT_LIMIT}`);
      case 'number':
        return readNumber(text);
      case 'date':
        return readDate(text);
      case 'yes-no':
        return readYesNo(text);
      case 'choice':
        return succeed(choose(field, [readLine(text)])[0] ?? '');
      case 'choices':
        return succeed(choose(field, readValues(text)));
    }
  };

  return {
    scaleOf: (header) => (fields.has(keyOf(header)) ? undefined : scales.get(keyOf(header))),
    valueOf(header, text) {
      const field = fieldFor(header);
      const value = valueIn(field, text);
      return value.ok ? succeed({ key: field.id, value: value.value }) : value;
    },
  };
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}\/\d{1,2}\/\d{4}$/;
const YES_NO = /^(?:yes|no|true|false)$/i;

/** What a new field holds: text, unless every value is plainly a number, a date or a yes or no. Codes with leading noughts are text. */
function typeOf(values: readonly string[]): CustomField['type'] {
  const all = (pattern: RegExp): boolean => values.length > 0 && values.every((value) => pattern.test(value));
  if (all(NUMBER)) return 'number';
  if (all(FULL_DATE) && values.every((value) => readDate(value).ok)) return 'date';
  return all(YES_NO) ? 'yes-no' : 'text';
}
