// How we know what we know, for entries and links alike.
import { CONFIDENCES, knowledgeOf } from '../../model/confidence.ts';
import { monthsBetween } from '../../util/dates.ts';
import type { FieldContext, WordsReading } from './field.ts';
import { ofLabels, ofWords, oneOrNotSet } from './readings.ts';

type Subject = { readonly id: string };
type Read<Value> = (context: FieldContext, item: Subject) => Value;

export const certaintyWords: WordsReading<Subject> = {
  valuesOf: ({ map, asAt }, { id }) => oneOrNotSet(knowledgeOf(map, id, asAt).certainty),
  ...ofWords(['fact', 'assumption'], 'No evidence recorded'),
};

export const confidenceWords: WordsReading<Subject> = {
  valuesOf: ({ map, asAt }, { id }) => [knowledgeOf(map, id, asAt).confidence],
  ...ofLabels(
    Object.fromEntries(
      CONFIDENCES.map((confidence) => [
        confidence,
        confidence === 'none' ? 'No evidence' : `${confidence.charAt(0).toUpperCase()}${confidence.slice(1)}`,
      ]),
    ),
  ),
};

/** How many different sources. */
export const sourceCount: Read<number> = ({ map, asAt }, { id }) => knowledgeOf(map, id, asAt).sources;

export const newestEvidence: Read<string | null> = ({ map, asAt }, { id }) => knowledgeOf(map, id, asAt).newest;

/** Whole months from the newest dated source to the as-at date; null without a dated source. */
export const evidenceAge: Read<number | null> = ({ map, asAt }, { id }) => {
  const { newest } = knowledgeOf(map, id, asAt);
  return newest === null ? null : monthsBetween(newest, asAt);
};
