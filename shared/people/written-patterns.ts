// What is looked for letter by letter rather than word by word: email addresses and telephone numbers.
import type { KnownAs } from './known-as.ts';

export type Stretch = { readonly start: number; readonly end: number };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** An address on its own: not the end of a longer one. */
const emailPattern = (email: string): RegExp => new RegExp(`(?<![\\w.+-])${escaped(email)}(?![\\w-]|\\.\\w)`, 'giu');

/** Fewer digits than this are an extension, which many have. */
const FEWEST_DIGITS = 7;

/** The same number however it is spaced, with 0 or +44 before it. */
function phonePattern(phone: string): RegExp | null {
  const digits = phone.replace(/\D/gu, '').replace(/^(?:0044|44|0)0?/u, '');
  if (digits.length < FEWEST_DIGITS) return null;
  const spaced = [...digits].join('[\\s().-]*');
  return new RegExp(`(?<!\\d)(?:(?:\\+|00)?44[\\s().-]*0?[\\s().-]*|\\(?0[\\s().-]*)?${spaced}(?!\\d)`, 'gu');
}

export function writtenPatterns({ emails, phones }: KnownAs): { readonly find: (text: string) => Stretch[] } {
  const patterns = [...emails.map(emailPattern), ...phones.map(phonePattern)].filter((pattern) => pattern !== null);
  return {
    find: (text) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
      ),
  };
}
