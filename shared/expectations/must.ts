// What a rule may ask for: one descriptor a file. The check, the command line and the form are made from it.
import type { z } from 'zod';
import type { FieldContext } from '../graph/fields/index.ts';
import type { MapData } from '../model/map-data.ts';
import type { Piece } from './blanks.ts';

/** What a rule is about: entries, or links. */
export const SUBJECTS = ['entity', 'link'] as const;
export type SubjectOf = (typeof SUBJECTS)[number];

export type MustKind<Must extends { readonly kind: string }> = {
  readonly kind: Must['kind'];
  /** What the form calls it, after “must have”. */
  readonly label: string;
  /** What meets it and what does not count, for the help: a sentence or two. */
  readonly does: string;
  /** Of what it can be asked. */
  readonly of: readonly SubjectOf[];
  readonly schema: z.ZodType<Must>;
  /** What it begins as in the form. */
  readonly begin: (of: SubjectOf) => Must;
  /** The rest of the form's sentence, after “Every board must have a link”. */
  readonly pieces: (map: MapData, must: Must) => readonly Piece[];
  /** The rest of a sentence that begins “Every board …”: “has a communication link into it”. */
  readonly say: (map: MapData, must: Must) => string;
  /** What it names that is no longer in the map, as a sentence; null when all is there. */
  readonly lacks?: (map: MapData, must: Must) => string | null;
  /** Those of the subjects that do not meet it, each with why, as a sentence. */
  readonly failures: (context: FieldContext, must: Must, subjects: readonly string[]) => ReadonlyMap<string, string>;
};

export function defineMust<Must extends { readonly kind: string }>(must: MustKind<Must>): MustKind<Must> {
  return must;
}

/** The subjects for which there is a reason why not. */
export function failing(
  subjects: readonly string[],
  whyNot: (subject: string) => string | null,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const subject of subjects) {
    const why = whyNot(subject);
    if (why !== null) found.set(subject, why);
  }
  return found;
}
