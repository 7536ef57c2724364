import { Input, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { readDay, readOptionalDay, weekday } from '../../../../shared/engagement/days.ts';
import { buildRecord, type RecordDraft } from '../../../../shared/engagement/draft.ts';
import { ownersIn } from '../../../../shared/engagement/log.ts';
import { WEEKDAY_LABELS } from '../../../../shared/engagement/month.ts';
import type { Engagement } from '../../../../shared/model/engagement.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import {
  chooseRecords,
  edit,
  newId,
  rememberEngagement,
  sayRefusal,
  tellUndoable,
  useMap,
  useToday,
} from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { ConsentNote } from './consent-note.tsx';
import { EachChoice } from './each-choice.tsx';
import styles from './form.module.css';
import { MethodField } from './method-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { PeopleField } from './people-field.tsx';
import { TooOftenNote } from './too-often-note.tsx';

type Props = {
  /** The record that is changed; null: a new one. */
  readonly record: Engagement | null;
  readonly start: RecordDraft;
  readonly onClose: () => void;
};

/** One contact, in the order in which one tells of it: whom, when and how, what was said, what comes next. */
export function RecordForm({ record, start, onClose }: Props) {
  const map = useMap();
  const today = useToday();
  const owners = useId();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<{ readonly field: keyof RecordDraft | null; readonly why: string } | null>(
    null,
  );
  const change = (fields: Partial<RecordDraft>): void => {
    setDraft((before) => ({ ...before, ...fields }));
    setProblem(null);
  };
  const wrong = (field: keyof RecordDraft): boolean => problem?.field === field;

  const send = useOneAtATime(async (): Promise<void> => {
    const built = buildRecord(draft, { map, today, newId, record });
    if (!built.ok) return setProblem({ field: built.field, why: built.why });
    const reply = await edit(built.edits, { tell: false, label: built.label });
    if (!reply.ok) return setProblem({ field: null, why: sayRefusal(reply.error) });
    if (record === null) {
      const { method } = (built.edits.at(-1)?.input ?? {}) as { readonly method?: string | null };
      rememberEngagement({ method: method ?? null, by: draft.by, byWords: draft.byWords });
    }
    onClose();
    chooseRecords(...built.ids);
    const count = built.ids.length;
    const done = record === null ? (count === 1 ? 'Recorded.' : `Recorded ${count} contacts.`) : 'Changed the record.';
    tellUndoable(done, reply.value);
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };

  return (
    <Dialog onClose={onClose} title={record === null ? 'Record a contact' : 'Change the record'} isWide>
      <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
        <PeopleField
          label="Who was met"
          chosen={draft.met}
          onChosen={(met) => change({ met })}
          autoFocus={start.met.length === 0}
        />
        {record === null && draft.met.length > 1 ? (
          <EachChoice count={draft.met.length} isEach={draft.isEach} onEach={(isEach) => change({ isEach })} />
        ) : null}
        <ConsentNote met={draft.met} />
        <TooOftenNote met={draft.met} date={draft.date} record={record?.id ?? null} />
        <div className={styles.three}>
          <TextInput
            size="sm"
            label="When"
            value={draft.date}
            placeholder="today, Monday, 3 Nov"
            description={sayRead(draft.date, today, 'past')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            aria-invalid={wrong('date') || undefined}
            onChange={(event) => change({ date: event.target.value })}
          />
          <MethodField method={draft.method} onMethod={(method) => change({ method })} />
          <PeopleField label="Who met them" chosen={draft.by} onChosen={(by) => change({ by })} />
        </div>
        <Textarea
          size="sm"
          autosize
          label="What was said"
          minRows={2}
          maxRows={10}
          value={draft.said}
          {...(start.met.length > 0 && record === null ? { 'data-autofocus': true } : {})}
          onChange={(event) => change({ said: event.target.value })}
        />
        <div className={styles.next}>
          <TextInput
            size="sm"
            label="Next step"
            value={draft.next}
            placeholder="What somebody has promised to do"
            aria-invalid={wrong('next') || undefined}
            onChange={(event) => change({ next: event.target.value })}
          />
          <Input.Wrapper size="sm" label="Owner" id={`${owners}-field`}>
            <TextInput
              size="sm"
              id={`${owners}-field`}
              value={draft.owner}
              placeholder="A role"
              list={owners}
              autoComplete="off"
              onChange={(event) => change({ owner: event.target.value })}
            />
          </Input.Wrapper>
          <TextInput
            size="sm"
            label="Due"
            value={draft.due}
            placeholder="in two weeks"
            description={sayRead(draft.due, today, 'future')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            aria-invalid={wrong('due') || undefined}
            onChange={(event) => change({ due: event.target.value })}
          />
        </div>
        <datalist id={owners}>
          {ownersIn(map).map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
        <MoreFields draft={draft} start={start} onChange={change} wrong={problem?.field ?? null} />
        <FormEnd
          does={record === null ? 'Record it' : 'Keep the changes'}
          problem={problem?.why ?? null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** The day that a field is read as, so that “Friday” leaves no doubt which; nothing where that is what stands there. */
function sayRead(text: string, today: string, lean: 'past' | 'future'): string {
  const read = lean === 'past' ? readDay(text, today, lean) : readOptionalDay(text, today, lean);
  if (!read.ok || read.value === null) return ' ';
  const day = read.value;
  const name = day.length === 10 ? `${WEEKDAY_LABELS[weekday(day)]} ` : '';
  return `${name}${sayDate(day)}${day === today ? ', today' : ''}`;
}
