import type { ReactNode } from 'react';
import { useChosenRecords, useMap } from '../../../state/index.ts';
import { RecordCard } from '../record/record-card.tsx';
import styles from './log.module.css';

/** The table of records, with the chosen one whole beside it, or under it where there is little room. */
export function Log({ table }: { readonly table: ReactNode }) {
  const map = useMap();
  const chosen = useChosenRecords();
  const [id] = chosen;
  const record = chosen.size === 1 ? map.engagement.get(id ?? '') : undefined;
  return (
    <div className={styles.frame}>
      <div className={styles.log} data-split={record !== undefined || undefined}>
        <div className={styles.table}>{table}</div>
        {record ? <RecordCard key={record.id} record={record} /> : null}
        {!record && map.engagement.size > 0 ? (
          <p className={styles.hint}>
            {chosen.size > 1
              ? `${chosen.size} records chosen. Choose one alone to read it whole.`
              : 'Choose a record to read it whole, and to see on the map whom it speaks of.'}
          </p>
        ) : null}
      </div>
    </div>
  );
}
