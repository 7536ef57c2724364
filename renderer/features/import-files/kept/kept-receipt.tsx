import { fieldLabel, sayValue } from '../../../../shared/compare/say-field.ts';
import type { MapDifference, Receipt } from '../../../../shared/contract/receipt.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { useMap } from '../../../state/index.ts';
import { FirstOf } from '../first-of.tsx';
import styles from '../import-files.module.css';
import { Part } from '../part.tsx';
import { ReceiptPreview } from '../receipt-preview.tsx';
import { sayDone } from '../say-receipt.ts';

/** A receipt as it was kept: what came in from where, and what became of each row. Nothing of it is to be settled any more. */
export function KeptReceipt({ receipt }: { readonly receipt: Receipt }) {
  const { sources, removed, differences, ambiguous, entities, links } = receipt;
  const same = entities.unchanged + links.unchanged;
  const left = ambiguous.map((item) => ({
    ...item,
    reason: `“${item.value}” may be ${item.candidates.map(({ name }) => `“${name}”`).join(' or ')}`,
  }));
  return (
    <>
      <p className={styles.done}>
        {sayDone(receipt)}
        {same === 0 ? '' : ` ${countOf(same, 'row said', 'rows said')} nothing new.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label="What it did, row by row" tabIndex={0}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Read as</th>
              <th scope="col">Rows</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, sheet, table, rows }) => (
              <tr key={`${source}/${sheet}/${table}`}>
                <th scope="row">{sheet === null ? source : `${source}, sheet “${sheet}”`}</th>
                <td>{table === 'entities' ? 'entries' : table}</td>
                <td>{rows.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {differences.length === 0 ? null : <Disputed differences={differences} />}
        {removed.length === 0 ? null : (
          <Part title={countOf(removed.length, 'thing was taken out', 'things were taken out')}>
            <FirstOf items={removed} keyOf={({ record, id }) => `${record} ${id}`} say={({ name }) => name} />
          </Part>
        )}
        <ReceiptPreview
          receipt={{ ...receipt, ambiguous: [], rejected: [...receipt.rejected, ...left] }}
          choices={[]}
          onChoose={() => undefined}
        />
      </section>
    </>
  );
}

function Disputed({ differences }: { readonly differences: readonly MapDifference[] }) {
  const map = useMap();
  const word = ({ field, here, there, taken }: MapDifference): string => {
    const said = (value: MapDifference['here']): string =>
      field === null
        ? value === null
          ? 'taken out'
          : 'changed'
        : sayValue(map, field.split('.').at(-1) ?? field, value);
    return `${said(here)} here, ${said(there)} there; ${taken === 'here' ? 'this map’s' : 'the other map’s'} word stood`;
  };
  return (
    <Part title={countOf(differences.length, 'thing was said differently', 'things were said differently')}>
      <FirstOf
        items={differences}
        keyOf={({ record, id, field }) => `${record} ${id} ${field}`}
        say={(each) => (
          <>
            {each.name}
            {each.field === null ? '' : `, ${fieldLabel(each.field)}`}{' '}
            <span className={styles.dim}>– {word(each)}</span>
          </>
        )}
      />
    </Part>
  );
}
