import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { LookedTable } from '../../../shared/contract/receipt.ts';
import type { TableKind } from '../../../shared/exchange/tables/table.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import {
  asOf,
  choiceOf,
  choicesFor,
  kindChoices,
  mayHoldSeveral,
  parterChoiceOf,
  parterChoices,
  parterOf,
} from './columns.ts';
import styles from './import-files.module.css';
import type { ImportState } from './use-import.ts';

type Props = {
  readonly table: LookedTable;
  /** How many files there are: one alone is named in the title. */
  readonly files: number;
  readonly onSay: ImportState['say'];
};

/** One table of a file: what it is, and what each of its columns is taken for. */
export function TableColumns({ table, files, onSay }: Props) {
  const { source, sheet, rows, kind, columns, problem } = table;
  const name = [files > 1 ? source : '', sheet === null ? '' : `Sheet “${sheet}”`].filter(Boolean).join(' · ');
  const title = name === '' ? 'The table' : name;
  // Opened by what is wrong, it stays open once that is settled: whoever is at it is not done yet.
  const [isOpen, setOpen] = useState(problem !== null);
  if (problem !== null && !isOpen) setOpen(true);
  return (
    <section className={styles.table} aria-label={title}>
      <div className={styles.head}>
        <h3>
          {title} <span className={styles.dim}>{countOf(rows, 'row', 'rows')}</span>
        </h3>
        <NativeSelect
          size="xs"
          aria-label={`${title}: what its rows are`}
          data={kind === null ? [{ value: '', label: 'Choose what its rows are' }, ...kindChoices] : [...kindChoices]}
          value={kind ?? ''}
          onChange={(event) => onSay(table, { kind: event.currentTarget.value as TableKind | 'none' })}
        />
      </div>
      {problem === null ? null : <p className={styles.problem}>{problem}</p>}
      {kind === null || kind === 'none' ? null : (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{saidOfColumns(table)}</summary>
          <table className={styles.columns}>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Taken for</th>
                <th scope="col">Such as</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, at) => {
                const { header, as, samples, parter } = column;
                return header === '' ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                  <tr key={at}>
                    <th scope="row">{header}</th>
                    <td>
                      <NativeSelect
                        size="xs"
                        aria-label={`${header}: taken for`}
                        data={choicesFor(kind, takenByOthers(table, at), header)}
                        value={choiceOf(as)}
                        onChange={(event) => onSay(table, { column: [header, asOf(event.currentTarget.value)] })}
                      />
                      {mayHoldSeveral(column) ? (
                        <NativeSelect
                          size="xs"
                          mt={4}
                          aria-label={`${header}: what parts several values in a cell`}
                          data={parterChoices(column)}
                          value={parterChoiceOf(parter)}
                          onChange={(event) => onSay(table, { parter: [header, parterOf(event.currentTarget.value)] })}
                        />
                      ) : null}
                    </td>
                    <td className={styles.dim}>{samples.join(' · ')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

const takenByOthers = ({ columns }: LookedTable, at: number): ReadonlySet<string> =>
  new Set(columns.flatMap(({ as }, index) => (index === at || as === null ? [] : [as])));

function saidOfColumns({ columns }: LookedTable): string {
  const named = columns.filter(({ header }) => header !== '');
  const own = named.filter(({ as }) => as === 'own').map(({ header }) => `“${header}”`);
  const out = named.filter(({ as }) => as === null).map(({ header }) => `“${header}”`);
  const parts = [
    countOf(named.length, 'column', 'columns'),
    own.length === 0 ? '' : `own ${own.length === 1 ? 'field' : 'fields'}: ${own.join(', ')}`,
    out.length === 0 ? '' : `left out: ${out.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
