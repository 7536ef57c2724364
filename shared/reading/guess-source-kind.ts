// What kind of source a text is, by its title and the name of its file: forty conversations should not each need to be told.
import type { SOURCE_KINDS } from '../model/evidence.ts';

export type SourceKind = (typeof SOURCE_KINDS)[number];

const SAYS: readonly (readonly [kind: SourceKind, words: RegExp])[] = [
  // A report about a survey is a document.
  [
    'document',
    /\b(reports?|strateg(y|ies)|plans?|polic(y|ies)|minutes|agenda|submission|presentation|slides|update)\b/,
  ],
  ['interview', /\b(interviews?|interviewed|conversations?|transcripts?|phone call|telephone call|spoke (to|with))\b/],
  ['survey', /\b(surveys?|questionnaires?|polls?)\b/],
  ['workshop', /\b(workshops?|focus groups?|drop in|roundtable|round table)\b/],
  ['observation', /\b(observations?|observed|field ?notes?|site visit)\b/],
];

/** @param names what the texts are called; they are taken for a document unless all say the same */
export function guessSourceKind(names: readonly string[]): SourceKind {
  const kinds = names.map((name) => {
    const words = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    return SAYS.find(([, says]) => says.test(words))?.[0] ?? 'document';
  });
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? first : 'document';
}
