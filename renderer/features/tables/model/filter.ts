// Narrowing a table down: what a filter of one column is, what passes it, and how it is said.
import { NOT_SET } from '../../../../shared/graph/fields/index.ts';
import { firstDayOf, lastDayOf, sayDate } from '../../../../shared/util/dates.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import type { Column, FilterSpec, Row } from './column.ts';
import { read } from './column.ts';
import { byWords, rankOf, type WordList } from './word-list.ts';
import type { World } from './world.ts';

/** What a column is narrowed to. An open end of a range is null. */
export type ColumnFilter =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly chosen: readonly string[] }
  | { readonly kind: 'number'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'date'; readonly from: string | null; readonly to: string | null };

/** Whether a filter lets everything through, so that it need not be kept. */
export function isOpen(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'text':
      return foldText(filter.text) === '';
    case 'words':
      return filter.chosen.length === 0;
    default:
      return filter.from === null && filter.to === null;
  }
}

type Spec = FilterSpec<never>;
const asRow = (row: Row): Row<never> => row as Row<never>;

export function passes(column: Column, row: Row, filter: ColumnFilter): boolean {
  const spec: Spec = column.filter;
  switch (filter.kind) {
    case 'text':
      return foldText(read.text(column, row)).includes(foldText(filter.text));
    case 'words': {
      if (spec.kind !== 'words') return true;
      const keys = spec.keys(asRow(row));
      return keys.length === 0 ? filter.chosen.includes(NOT_SET) : keys.some((key) => filter.chosen.includes(key));
    }
    case 'number': {
      if (spec.kind !== 'number') return true;
      const value = spec.value(asRow(row));
      return value !== null && value >= (filter.from ?? -Infinity) && value <= (filter.to ?? Infinity);
    }
    case 'date': {
      if (spec.kind !== 'date') return true;
      const date = spec.value(asRow(row));
      // A year or a month passes when any of its days does.
      return (
        date !== null &&
        (filter.from === null || lastDayOf(date) >= firstDayOf(filter.from)) &&
        (filter.to === null || firstDayOf(date) <= lastDayOf(filter.to))
      );
    }
  }
}

/** The words asked for in the quick filter. */
export function quickWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

const folds = new WeakMap<object, { readonly plain: string; readonly folded: string }>();

/**
 * Whether every word is somewhere in the row, in the columns that are shown.
 * @param wordsOf all that a row says, where its columns are not all there is to be found
 */
export function passesQuick(
  columns: readonly Column[],
  row: Row,
  words: readonly string[],
  wordsOf?: (row: Row) => string,
): boolean {
  if (words.length === 0) return true;
  const plain = wordsOf ? wordsOf(row) : columns.map((column) => read.text(column, row)).join(' | ');
  let known = folds.get(row.item);
  // Folding is the slow part, and most rows stay as they are while somebody types.
  if (known?.plain !== plain) {
    known = { plain, folded: foldText(plain) };
    folds.set(row.item, known);
  }
  const { folded } = known;
  return words.every((word) => folded.includes(word));
}

export type WordCount = { readonly key: string; readonly label: string; readonly count: number };

/** The words that rows have under a column, with how many rows have each; "Not set" comes last. */
export function countWords(column: Column, rows: readonly Row[], chosen: readonly string[]): WordCount[] {
  const { filter } = column;
  if (filter.kind !== 'words') return [];
  const [first] = rows;
  const counts = new Map<string, number>(chosen.map((key) => [key, 0]));
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const row of rows) {
    const keys = filter.keys(asRow(row));
    if (keys.length === 0) count(NOT_SET);
    else for (const key of new Set(keys)) count(key);
  }
  const { words } = filter;
  const list = [...counts].map(([key, number]) => ({
    key,
    label: first ? wordLabel(words, first.world, key) : key,
    count: number,
  }));
  const place = (key: string): number =>
    key === NOT_SET ? Infinity : words.isRanked && first ? rankOf(words, first.world, key) : 0;
  return list.sort((a, b) => place(a.key) - place(b.key) || byWords(a.label, b.label));
}

function wordLabel(words: WordList, world: World, key: string): string {
  return key === NOT_SET ? 'Not set' : words.label(world, key);
}

/** More words than this in one line say nothing. */
const WORDS_SAID = 3;

/** A filter in words, as its chip says it: "Kind: Group, Person". */
export function sayFilter(column: Column, filter: ColumnFilter, world: World): string {
  switch (filter.kind) {
    case 'text':
      return `${column.label}: “${filter.text.trim()}”`;
    case 'words': {
      const spec = column.filter;
      const labels = filter.chosen.map((key) => (spec.kind === 'words' ? wordLabel(spec.words, world, key) : key));
      const more = labels.length - WORDS_SAID;
      return `${column.label}: ${labels.slice(0, WORDS_SAID).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
    case 'number':
      return `${column.label}: ${sayRange(filter.from?.toString(), filter.to?.toString())}`;
    case 'date':
      return `${column.label}: ${sayRange(filter.from ? sayDate(filter.from) : undefined, filter.to ? sayDate(filter.to) : undefined)}`;
  }
}

function sayRange(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `up to ${to ?? ''}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
