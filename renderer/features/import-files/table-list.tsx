import type { LookedTable } from '../../../shared/contract/receipt.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import styles from './import-files.module.css';
import { TableColumns } from './table-columns.tsx';
import type { ImportState } from './use-import.ts';

/** As many forms stand one by one; more would push what they bring out of sight. */
const FEW_FORMS = 2;

type Props = { readonly tables: readonly LookedTable[]; readonly files: number; readonly onSay: ImportState['say'] };

/**
 * The tables of the files, one by one. Filled forms of a questionnaire, of which there may be a hundred that are all alike,
 * stand under one heading, but for those with something to settle.
 */
export function TableList({ tables, files, onSay }: Props) {
  const areForms = tables.filter(({ kind, problem }) => kind === 'answers' && problem === null);
  const forms = areForms.length > FEW_FORMS ? areForms : [];
  const rows = forms.reduce((sum, form) => sum + form.rows, 0);
  const cards = (some: readonly LookedTable[]) =>
    some.map((table) => (
      <TableColumns key={`${table.source}/${table.sheet}`} table={table} files={files} onSay={onSay} />
    ));
  return (
    <>
      {cards(tables.filter((table) => !forms.includes(table)))}
      {forms.length === 0 ? null : (
        <details className={`${styles.table} ${styles.forms}`}>
          <summary>
            {countOf(forms.length, 'filled form', 'filled forms')}{' '}
            <span className={styles.dim}>{countOf(rows, 'row', 'rows')}</span>
          </summary>
          {cards(forms)}
        </details>
      )}
    </>
  );
}
