import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { sayNames } from '../../../../shared/engagement/log.ts';
import type { NextStep } from '../../../../shared/engagement/next-steps.ts';
import { termLabel } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { setDone } from '../../../commands/index.ts';
import { chooseRecords, openDialog, useCanEdit, useChosenRecords, useMap } from '../../../state/index.ts';
import styles from './steps.module.css';

/** More than so many are drawn only when asked for. */
const AT_ONCE = 100;

/** Next steps with a box to tick: arrows go from one to the next, Space ticks, Enter opens the record. */
export function StepList({ steps, label }: { readonly steps: readonly NextStep[]; readonly label: string }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const chosen = useChosenRecords();
  const [shown, setShown] = useState(AT_ONCE);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const all = [...(event.currentTarget.closest('[data-steps]')?.querySelectorAll<HTMLElement>('input') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    const next = all[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      <ul className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
        {steps.slice(0, shown).map(({ record, when }) => (
          <li key={record.id} className={styles.step} data-chosen={chosen.has(record.id) || undefined}>
            <Checkbox
              size="sm"
              checked={record.isDone}
              disabled={!canEdit}
              aria-label={`Done: ${record.next}`}
              onChange={() => void setDone([record], !record.isDone)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                openDialog({ kind: 'record-engagement', record: record.id });
              }}
            />
            <button type="button" className={styles.words} onClick={() => chooseRecords(record.id)}>
              <span className={styles.next}>{record.next}</span>
              <span className={styles.about}>
                {[
                  sayNames(map, record.met),
                  `${record.method === null ? 'contact' : termLabel(map, 'method', record.method).toLowerCase()} of ${sayDate(record.date)}`,
                  ...(record.topic === null ? [] : [record.topic]),
                ].join(' · ')}
              </span>
            </button>
            <span className={styles.owner}>{record.owner ?? 'Nobody is named'}</span>
            <span className={styles.due} data-when={when}>
              {record.due === null ? 'No date' : sayDate(record.due)}
            </span>
          </li>
        ))}
      </ul>
      {steps.length > shown ? (
        <button type="button" className={styles.more} onClick={() => setShown(steps.length)}>
          Show {steps.length - shown} more
        </button>
      ) : null}
    </>
  );
}
