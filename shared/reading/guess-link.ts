// What link a sentence speaks of: its type by the verb between two names, its methods and frequency by their own words.
// A guess to start from, never more: the user sees it before it is kept.
import type { MapData } from '../model/map-data.ts';
import { inOrder, termsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';

export type LinkGuess = {
  /** Key of a type, or null when no word of the sentence speaks of one. */
  readonly type: string | null;
  /** The sentence says it from the other end: "is funded by". */
  readonly isInverse: boolean;
  readonly methods: readonly string[];
  readonly frequency: string | null;
};

/** Other ways in which people say what the shipped types mean; folded, matched at the start of a word. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'reports-to': [
    'accountable to',
    'answers to',
    'answerable to',
    'feeds into',
    'feed into',
    'feeds back to',
    'escalate',
    'update reports',
  ],
  oversees: ['govern', 'monitors', 'holds to account', 'responsible for', 'steers', 'chairs', 'chaired'],
  'member-of': [
    'sits on',
    'sit on',
    'seat on',
    'attends',
    'attend',
    'belongs to',
    'is on the',
    'part of the membership',
  ],
  represents: ['speaks for', 'on behalf of', 'representative of', 'representatives of', 'represented on'],
  funds: ['pays for', 'paid for', 'invests in', 'grant to', 'gives money', 'sponsors', 'finances'],
  commissions: ['contracts', 'procure'],
  delivers: ['runs', 'provides', 'carries out', 'puts on'],
  hosts: ['based at', 'based in', 'houses', 'takes place at', 'held at'],
  targets: ['aimed at', 'focus on', 'focuses on', 'focused on', 'reach out to'],
  'refers-to': ['signposts', 'signposted', 'referral'],
  supports: ['helps', 'assist', 'backs', 'enable'],
  'partners-with': [
    'works with',
    'work with',
    'working with',
    'works closely',
    'in partnership with',
    'together with',
    'collaborat',
    'jointly with',
    'alongside',
  ],
  'shares-data-with': ['shares information with', 'data sharing', 'exchange data'],
  'aligned-to': ['in line with', 'aligns with', 'contributes to'],
  consults: ['asks', 'seeks views', 'engages', 'engaged with'],
  'communicates-with': [
    'tells',
    'told',
    'talks to',
    'speaks to',
    'spoke to',
    'writes to',
    'emails',
    'informs',
    'updates',
    'keeps in touch',
    'in contact with',
    'meets',
    'met with',
    'meeting with',
    'shares news',
    'circulat',
    'hears from',
    'invites',
  ],
};

/** How often, in other words than the vocabulary's. */
const OFTEN: Readonly<Record<string, readonly string[]>> = {
  daily: ['every day', 'each day'],
  weekly: ['every week', 'each week', 'once a week'],
  fortnightly: ['every two weeks', 'every fortnight', 'every other week'],
  monthly: ['every month', 'each month', 'once a month'],
  quarterly: ['every quarter', 'each quarter', 'every three months', 'four times a year'],
  'once-a-year-or-less': ['every year', 'each year', 'annual', 'annually', 'yearly', 'once a year'],
  'when-needed': ['as needed', 'as required', 'when required', 'ad hoc', 'adhoc', 'occasionally', 'now and then'],
};

/**
 * @param sentence the whole sentence, for methods and frequency
 * @param between the words between the two names and after them, likeliest first: where the verb is looked for
 */
export function guessLink(map: MapData, sentence: string, between: readonly string[]): LinkGuess {
  const found = between.map((part) => typeIn(map, ` ${foldText(part)} `)).find((each) => each !== null) ?? null;
  const folded = ` ${foldText(sentence)} `;
  // The words of a type are no method: who "reports to" a board may do so by email. Who "emails" one plainly does.
  const isOwnWord = found !== null && !(ALSO[found.type] ?? []).includes(found.form);
  const manner = isOwnWord ? folded.replace(` ${found.form}`, ' ') : folded;
  const methods = termsOf(map, 'method')
    .filter(({ key, label }) => key !== 'other' && hasForm(manner, foldText(label)))
    .map(({ key }) => key);
  const frequency = termsOf(map, 'frequency').find(
    ({ key, label }) =>
      key !== 'never' &&
      (hasForm(manner, foldText(label)) || (OFTEN[key] ?? []).some((form) => manner.includes(` ${form}`))),
  );
  const { type = null, isInverse = false } = found ?? {};
  return { type, isInverse, methods, frequency: frequency?.key ?? null };
}

type Found = { readonly type: string; readonly isInverse: boolean; readonly form: string };

/** The type whose words come first in a part of a sentence; of those at one place, the one with more words. */
function typeIn(map: MapData, folded: string): Found | null {
  let best: (Found & { readonly at: number }) | null = null;
  for (const type of inOrder(map.linkType.values())) {
    const forms = [
      ...formsOf(foldText(type.inverse)).map((form) => ({ form, isInverse: type.inverse !== type.label })),
      ...formsOf(foldText(type.label)).map((form) => ({ form, isInverse: false })),
      ...(ALSO[type.id] ?? []).map((form) => ({ form, isInverse: false })),
    ];
    for (const { form, isInverse } of forms) {
      const at = folded.indexOf(` ${form}`);
      if (at < 0 || (best && (at > best.at || (at === best.at && form.length <= best.form.length)))) continue;
      best = { type: type.id, isInverse, at, form };
    }
  }
  return best;
}

/** The forms that a verb of a label takes: "reports to" -> report to, reported to, reporting to; "is funded by" -> funded by, was funded by. */
function formsOf(label: string): string[] {
  const passive = /^(?:is|has) (.+)$/.exec(label)?.[1];
  if (passive !== undefined) return [passive];
  const [verb = '', ...rest] = label.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const stem = verb.replace(/(?:ies)$/, 'y').replace(/([^s])s$/, '$1');
  const noE = stem.replace(/e$/, '');
  return [...new Set([verb, stem, `${noE}ed`, `${noE}ing`, `${stem}ed`, `${verb}s`])].map(
    (form) => `${form}${tail}${tail === '' ? ' ' : ''}`,
  );
}

/** Whether a word is there by itself or in the plural. */
function hasForm(folded: string, word: string): boolean {
  return folded.includes(` ${word} `) || folded.includes(` ${word}s `) || folded.includes(` ${word}ed `);
}
