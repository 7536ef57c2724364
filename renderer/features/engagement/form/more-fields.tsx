import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { RecordDraft } from '../../../../shared/engagement/draft.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { useMap } from '../../../state/index.ts';
import { GrowingText } from '../../../ui/growing-text.tsx';
import styles from './form.module.css';

type Props = {
  readonly draft: RecordDraft;
  readonly start: RecordDraft;
  readonly onChange: (fields: Partial<RecordDraft>) => void;
  /** The field with which something is wrong. */
  readonly wrong: keyof RecordDraft | null;
};

const hasMore = ({ topic, byWords, feedback, attachments, plan, restricted, isDone }: RecordDraft): boolean =>
  [topic, byWords, feedback].some((text) => text !== '') ||
  attachments.length > 0 ||
  plan !== null ||
  restricted ||
  isDone;

/** What most records do without. */
export function MoreFields({ draft, start, onChange, wrong }: Props) {
  const map = useMap();
  const id = useId();
  const [isOpened, setOpened] = useState(() => hasMore(start));
  const isOpen = isOpened || wrong === 'attachments' || wrong === 'doneOn';
  const plans = inOrder([...map.plan.values()].map(({ id: value, name, order }) => ({ value, label: name, order })));
  return (
    <div className={styles.more}>
      <button
        type="button"
        className={styles.moreButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpened(!isOpen)}
      >
        {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
        Topic, others, feedback, attachments
      </button>
      <div id={id} hidden={!isOpen} className={styles.moreFields}>
        <div className={styles.two}>
          <TextInput label="Topic" value={draft.topic} onChange={(event) => onChange({ topic: event.target.value })} />
          <TextInput
            label="Others who were there, not on the map"
            placeholder="Roles, rather than names"
            value={draft.byWords}
            onChange={(event) => onChange({ byWords: event.target.value })}
          />
        </div>
        <GrowingText
          label="Feedback given: what was done in answer"
          value={draft.feedback}
          onText={(feedback) => onChange({ feedback })}
        />
        <GrowingText
          label="Attachments: an address or a path on each line. They are kept, and never opened."
          placeholder="https://…"
          value={draft.attachments.join('\n')}
          aria-invalid={wrong === 'attachments' || undefined}
          onText={(text) => onChange({ attachments: text === '' ? [] : text.split('\n') })}
        />
        <div className={styles.ticks}>
          <Checkbox
            label="The next step is done"
            checked={draft.isDone}
            disabled={draft.next.trim() === ''}
            onChange={({ target: { checked } }) => onChange({ isDone: checked, doneOn: checked ? 'today' : '' })}
          />
          {draft.isDone ? (
            <TextInput
              size="xs"
              label="Done on"
              value={draft.doneOn}
              placeholder="today, Monday, 3 Nov"
              aria-invalid={wrong === 'doneOn' || undefined}
              onChange={(event) => onChange({ doneOn: event.target.value })}
            />
          ) : null}
          <Checkbox
            label="Restricted"
            checked={draft.restricted}
            onChange={(event) => onChange({ restricted: event.target.checked })}
          />
          {plans.length === 0 ? null : (
            <NativeSelect
              size="xs"
              label="Plan"
              data={[{ value: '', label: 'None' }, ...plans.map(({ value, label }) => ({ value, label }))]}
              value={draft.plan ?? ''}
              onChange={(event) => onChange({ plan: event.target.value || null })}
            />
          )}
        </div>
      </div>
    </div>
  );
}
