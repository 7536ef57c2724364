// The ways in which words are read, shared by the fields of entries and of links.
import type { CustomField, Vocabulary } from '../../model/vocabulary.ts';
import { termLabel, termsOf } from '../../model/words.ts';
import { NOT_SET, type WordsReading } from './field.ts';

type Naming = Pick<WordsReading<never>, 'labelOf' | 'order'>;

export const orNotSet = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NOT_SET] : values);

export const oneOrNotSet = (value: string | null): readonly string[] => [value ?? NOT_SET];

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a value is called, "Not set" included. */
const naming = (labelOf: Naming['labelOf'], order: Naming['order'], notSet = 'Not set'): Naming => ({
  labelOf: (map, value) => (value === NOT_SET ? notSet : labelOf(map, value)),
  order,
});

export const ofVocabulary = (vocabulary: Vocabulary): Naming =>
  naming(
    (map, value) => termLabel(map, vocabulary, value),
    (map) => termsOf(map, vocabulary).map((term) => term.key),
  );

export const ofRecords = (labelOf: Naming['labelOf'], order: Naming['order']): Naming => naming(labelOf, order);

/** Fixed words, by what each is called; `notSet` says what none of them means. */
export const ofLabels = (labels: Readonly<Record<string, string>>, notSet?: string): Naming =>
  naming(
    (_map, value) => labels[value] ?? value,
    () => Object.keys(labels),
    notSet,
  );

/** Fixed words that are called what they are. */
export const ofWords = (words: readonly string[], notSet?: string): Naming =>
  ofLabels(Object.fromEntries(words.map((word) => [word, capitalised(word)])), notSet);

export const YES_NO = ofLabels({ yes: 'Yes', no: 'No' });

export const yesOrNo = (is: boolean): readonly string[] => [is ? 'yes' : 'no'];

export const ofChoices = (field: CustomField): Naming =>
  naming(
    (_map, value) => value,
    () => field.choices,
  );
