import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { Column, AnswerTable as Table } from '../../../shared/contract/answer.ts';
import { listOf } from '../../../shared/questions/say.ts';
import { CellWords } from './answer-cells.tsx';
import styles from './answer-table.module.css';
import { AnswerTools, MoreRows } from './answer-tools.tsx';
import { Sideways } from './sideways.tsx';
import { withSubjects } from './subjects.ts';
import { type AnswerRows, useAnswerRows } from './use-answer-rows.ts';

/** A head of more characters than this would become a tower of single words. */
const LONG_LABEL = 16;

/** So few rows are counted by the eye. */
const isSeen = (rows: Table['rows']): boolean => rows.length < 5;

/** A table of an answer. What it names is selected by a click; the details stand beside it. */
export function AnswerTable({ table: given }: { readonly table: Table }) {
  const table = useMemo(() => withSubjects(given), [given]);
  const { title, note, columns, rows } = table;
  const model = useAnswerRows(table);
  const noteId = useId();
  const empty = columns.filter((_, at) => !model.shown.includes(at)).map(({ label }) => label);
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>
        {title} {isSeen(rows) ? null : <span className={styles.count}>{rows.length.toLocaleString('en-GB')}</span>}
      </h3>
      {note === null ? null : (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
      {model.isLong ? <AnswerTools model={model} table={table} /> : null}
      {model.some.length === 0 ? null : (
        <Sideways>
          <table className={styles.table} aria-label={title} aria-describedby={note === null ? undefined : noteId}>
            <thead>
              <tr>
                {columns.map((column, at) =>
                  model.shown.includes(at) ? <Head key={column.key} column={column} model={model} /> : null,
                )}
              </tr>
            </thead>
            <tbody>
              {model.some.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {columns.map((column, at) =>
                    model.shown.includes(at) ? (
                      <td
                        key={column.key}
                        data-holds={column.holds}
                        data-wide={(column.holds === 'text' && model.wide.has(at)) || undefined}
                        data-short={(column.holds === 'text' && model.short.has(at)) || undefined}
                      >
                        <CellWords column={column} cell={row[at] ?? null} columns={columns} row={row} />
                      </td>
                    ) : null,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      {empty.length > 0 && model.some.length > 0 ? (
        <p className={styles.empty}>
          {empty.length === 1 ? 'Left out, as there is nothing in it' : 'Left out, as there is nothing in them'}:{' '}
          {listOf(empty.map((label) => `“${label}”`))}.
        </p>
      ) : null}
      <MoreRows model={model} />
    </section>
  );
}

type HeadProps = { readonly column: Column; readonly model: AnswerRows };

/** The head of a column sorts by it; pressed again, the other way; once more, as the answer has it. */
function Head({ column, model: { order, toggleOrder, ordered } }: HeadProps) {
  const direction = order?.column === column.key ? order.direction : undefined;
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      data-holds={column.holds}
      data-wide={column.label.length > LONG_LABEL || undefined}
      aria-sort={direction}
    >
      {ordered.length < 2 ? (
        column.label
      ) : (
        <button type="button" className={styles.sort} onClick={() => toggleOrder(column)}>
          {column.label}
          <Arrow size={13} aria-hidden="true" className={styles.arrow} />
        </button>
      )}
    </th>
  );
}
