import { useState } from 'react';
import type { Cell, Column, AnswerTable as Table } from '../../../shared/contract/answer.ts';
import { linkSentence, shownNameOf } from '../../../shared/model/words.ts';
import { selectEntities, selectLinks, showSide, useIsSelected, useMap } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './answer-table.module.css';

/** So many rows are shown at first: what stands below a table is not lost. */
const FEW = 12;
/** So many names of a cell. */
const FEW_NAMES = 4;

/** A table of an answer. What it names is selected by a click; the details stand beside it. */
export function AnswerTable({ table }: { readonly table: Table }) {
  const { title, note, columns, rows } = table;
  const [isAll, setIsAll] = useState(false);
  const isLong = rows.length > FEW + 3;
  const shown = isAll || !isLong ? rows : rows.slice(0, FEW);
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>
        {title} {rows.length === 0 ? null : <span className={styles.count}>{rows.length.toLocaleString('en-GB')}</span>}
      </h3>
      {note === null ? null : <p className={styles.note}>{note}</p>}
      {rows.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(({ key, label, holds }) => (
                  <th key={key} scope="col" data-holds={holds}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {columns.map((column, at) => (
                    <td key={column.key} data-holds={column.holds}>
                      <CellWords column={column} cell={row[at] ?? null} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isLong ? (
        <TextButton aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? `Show the first ${FEW}` : `Show all ${rows.length.toLocaleString('en-GB')}`}
        </TextButton>
      ) : null}
    </section>
  );
}

function CellWords({ column: { holds }, cell }: { readonly column: Column; readonly cell: Cell }) {
  if (cell === null || (Array.isArray(cell) && cell.length === 0)) return <span className={styles.nothing}>–</span>;
  if (Array.isArray(cell)) return holds === 'entries' ? <Entries ids={cell} /> : cell.join(', ');
  if (holds === 'entry') return <EntryName id={String(cell)} />;
  if (holds === 'link') return <LinkName id={String(cell)} />;
  if (typeof cell !== 'number') return cell;
  return cell.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

function Entries({ ids }: { readonly ids: readonly string[] }) {
  const rest = ids.length - FEW_NAMES;
  const few = rest > 1 ? ids.slice(0, FEW_NAMES) : ids;
  return (
    <span className={styles.names}>
      {few.map((id) => (
        <EntryName key={id} id={id} />
      ))}
      {rest > 1 ? <span>and {rest.toLocaleString('en-GB')} others</span> : null}
    </span>
  );
}

function EntryName({ id }: { readonly id: string }) {
  const map = useMap();
  const isSelected = useIsSelected({ kind: 'entity', id });
  if (!map.entity.has(id as never)) return shownNameOf(map, id);
  return (
    <TextButton
      aria-pressed={isSelected}
      onClick={() => {
        selectEntities(id);
        showSide('details');
      }}
    >
      {shownNameOf(map, id)}
    </TextButton>
  );
}

function LinkName({ id }: { readonly id: string }) {
  const map = useMap();
  const isSelected = useIsSelected({ kind: 'link', id });
  const link = map.link.get(id as never);
  if (!link) return 'a link that has gone';
  return (
    <TextButton
      aria-pressed={isSelected}
      onClick={() => {
        selectLinks(id);
        showSide('details');
      }}
    >
      {linkSentence(map, link)}
    </TextButton>
  );
}
