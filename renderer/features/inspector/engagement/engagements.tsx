import { sayDone } from '../../../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { firstDayOf, sayDate } from '../../../../shared/util/dates.ts';
import { showLog, useMap } from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import type { Subject } from '../fields/subject.ts';
import inspector from '../inspector.module.css';
import styles from './engagements.module.css';

/** Meetings and other contacts that are recorded about it, newest first. Shown only where there are any. */
export function Engagements({ subject }: { readonly subject: Subject }) {
  const map = useMap();
  const { id } = subject.record;
  const records = [...map.engagement.values()]
    .filter((item) =>
      subject.kind === 'link'
        ? item.links.some((link) => link === id)
        : [...item.met, ...item.by].some((entity) => entity === id),
    )
    .sort((a, b) => (firstDayOf(a.date) < firstDayOf(b.date) ? 1 : -1));
  if (records.length === 0) return null;
  return (
    <Section
      title="Engagement"
      count={records.length}
      action={
        <button type="button" className={inspector.quietButton} onClick={showLog}>
          Show in the log
        </button>
      }
    >
      <ul className={inspector.list}>
        {records.map((record) => (
          <Contact key={record.id} record={record} subject={id} />
        ))}
      </ul>
    </Section>
  );
}

function Contact({ record, subject }: { readonly record: Engagement; readonly subject: string }) {
  const map = useMap();
  const others = [...record.met, ...record.by].filter((id) => id !== subject).map((id) => shownNameOf(map, id));
  const head = [
    sayDate(record.date),
    record.method === null ? '' : termLabel(map, 'method', record.method).toLowerCase(),
    record.topic ?? '',
  ].filter((part) => part !== '');
  return (
    <li className={styles.contact}>
      <p>{head.join(' · ')}</p>
      {others.length > 0 ? <p className={styles.dim}>with {others.join(', ')}</p> : null}
      {record.said === null ? null : <p>{record.said}</p>}
      {record.next === null ? null : (
        <p className={styles.dim}>
          Next: {record.next}
          {record.due === null ? '' : `, by ${sayDate(record.due)}`}
          {record.isDone ? ` (${sayDone(record)})` : ''}
        </p>
      )}
    </li>
  );
}
