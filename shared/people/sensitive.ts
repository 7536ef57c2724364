// Words that say a map of contacts is on its way to becoming a case file: health, benefits, cases. They are only looked for, to warn;
// what is found is never stored anywhere.
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { nameWords } from './name-parts.ts';

export const DRIFTS = ['health', 'benefits', 'a case'] as const;
export type Drift = (typeof DRIFTS)[number];

/** As they are folded; "*" stands for any ending. What titles of bodies are full of ("health", "care", "housing") stays out. */
export const DRIFT_TERMS: Readonly<Record<Drift, readonly string[]>> = {
  health: [
    'diagnos*',
    'depress*',
    'anxiety',
    'dementia',
    'diabet*',
    'cancer',
    'epilep*',
    'asthma*',
    'autis*',
    'adhd',
    'disab*',
    'wheelchair',
    'illness*',
    'medication*',
    'prescri*',
    'pregnan*',
    'overdose*',
    'suicid*',
    'addict*',
    'alcoholi*',
    'self harm*',
    'nhs number',
    'medical histor*',
    'heart condition',
    'long term condition*',
    'mental ill*',
  ],
  benefits: [
    'universal credit',
    'housing benefit*',
    'benefit claim*',
    'claims benefit*',
    'on benefits',
    'pip',
    'esa',
    'jsa',
    'pension credit',
    'carers allowance',
    'attendance allowance',
    'national insurance',
    'ni number',
    'rent arrears',
    'debt*',
    'food bank user*',
  ],
  'a case': [
    'case number*',
    'case reference*',
    'case worker',
    'caseworker',
    'safeguarding concern*',
    'child protection',
    'probation',
    'convict*',
    'offender*',
    'arrest*',
    'asylum',
    'eviction',
    'domestic abuse',
    'domestic violence',
    'immigration status',
    'date of birth',
    'religion',
    'ethnicity',
    'sexuality',
    'trade union member*',
  ],
};

const PATTERNS = DRIFTS.map((drift) => ({
  drift,
  terms: DRIFT_TERMS[drift].map((term) => ({ term, words: term.split(' ') })),
}));

const isTerm = (word: string, wanted: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** The sorts of words in a text, with the words as the list has them. */
export function driftsOf(text: string): { readonly drift: Drift; readonly terms: readonly string[] }[] {
  const words = nameWords(text.replaceAll('-', ' ')).map(({ folded }) => folded);
  const fits = (word: string | undefined, wanted: string): boolean => word !== undefined && isTerm(word, wanted);
  return PATTERNS.flatMap(({ drift, terms }) => {
    const found = terms.filter(({ words: wanted }) =>
      words.some((_, at) => wanted.every((each, offset) => fits(words[at + offset], each))),
    );
    return found.length === 0 ? [] : [{ drift, terms: found.map(({ term }) => term.replace('*', '…')) }];
  });
}

/** Words that say what a field is for, where they would say nothing in running text: titles of bodies are full of them. */
const FIELD_TERMS: Readonly<Record<Drift, readonly string[]>> = {
  health: ['health', 'condition*', 'medical', 'impairment*', 'symptom*', 'treatment*', 'sen', 'send'],
  benefits: ['benefit', 'benefits', 'claim*', 'income', 'arrears'],
  'a case': ['case', 'cases', 'caseload', 'safeguarding', 'offence*', 'dob'],
};

/** What the name of a field says that it would hold; its choices are read as any text. */
export function driftsOfField(label: string, choices: readonly string[] = []): Drift[] {
  const words = nameWords(label.replaceAll('-', ' ')).map(({ folded }) => folded);
  const found = new Set([...driftsOf(label), ...choices.flatMap(driftsOf)].map(({ drift }) => drift));
  return DRIFTS.filter(
    (drift) => found.has(drift) || FIELD_TERMS[drift].some((term) => words.some((word) => isTerm(word, term))),
  );
}

/** The same as a sentence for whoever is about to keep it; null where nothing is wrong with it. */
export function cautionOfField(label: string, choices: readonly string[] = []): string | null {
  const drifts = driftsOfField(label, choices);
  return drifts.length === 0
    ? null
    : `This looks like ${drifts.join(' and ')}, which a map of contacts is not for. Do not keep it here unless you are sure.`;
}

/** Where a person's entry seems to hold such things: in words of a reader, one for each place. */
export function driftsIn(entity: Entity, map: Pick<MapData, 'customField'>): string[] {
  const places: [string, string][] = [
    ['description', entity.description ?? ''],
    ['notes', entity.notes ?? ''],
    ...Object.entries(entity.custom).map(([key, value]): [string, string] => {
      const label = map.customField.get(key)?.label ?? key;
      return [`your field “${label}”`, `${label}: ${Array.isArray(value) ? value.join(', ') : String(value)}`];
    }),
  ];
  return places.flatMap(([place, text]) =>
    driftsOf(text).map(({ drift, terms }) => `${place} (${drift}: ${terms.join(', ')})`),
  );
}
