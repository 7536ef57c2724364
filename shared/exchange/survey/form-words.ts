// The words of a questionnaire: its headers and the answers to choose from. Writing and reading forms both go by them.
import { QUALITY_LABELS } from '../../model/knowledge/quality-words.ts';
import { WISHES, type Wish } from '../../model/survey.ts';
import { type Result, refuse, succeed } from '../../util/result.ts';
import { readChoice } from '../tables/cells.ts';

/** Headers of a form in their order, by the column of a table of answers that each is. */
export const FORM_HEADERS = {
  about: 'Who',
  contact: 'Do you communicate with them?',
  frequency: 'How often?',
  method: 'Main way',
  method_2: 'Second way',
  method_3: 'Third way',
  quality: 'How well does it work?',
  wish: 'Should it be more or less?',
  comment: 'Anything else?',
  about_id: 'Reference',
} as const;
export type FormColumn = keyof typeof FORM_HEADERS;

export const CONTACTS = ['yes', 'no', 'do-not-know'] as const;
export type Contact = (typeof CONTACTS)[number];
export const CONTACT_LABELS: { readonly [C in Contact]: string } = {
  yes: 'Yes',
  no: 'No',
  'do-not-know': 'Do not know',
};

/** "3 Fair": numbers first, so that a list is in order, and a number alone will do. */
export const QUALITY_CHOICES: readonly string[] = QUALITY_LABELS.map((label, index) => `${index + 1} ${label}`);

export const WISH_LABELS: { readonly [W in Wish]: string } = {
  less: 'Less',
  'about-right': 'About right',
  more: 'More',
  start: 'Start',
  stop: 'Stop',
};

/** What stands in a form for a program: which survey it belongs to, and whose answers it holds. */
const MARK = 'threadmap-survey';
/** In place of a respondent, where people pick themselves. */
const ANYBODY = 'anybody';

export const markOf = (survey: string, respondent: string | null): string =>
  `${MARK} ${survey} ${respondent ?? ANYBODY}`;

/** Undefined where a text is no mark; a respondent of null: whoever is named beside it. */
export function readMark(text: string): { readonly survey: string; readonly respondent: string | null } | undefined {
  const parts = /^\s*threadmap-survey\s+(\S+)\s+(\S+)\s*$/.exec(text);
  if (parts?.[1] === undefined || parts[2] === undefined) return undefined;
  return { survey: parts[1], respondent: parts[2] === ANYBODY ? null : parts[2] };
}

const OTHER_CONTACTS: Readonly<Record<string, Contact>> = {
  y: 'yes',
  n: 'no',
  true: 'yes',
  false: 'no',
  none: 'no',
  never: 'no',
  'don t know': 'do-not-know',
  'dont know': 'do-not-know',
  'not known': 'do-not-know',
  'not sure': 'do-not-know',
  unsure: 'do-not-know',
};

export const readContact = (text: string): Result<Contact, string> => readChoice(text, CONTACTS, OTHER_CONTACTS);

const OTHER_WISHES: Readonly<Record<string, Wish>> = {
  'the same': 'about-right',
  same: 'about-right',
  fine: 'about-right',
  'no change': 'about-right',
};

export const readWish = (text: string): Result<Wish, string> => readChoice(text, WISHES, OTHER_WISHES);

/** "4 Good", "4" or "good". */
export function readQuality(text: string): Result<number, string> {
  const word = text.trim().toLowerCase();
  const at = QUALITY_CHOICES.findIndex((label, index) =>
    [label.toLowerCase(), label.slice(2).toLowerCase(), `${index + 1}`, `${index + 1}.0`].includes(word),
  );
  return at < 0 ? refuse(`“${text.trim()}” is not one of ${QUALITY_CHOICES.join(', ')}`) : succeed(at + 1);
}
