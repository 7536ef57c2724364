import { NativeSelect } from '@mantine/core';
import { Check, CircleAlert, Equal, Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { createEntityIndex } from '../../../../shared/exchange/tables/entity-index.ts';
import type { PastedColumn } from '../../../../shared/exchange/tables/pasted.ts';
import { kindLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import { useMap } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import { roleLabel, roleOf, rolesFor, roleValue } from './column-roles.ts';
import styles from './paste.module.css';
import { doubtKey, type RowPlan } from './plan-paste.ts';
import type { PasteState } from './use-paste-plan.ts';

const OUTCOMES = {
  added: { icon: Check, label: 'Added' },
  updated: { icon: Pencil, label: 'Changes' },
  unchanged: { icon: Equal, label: 'There already' },
  refused: { icon: CircleAlert, label: 'Left out' },
} as const;

/** Rows shown; of more, the ones that need a look come first. */
const SHOWN = 100;

/** Every pasted row, with what becomes of it and what each column is taken for. */
export function PastePreview({ state }: { readonly state: PasteState }) {
  const { pasted, kind, columns, isHeaded, plan } = state;
  if (!pasted) return null;
  const rows = plan?.rows ?? plainRows(state);
  const shown = rows.length <= SHOWN ? rows : inNeedFirst(rows).slice(0, SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label="What is pasted, row by row" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              Row
            </th>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
              <th key={at} scope="col">
                <NativeSelect
                  size="xs"
                  aria-label={`Column ${at + 1} is`}
                  data={rolesFor(pasted, kind, columns, at, isHeaded).map((role) => ({ ...role }))}
                  value={roleValue(column)}
                  onChange={(event) => state.setColumn(at, roleOf(event.currentTarget.value))}
                />
              </th>
            ))}
            <th scope="col">What becomes of it</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.row} data-outcome={plan ? row.outcome : undefined}>
              <td className={styles.number}>{row.row}</td>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name but their place
                <td key={at} className={column === null ? styles.ignored : undefined}>
                  <Cell column={column} text={cellAt(state, row, at)} state={state} />
                </td>
              ))}
              <td>{plan ? <Outcome row={row} state={state} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <p className={styles.hint}>
          {countOf(rows.length - shown.length, 'more row like these is', 'more rows like these are')} not shown here.
        </p>
      ) : null}
    </section>
  );
}

function plainRows({ pasted, isHeaded }: PasteState): readonly RowPlan[] {
  const rows = (pasted?.rows ?? []).slice(isHeaded ? 1 : 0);
  return rows.map(({ row, cells }) => ({ row, cells, outcome: 'unchanged', notes: [], doubts: [] }));
}

const inNeedFirst = (rows: readonly RowPlan[]): readonly RowPlan[] => [
  ...rows.filter(({ outcome }) => outcome === 'refused'),
  ...rows.filter(({ outcome }) => outcome !== 'refused'),
];

/** What was pasted there, not what became of it on the way. */
function cellAt({ pasted }: PasteState, row: RowPlan, at: number): string {
  return (pasted?.rows.find((other) => other.row === row.row)?.cells[at] ?? '').trim();
}

/** A cell; an end of a link also says which entry it means, or that it is new. */
type CellProps = { readonly column: PastedColumn; readonly text: string; readonly state: PasteState };

function Cell({ column, text, state }: CellProps) {
  const map = useMap();
  const { settled, settle } = state;
  const isEnd = column !== null && 'column' in column && (column.column === 'from' || column.column === 'to');
  const index = useMemo(() => (isEnd ? createEntityIndex(map.entity.values()) : null), [isEnd, map.entity]);
  if (!index || text === '') return text;
  const meant = settled.meant.get(foldText(text));
  if (meant !== undefined) {
    const others = new Map([...settled.meant].filter(([name]) => name !== foldText(text)));
    return (
      <>
        {text} <span className={styles.means}>= {shownNameOf(map, meant)}</span>{' '}
        <TextButton onClick={() => settle({ meant: others })}>No, it is new</TextButton>
      </>
    );
  }
  const match = index.find(text);
  if (match.is === 'missing') {
    return (
      <>
        {text} <span className={styles.new}>new</span>
      </>
    );
  }
  const name = match.is === 'found' ? shownNameOf(map, match.id) : text;
  return foldText(name) === foldText(text) ? (
    text
  ) : (
    <>
      {text} <span className={styles.means}>= {name}</span>
    </>
  );
}

function Outcome({ row, state }: { readonly row: RowPlan; readonly state: PasteState }) {
  const map = useMap();
  const { icon: Icon, label } = OUTCOMES[row.outcome];
  const { settled, settle, kind } = state;
  return (
    <div className={styles.outcome}>
      <Icon size={14} aria-hidden="true" className={styles.outcomeIcon} />
      <div>
        <span className={styles.outcomeLabel}>{label}</span>
        {row.notes.map((note) => (
          <span key={note} className={styles.note}>
            {label === 'Changes' ? note.replace(/^changes /, '') : note}
          </span>
        ))}
        {row.doubts.map((doubt) => (
          <NativeSelect
            key={doubtKey(doubt)}
            size="xs"
            label={`“${doubt.value}” may be any of these`}
            data={[
              { value: '', label: 'Choose one' },
              ...doubt.candidates.map(({ id, name }) => {
                const entity = map.entity.get(id);
                const named = entity ? `${name}, ${kindLabel(map, entity.kind).toLowerCase()}` : name;
                return { value: id, label: named };
              }),
            ]}
            value={settled.choices.get(doubtKey(doubt)) ?? ''}
            onChange={(event) =>
              settle({ choices: new Map(settled.choices).set(doubtKey(doubt), event.currentTarget.value) })
            }
            aria-description={roleLabel(kind, doubt.column === null ? null : { column: doubt.column })}
          />
        ))}
      </div>
    </div>
  );
}
