import type { Column, AnswerTable as Table } from '../../../shared/contract/answer.ts';
import { isNothing } from './answer-rows.ts';

/** A column of entries and a column of links beside each other, of which each row has something in just one, are one column: half of both would be empty. */
export function withSubjects(table: Table): Table {
  const { columns, rows } = table;
  const at = columns.findIndex(({ holds }, index) => holds === 'entry' && columns[index + 1]?.holds === 'link');
  const [entry, link] = [columns[at], columns[at + 1]];
  if (!entry || !link || rows.length === 0) return table;
  if (!rows.every((row) => isNothing(row[at] ?? null) !== isNothing(row[at + 1] ?? null))) return table;
  const hasBoth = [at, at + 1].every((each) => rows.some((row) => !isNothing(row[each] ?? null)));
  // Where all rows are of one sort, the other column is left out for being empty.
  if (!hasBoth) return table;
  const subject: Column = { key: entry.key, label: `${entry.label} or ${link.label.toLowerCase()}`, holds: 'entry' };
  return {
    ...table,
    columns: columns.flatMap((column, index) => (index === at ? [subject] : index === at + 1 ? [] : [column])),
    rows: rows.map((row) =>
      row.flatMap((cell, index) => (index === at ? [cell ?? row[at + 1] ?? null] : index === at + 1 ? [] : [cell])),
    ),
  };
}
