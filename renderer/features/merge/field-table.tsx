import { Radio, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import type { Entity } from '../../../shared/model/entity.ts';
import type { FieldRow, Side } from './field-rows.ts';
import styles from './side-by-side.module.css';
import type { MergeDraft } from './use-merge.ts';

type Props = { readonly entities: readonly Entity[]; readonly draft: MergeDraft };

/** Field by field: which value is kept where they differ; what is the same in all is listed below. */
export function FieldTable({ entities, draft }: Props) {
  const differing = draft.rows.filter(({ isSame }) => !isSame);
  const same = draft.rows.filter(({ isSame }) => isSame);
  return (
    <>
      <div style={{ '--sides': entities.length } as React.CSSProperties}>
        {differing.map((row) => (
          <Row
            key={row.key}
            row={row}
            entities={entities}
            side={draft.sideOf(row)}
            onSide={(side) => draft.setSide(row, side)}
          />
        ))}
      </div>
      {same.length === 0 ? null : (
        <p className={styles.same}>
          The same in {entities.length === 2 ? 'both' : 'all'}:{' '}
          {same.map(({ label, says }) => `${label.toLowerCase()} (${says[0] ?? ''})`).join(', ')}.
        </p>
      )}
    </>
  );
}

type RowProps = {
  readonly row: FieldRow;
  readonly entities: readonly Entity[];
  readonly side: Side;
  readonly onSide: (side: Side) => void;
};

function Row({ row, entities, side, onSide }: RowProps) {
  const name = useId();
  const all = entities.length === 2 ? 'Both' : 'All of them';
  return (
    <fieldset className={styles.field}>
      <VisuallyHidden component="legend">{row.label}</VisuallyHidden>
      <span className={styles.label}>
        <span aria-hidden="true">{row.label}</span>
        <span className={styles.compared}>{row.compared}</span>
        {row.isList ? (
          <Radio
            name={name}
            label={all}
            checked={side === 'all'}
            onChange={() => onSide('all')}
            aria-label={`${row.label}: ${all}`}
          />
        ) : null}
      </span>
      {row.says.map((text, place) => (
        <label
          key={entities[place]?.id}
          className={styles.value}
          data-chosen={side === place || (side === 'all' && text !== '') || undefined}
        >
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={side === place}
            onChange={() => onSide(place)}
            aria-label={`${row.label}: ${text === '' ? 'not set' : text}`}
          />
          <span className={styles.text}>{text === '' ? <em>Not set</em> : text}</span>
        </label>
      ))}
    </fieldset>
  );
}
