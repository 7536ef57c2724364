// The date of a document, where its name or its first lines say it plainly. Never from a clock.
import { isPartialDate } from '../util/dates.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '((?:19|20)\\d{2})';
const FORMS: readonly { readonly form: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { form: new RegExp(`(?<!\\d)${YEAR}[-_. ](\\d{1,2})[-_. ](\\d{1,2})(?!\\d)`), order: ['year', 'month', 'day'] },
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ _-]+(?:of )?${MONTH}[a-z]*,?[ _-]+${YEAR}`, 'i'),
    order: ['day', 'month', 'year'],
  },
  { form: new RegExp(`(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}(?!\\d)`), order: ['day', 'month', 'year'] },
  {
    form: new RegExp(`\\b${MONTH}[ _-]+(\\d{1,2})(?:st|nd|rd|th)?,?[ _-]+${YEAR}`, 'i'),
    order: ['month', 'day', 'year'],
  },
  { form: new RegExp(`(?<![a-z])${MONTH},?[ _-]+${YEAR}(?!\\d)`, 'i'), order: ['month', 'year'] },
  { form: new RegExp(`(?<!\\d)${YEAR}[-_](\\d{2})(?!\\d)`), order: ['year', 'month'] },
];

/** How far into a text its own date stands, in characters. */
const BEGINNING = 600;

/** The date, as YYYY, YYYY-MM or YYYY-MM-DD, or null when nothing says it plainly. */
export function guessDate(fileName: string, text: string): string | null {
  const beginning = text.slice(0, BEGINNING);
  const said = /^[ \t#*]*date(?: of [a-z ]+)?\s*:\s*(.{4,40})$/im.exec(beginning)?.[1];
  return dateIn(said ?? '') ?? dateIn(fileName.replace(/\.[a-z]+$/i, '')) ?? onlyDateIn(beginning);
}

function dateIn(text: string): string | null {
  for (const { form, order } of FORMS) {
    const date = readParts(form.exec(text), order);
    if (date !== null) return date;
  }
  return null;
}

/** A full date in the first lines counts only when it is the only one there: a text speaks of many days. */
function onlyDateIn(text: string): string | null {
  const found = new Set<string>();
  for (const { form, order } of FORMS.filter(({ order: parts }) => parts.length === 3)) {
    for (const match of text.matchAll(new RegExp(form.source, `${form.flags}g`))) {
      const date = readParts(match, order);
      if (date !== null) found.add(date);
    }
  }
  const [date = null] = found;
  return found.size === 1 ? date : null;
}

function readParts(match: RegExpExecArray | null, order: readonly string[]): string | null {
  if (!match) return null;
  const part = (name: string): string => match[order.indexOf(name) + 1] ?? '';
  const month = /^\d/.test(part('month'))
    ? Number(part('month'))
    : MONTHS.findIndex((name) => name.startsWith(part('month').slice(0, 3).toLowerCase())) + 1;
  // "2011-12" in figures is as often a financial year as a December: only the year is plain.
  const isTwoYears = order.length === 2 && /^\d/.test(part('month')) && month === (Number(part('year')) + 1) % 100;
  if (isTwoYears) return part('year');
  const pieces = [part('year'), String(month), ...(order.includes('day') ? [part('day')] : [])];
  const date = pieces.map((piece) => piece.padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : null;
}
