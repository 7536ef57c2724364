import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { type DayRecords, sayDay } from '../../../../shared/engagement/by-day.ts';
import { weekday } from '../../../../shared/engagement/days.ts';
import { sayNames } from '../../../../shared/engagement/log.ts';
import { WEEKDAY_LABELS } from '../../../../shared/engagement/month.ts';
import { sayDone } from '../../../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { termLabel } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { openDialog, useCanEdit, useMap } from '../../../state/index.ts';
import { RecordLine } from '../record/record-line.tsx';
import styles from './calendar.module.css';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly day: string;
  readonly asAt: string;
  readonly records: DayRecords;
  /** Contacts of the month whose day is not known. */
  readonly undated: readonly Engagement[];
};

/** What was done on a day, and what is due then. */
export function DayPane({ ref, day, asAt, records, undated }: Props) {
  const canEdit = useCanEdit();
  return (
    <section ref={ref} className={styles.pane} aria-label={`${WEEKDAY_LABELS[weekday(day)]} ${sayDate(day)}`}>
      <h2 className={styles.paneTitle}>
        {WEEKDAY_LABELS[weekday(day)]} {sayDate(day)}
      </h2>
      <p className={styles.dim}>{sayDay(records, day, asAt).replace(/^./, (letter) => letter.toUpperCase())}.</p>
      <Button
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden="true" />}
        disabled={!canEdit}
        onClick={() => openDialog({ kind: 'record-engagement', begun: { date: day } })}
      >
        Record a contact on this day
      </Button>
      <Part title="Due" records={records.due} isDue />
      <Part title="Contacts" records={records.met} />
      <Part title="Contacts of this month, day not recorded" records={undated} />
    </section>
  );
}

type PartProps = { readonly title: string; readonly records: readonly Engagement[]; readonly isDue?: boolean };

function Part({ title, records, isDue = false }: PartProps) {
  const map = useMap();
  if (records.length === 0) return null;
  return (
    <>
      <h3 className={styles.partTitle}>{title}</h3>
      <ul className={styles.records}>
        {records.map((record) => (
          <li key={record.id}>
            <RecordLine
              record={record}
              title={isDue ? (record.next ?? '') : sayNames(map, record.met)}
              about={
                isDue
                  ? [
                      record.owner ?? 'Nobody is named',
                      `for ${sayNames(map, record.met)}`,
                      ...(record.isDone ? [sayDone(record)] : []),
                    ]
                  : [
                      record.method === null ? 'Contact' : termLabel(map, 'method', record.method),
                      ...(record.topic === null ? [] : [record.topic]),
                    ]
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
