import { Combobox } from '@mantine/core';
import { NotebookPen } from 'lucide-react';
import type { RecordDraft } from '../../../shared/engagement/draft.ts';
import { sayNames } from '../../../shared/engagement/log.ts';
import { termLabel } from '../../../shared/model/words.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { useMap } from '../../state/index.ts';
import styles from './search-box.module.css';

export const CONTACT = 'contact';

/** A line that tells of a contact: the form opens with what it says. */
export function ContactOption({ contact }: { readonly contact: Partial<RecordDraft> }) {
  const map = useMap();
  const { met = [], method = null, date, said, next, due } = contact;
  const told = [
    method === null ? '' : termLabel(map, 'method', method).toLowerCase(),
    date === undefined ? 'today' : sayDate(date),
    said === undefined ? '' : `“${said}”`,
    next === undefined ? '' : `next: ${next}${due === undefined ? '' : `, by ${sayDate(due)}`}`,
  ].filter((part) => part !== '');
  return (
    <Combobox.Option value={CONTACT} className={styles.option ?? ''}>
      <span className={styles.actionIcon}>
        <NotebookPen size={14} aria-hidden="true" />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>Record a contact with {sayNames(map, met)}</span>
        <span className={styles.detail}>{told.join(' · ')}</span>
      </span>
    </Combobox.Option>
  );
}
