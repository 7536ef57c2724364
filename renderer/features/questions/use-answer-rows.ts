import { useDeferredValue, useMemo, useState } from 'react';
import type { AnswerTable, Column } from '../../../shared/contract/answer.ts';
import { useMap } from '../../state/index.ts';
import { inOrder, isNothing, nextOrder, type Order, rowsWith, sortsOf } from './answer-rows.ts';

/** So many rows are shown at first: what stands below a table is not lost. */
export const FEW = 12;
/** So many rows at a time, once all of them are wanted: more would be slow to draw. */
const PAGE = 50;
/** From so many characters on, a text is a sentence. */
const SENTENCE = 40;

/** Up to so many characters, a text is a word or two, which stay together. */
const WORD = 16;

const isShortText = (rows: AnswerTable['rows'], at: number): boolean =>
  rows.every((row) => typeof row[at] !== 'string' || row[at].length <= WORD);

const isLongText = (rows: AnswerTable['rows'], at: number): boolean =>
  rows.some((row) => typeof row[at] === 'string' && row[at].length > SENTENCE);

/** The rows of an answer's table that are on the screen: those of a sort, with some words, in an order, page by page. */
export function useAnswerRows(table: AnswerTable) {
  const map = useMap();
  const { columns, rows } = table;
  const [order, setOrder] = useState<Order | null>(null);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<string | null>(null);
  const [isAll, setIsAll] = useState(false);
  const [page, setPage] = useState(0);
  const wanted = useDeferredValue(text);
  const sorts = useMemo(() => sortsOf(table), [table]);
  const ofSort = useMemo(
    () => (sorts === null || sort === null ? rows : rows.filter((row) => row[sorts.at] === sort)),
    [rows, sorts, sort],
  );
  const found = useMemo(() => rowsWith(map, columns, ofSort, wanted), [map, columns, ofSort, wanted]);
  const ordered = useMemo(() => inOrder(map, columns, found, order), [map, columns, found, order]);
  /** Columns with something in them, by their place. The first stays, whatever it holds. */
  const shown = useMemo(
    () => columns.flatMap((_, at) => (at === 0 || ofSort.some((row) => !isNothing(row[at] ?? null)) ? [at] : [])),
    [columns, ofSort],
  );
  const wide = useMemo(() => new Set(columns.flatMap((_, at) => (isLongText(rows, at) ? [at] : []))), [columns, rows]);
  const short = useMemo(
    () => new Set(columns.flatMap((_, at) => (isShortText(rows, at) ? [at] : []))),
    [columns, rows],
  );
  const isLong = rows.length > FEW + 3;
  const hasMore = ordered.length > FEW + 3;
  const first = isAll ? Math.min(page, Math.max(0, Math.ceil(ordered.length / PAGE) - 1)) * PAGE : 0;
  const afterLast = !hasMore ? ordered.length : first + (isAll ? PAGE : FEW);
  const fromStart =
    <Value>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setPage(0);
    };
  return {
    isLong,
    hasMore,
    isAll,
    setAll: fromStart(setIsAll),
    text,
    setText: fromStart(setText),
    sorts,
    sort,
    setSort: fromStart(setSort),
    order,
    toggleOrder: (column: Column) => fromStart(setOrder)(nextOrder(order, column)),
    shown,
    /** Columns of sentences rather than words, by their place. */
    wide,
    /** Columns of a word or two, by their place. */
    short,
    ordered,
    /** Those on the screen. */
    some: ordered.slice(first, afterLast),
    first,
    afterLast: Math.min(afterLast, ordered.length),
    goOn: (pages: number) => setPage(Math.floor(first / PAGE) + pages),
    hasPages: isAll && ordered.length > PAGE,
  };
}

export type AnswerRows = ReturnType<typeof useAnswerRows>;
