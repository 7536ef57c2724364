import type { Engagement } from '../../../../shared/model/engagement.ts';
import { chooseRecords, openDialog, useChosenRecords } from '../../../state/index.ts';
import styles from './record.module.css';

type Props = { readonly record: Engagement; readonly title: string; readonly about: readonly string[] };

/** A record in a line or two: a press chooses it, and whom it speaks of on the map; a second one opens it. */
export function RecordLine({ record, title, about }: Props) {
  const isChosen = useChosenRecords().has(record.id);
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={isChosen || undefined}
      title={isChosen ? 'Press again to open the record' : undefined}
      onClick={() => {
        if (isChosen) openDialog({ kind: 'record-engagement', record: record.id });
        else chooseRecords(record.id);
      }}
    >
      <span>{title}</span>
      <span className={styles.dim}>{about.join(' · ')}</span>
    </button>
  );
}
