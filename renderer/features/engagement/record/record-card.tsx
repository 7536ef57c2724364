import { Button } from '@mantine/core';
import { Pencil, Trash2, X } from 'lucide-react';
import { entriesOf, sayBy, sayNames } from '../../../../shared/engagement/log.ts';
import { sayDone, WHEN_LABELS, whenDue } from '../../../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { linkSentence, termLabel } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { deleteRecords, setDone } from '../../../commands/index.ts';
import {
  chooseRecords,
  openDialog,
  selectEntities,
  showTab,
  useAsAt,
  useCanEdit,
  useMap,
} from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Attachments } from './attachments.tsx';
import styles from './record.module.css';

/** One record whole: what was said and promised, with what can be done about it. */
export function RecordCard({ record }: { readonly record: Engagement }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const asAt = useAsAt();
  const who = sayNames(map, record.met, 6);
  const method = record.method === null ? 'Contact' : termLabel(map, 'method', record.method);
  const by = sayBy(map, record);
  const plan = record.plan === null ? null : (map.plan.get(record.plan)?.name ?? null);
  const links = record.links.flatMap((id) => map.link.get(id) ?? []);
  return (
    <section className={styles.card} aria-label={`Record: ${method} with ${who}`}>
      <header className={styles.head}>
        <div className={styles.headLine}>
          <h2 className={styles.title}>
            {method} with {who}
          </h2>
          <IconButton label="Close the record" size={24} onClick={() => chooseRecords()}>
            <X size={15} />
          </IconButton>
        </div>
        <p className={styles.about}>
          {[
            sayDate(record.date),
            ...(by === '' ? [] : [`by ${by}`]),
            ...(plan === null ? [] : [`plan: ${plan}`]),
            ...(record.restricted ? ['restricted'] : []),
          ].join(' · ')}
        </p>
        <div className={styles.actions}>
          <Button
            size="compact-sm"
            leftSection={<Pencil size={14} />}
            disabled={!canEdit}
            onClick={() => openDialog({ kind: 'record-engagement', record: record.id })}
          >
            Change…
          </Button>
          <Button
            size="compact-sm"
            onClick={() => {
              selectEntities(...entriesOf(record));
              showTab('map');
            }}
          >
            Show on the map
          </Button>
          <Button
            size="compact-sm"
            leftSection={<Trash2 size={14} />}
            disabled={!canEdit}
            onClick={() => void deleteRecords([record.id])}
          >
            Delete
          </Button>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be come to by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label="What the record says">
        <Words title="Topic" text={record.topic} />
        <Words title="What was said" text={record.said} />
        <Words title="Feedback given" text={record.feedback} />
        {record.next === null ? null : (
          <div className={styles.words}>
            <h3>Next step</h3>
            <p>{record.next}</p>
            <p className={styles.dim}>
              {[
                record.owner ?? 'Nobody is named',
                ...(record.due === null ? [] : [`by ${sayDate(record.due)}`]),
                record.isDone ? sayDone(record) : WHEN_LABELS[whenDue(record.due, asAt)].toLowerCase(),
              ].join(' · ')}
            </p>
            <Button size="compact-sm" disabled={!canEdit} onClick={() => void setDone([record], !record.isDone)}>
              {record.isDone ? 'Not done yet' : 'Tick as done'}
            </Button>
          </div>
        )}
        {links.length === 0 ? null : (
          <div className={styles.words}>
            <h3>About</h3>
            {links.map((link) => (
              <p key={link.id}>{linkSentence(map, link)}</p>
            ))}
          </div>
        )}
        <Attachments all={record.attachments} />
        {record.said === null && record.topic === null && record.next === null && record.feedback === null ? (
          <p className={styles.dim}>Nothing more is recorded.</p>
        ) : null}
      </section>
    </section>
  );
}

function Words({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div className={styles.words}>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}
