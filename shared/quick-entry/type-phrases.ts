import type { MapData } from '../model/map-data.ts';
import type { LinkType } from '../model/vocabulary.ts';
import { foldText } from '../util/fold.ts';
import { remembered } from '../util/remembered.ts';
import { phraseIndex } from './phrases.ts';
import { VERBS } from './verbs.ts';

/** A type of link as a sentence names it, by its label or as it reads from the other end. */
export type TypePhrase = {
  readonly type: string;
  readonly isInverse: boolean;
  /** Whether it is said of several ("report to"); null when one cannot tell ("linked to"). */
  readonly isPlural: boolean | null;
  /** Key of the method that the verb says along with it: who "emails" someone does so by email. */
  readonly method?: string;
};

type Variant = { readonly text: string; readonly isPlural: boolean | null };

/** "reports" -> "report", "supplies" -> "supply", "teaches" -> "teach": the verb as said of several. */
function pluralVerb(verb: string): string | null {
  if (verb === 'is') return 'are';
  if (verb === 'has') return 'have';
  if (verb === 'was') return 'were';
  if (!/[a-z]{2}s$/.test(verb) || verb.endsWith('ss')) return null;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** The ways a label is said: "reports to" and "report to"; "member of", "is a member of", "are members of". */
export function variantsOf(label: string): readonly Variant[] {
  const [first = '', ...rest] = foldText(label).split(' ');
  const tail = rest.map((word) => ` ${word}`).join('');
  const plural = pluralVerb(first);
  if (plural !== null) {
    const many = first === 'has' && rest.length === 1 ? [`has${tail}s`, `have${tail}s`] : [];
    return [
      { text: `${first}${tail}`, isPlural: false },
      { text: `${plural}${tail}`, isPlural: true },
      ...many.map((text) => ({ text, isPlural: text.startsWith('have') })),
    ];
  }
  const base: Variant[] = [
    { text: `${first}${tail}`, isPlural: null },
    { text: `is ${first}${tail}`, isPlural: false },
    { text: `are ${first}${tail}`, isPlural: true },
  ];
  if (first.endsWith('ed') || rest.length === 0) return base;
  // A noun: "member of".
  const article = /^[aeiou]/.test(first) ? 'an' : 'a';
  return [
    ...base,
    { text: `is ${article} ${first}${tail}`, isPlural: false },
    { text: `is the ${first}${tail}`, isPlural: false },
    { text: `${first}s${tail}`, isPlural: true },
    { text: `are ${first}s${tail}`, isPlural: true },
  ];
}

/** How the types of a map are said. Labels come before inverses: "partners with" reads the same from both ends. */
export const typePhrases = remembered((types: MapData['linkType']) => {
  const known = new Map<string, TypePhrase>();
  const add = (type: LinkType, text: string, isInverse: boolean): void => {
    for (const variant of variantsOf(text))
      if (!known.has(variant.text)) known.set(variant.text, { type: type.id, isInverse, isPlural: variant.isPlural });
  };
  // What is written in the map beats what is only another way of saying it.
  for (const type of types.values()) known.set(foldText(type.label), phraseOf(type, type.label, false));
  for (const type of types.values())
    if (!known.has(foldText(type.inverse))) known.set(foldText(type.inverse), phraseOf(type, type.inverse, true));
  for (const type of types.values()) {
    add(type, type.label, false);
    add(type, type.inverse, true);
  }
  for (const { verb, type: id, isInverse = false, method } of VERBS)
    for (const { text, isPlural } of types.has(id) ? variantsOf(verb) : [])
      if (!known.has(text)) known.set(text, { type: id, isInverse, isPlural, ...(method && { method }) });
  return phraseIndex(known);
});

function phraseOf(type: LinkType, text: string, isInverse: boolean): TypePhrase {
  return { type: type.id, isInverse, isPlural: variantsOf(text)[0]?.isPlural ?? null };
}
