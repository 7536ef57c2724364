// One row of a filled questionnaire: whose it is, whom it speaks of, and what it says.

import { type Contact, readContact, readQuality, readWish } from '../exchange/survey/form-words.ts';
import type { Read } from '../exchange/tables/cells.ts';
import { readLine } from '../exchange/tables/cells.ts';
import type { Reported } from '../model/knowledge/sides.ts';
import { shownNameOf, termsOf } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { refuse, succeed } from '../util/result.ts';
import { complainOfGhost, type Importing, resolveEntry } from './import-context.ts';
import { readWords } from './import-entity-rows.ts';
import { type Row, readText } from './import-rows.ts';

/** Columns that answer something; where all are blank, nothing is known. */
const ANSWERS = ['contact', 'methods', 'method', 'method_2', 'method_3', 'frequency', 'quality', 'wish', 'comment'];

export type AnswerRow = {
  readonly row: Row;
  readonly by: string;
  readonly about: string;
  readonly says: Contact;
  /** Only what was filled in. */
  readonly reported: Partial<Reported>;
  readonly note: string | null;
};

export const isBlankAnswer = (row: Row): boolean => ANSWERS.every((column) => row.text(column) === '');

/** Undefined where the row is at fault, which is noted. Blank rows are not to be asked. */
export function readAnswerRow(importing: Importing, row: Row): AnswerRow | undefined {
  const by = whoAnswers(importing, row);
  const about = whoIsMeant(importing, row);
  const contact = row.read('contact', readContact);
  const frequency = row.read('frequency', knownFrequency(importing));
  const methods = ['methods', 'method', 'method_2', 'method_3'].flatMap(
    (column) => row.read(column, (text) => readWords(text, (word) => importing.words.term('method', word))) ?? [],
  );
  const quality = row.read('quality', readQuality);
  const wish = row.read('wish', readWish);
  const note = row.read('comment', readText) ?? null;
  const tells = methods.length > 0 || quality !== undefined || (frequency !== undefined && frequency !== 'never');
  if (contact === 'no' && tells) row.complain('contact', 'it says No, and yet how they communicate');
  if (contact === 'yes' && frequency === 'never') row.complain('frequency', 'it says Yes, and yet Never');
  if (contact === undefined && !tells && frequency === undefined && wish !== undefined && wish !== 'start')
    row.complain('contact', 'it says what should change, and not whether they communicate: Yes or No');
  if (by !== undefined && by === about) row.complain('about', 'it speaks of the one who answers');
  if (row.isBad() || by === undefined || about === undefined) return undefined;
  const says = contact ?? (tells ? 'yes' : frequency === 'never' || wish === 'start' ? 'no' : 'do-not-know');
  const reported = {
    ...(methods.length > 0 ? { methods: [...new Set(methods)] } : {}),
    ...(frequency === undefined ? {} : { frequency }),
    ...(quality === undefined ? {} : { quality }),
    ...(wish === undefined ? {} : { wish }),
  };
  return { row, by, about, says, reported, note };
}

function whoAnswers(importing: Importing, row: Row): string | undefined {
  const id = row.text('respondent_id');
  if (importing.draft.get('entity', id)) return id;
  const name = row.text('respondent');
  if (name !== '') return named(importing, row, 'respondent', name);
  row.complain('respondent', 'it does not say whose answers these are');
  return undefined;
}

/** The name that stands in the row, if it can be found; the reference beside it where that is how the form named it. */
function whoIsMeant(importing: Importing, row: Row): string | undefined {
  const id = row.text('about_id');
  const name = readLine(row.text('about'));
  const known = importing.draft.get('entity', id);
  if (!known)
    return name === ''
      ? void row.complain('about', 'it does not say who is meant')
      : named(importing, row, 'about', name);
  const shown = foldText(shownNameOf(importing.draft.base, id));
  const written = foldText(name);
  // Two of the same name have their kind, or a number, behind it in the form.
  if (written === '' || written === foldText(known.name) || written.startsWith(shown)) return id;
  const match = importing.index.find(name);
  if (match.is === 'found') return match.id;
  row.complain('about', `“${name}” stands in the row of “${known.name}”: put the name back, or move it to a free row`);
  return undefined;
}

function named(importing: Importing, row: Row, column: string, name: string): string | undefined {
  const id = resolveEntry(importing, row, column, name);
  if (id !== undefined) complainOfGhost(importing, row, column, id);
  return id;
}

/** How often is a scale: a word that is not on it is no answer. */
const knownFrequency =
  (importing: Importing) =>
  (text: string): Read<string> => {
    const terms = termsOf(importing.draft.base, 'frequency');
    const found = terms.find(({ label, key }) => [label, key].some((word) => foldText(word) === foldText(text)));
    return found ? succeed(found.key) : refuse(`“${text}” is not one of ${terms.map(({ label }) => label).join(', ')}`);
  };
