import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { tooOftenWith } from '../../../../shared/engagement/care/over-asked.ts';
import { sayTooOften } from '../../../../shared/engagement/care/say.ts';
import { readOptionalDay } from '../../../../shared/engagement/days.ts';
import { type Activity, planContentOf } from '../../../../shared/engagement/plans/content.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import { blankToNull } from '../../../../shared/util/blank-to-null.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { edit, getMap, sayRefusal, useMap, useToday, wordFor } from '../../../state/index.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormEnd } from '../../../ui/form-end.tsx';
import { MethodField } from '../form/method-field.tsx';
import { PeopleField } from '../form/people-field.tsx';
import { changeContent } from './change-plan.ts';
import styles from './plans.module.css';

type Props = {
  readonly plan: Plan;
  readonly activity: Activity;
  readonly isNew: boolean;
  readonly onClose: () => void;
};

/** Roles are typed with commas between them. */
const listOf = (text: string): string[] =>
  [...new Set(text.split(/[,;]/u).map((each) => each.trim()))].filter((each) => each !== '');

const ROLES = [
  { key: 'responsible', label: 'Responsible: who does it' },
  { key: 'accountable', label: 'Accountable: the one who answers for it' },
  { key: 'consulted', label: 'Consulted: asked first' },
  { key: 'informed', label: 'Informed: told' },
] as const;

/** One thing that is to be done. */
export function ActivityForm({ plan, activity, isNew, onClose }: Props) {
  const map = useMap();
  const today = useToday();
  const [draft, setDraft] = useState({
    what: activity.what,
    message: activity.message ?? '',
    method: activity.method as string | null,
    messenger: activity.messenger as string | null,
    start: activity.start === null ? '' : sayDate(activity.start),
    due: activity.due === null ? '' : sayDate(activity.due),
    responsible: activity.responsible.join(', '),
    accountable: activity.accountable.join(', '),
    consulted: activity.consulted.join(', '),
    informed: activity.informed.join(', '),
  });
  const [problem, setProblem] = useState<string | null>(null);
  const change = (fields: Partial<typeof draft>): void => {
    setDraft((before) => ({ ...before, ...fields }));
    setProblem(null);
  };
  const tooOften = useMemo(() => {
    const day = readOptionalDay(draft.due, today, 'future');
    return day.ok && day.value !== null ? tooOftenWith(map, { met: plan.audience, date: day.value }) : [];
  }, [map, plan.audience, draft.due, today]);
  const keep = (activities: (before: readonly Activity[]) => Activity[]): Promise<string | null> =>
    changeContent(plan.id, (now) => ({ activities: activities(planContentOf(now).activities) }));

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (draft.what.trim() === '') return setProblem('Say what is to be done.');
    const [start, due] = [readOptionalDay(draft.start, today, 'future'), readOptionalDay(draft.due, today, 'future')];
    if (!start.ok) return setProblem(`${start.error}.`);
    if (!due.ok) return setProblem(`${due.error}.`);
    const word = draft.method === null ? null : wordFor(getMap(), 'method', draft.method);
    if (word && word.edits.length > 0) {
      const added = await edit(word.edits, { tell: false });
      if (!added.ok) return setProblem(sayRefusal(added.error));
    }
    const now: Activity = {
      ...activity,
      what: draft.what.trim(),
      message: blankToNull(draft.message),
      method: (word?.key ?? null) as Activity['method'],
      messenger: draft.messenger as Activity['messenger'],
      start: start.value,
      due: due.value,
      responsible: listOf(draft.responsible),
      accountable: listOf(draft.accountable),
      consulted: listOf(draft.consulted),
      informed: listOf(draft.informed),
    };
    const why = await keep((before) =>
      before.some(({ id }) => id === now.id)
        ? before.map((each) => (each.id === now.id ? now : each))
        : [...before, now],
    );
    if (why !== null) return setProblem(why);
    onClose();
  };
  const takeOut = async (): Promise<void> => {
    const why = await keep((before) => before.filter(({ id }) => id !== activity.id));
    if (why === null) onClose();
    else setProblem(why);
  };

  return (
    <Dialog onClose={onClose} title={isNew ? 'Plan something' : 'Change what is planned'} isWide>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <TextInput
          size="sm"
          label="What is to be done"
          data-autofocus
          value={draft.what}
          onChange={({ target }) => change({ what: target.value })}
        />
        <TextInput
          size="sm"
          label="Message, where it is not the plan’s"
          value={draft.message}
          onChange={({ target }) => change({ message: target.value })}
        />
        <div className={styles.two}>
          <MethodField method={draft.method} onMethod={(method) => change({ method })} />
          <PeopleField
            label="Messenger"
            chosen={draft.messenger === null || !map.entity.has(draft.messenger as never) ? [] : [draft.messenger]}
            onChosen={(ids) => change({ messenger: ids.at(-1) ?? null })}
          />
          <TextInput
            size="sm"
            label="Starts"
            placeholder="next Monday"
            value={draft.start}
            onChange={({ target }) => change({ start: target.value })}
          />
          <TextInput
            size="sm"
            label="Due"
            placeholder="in two weeks"
            value={draft.due}
            onChange={({ target }) => change({ due: target.value })}
          />
          {ROLES.map(({ key, label }) => (
            <TextInput
              key={key}
              size="sm"
              label={label}
              placeholder="Roles, with commas between them"
              value={draft[key]}
              onChange={({ target }) => change({ [key]: target.value })}
            />
          ))}
        </div>
        <div role="status" className={styles.warning}>
          {tooOften.slice(0, 2).map((each) => (
            <p key={each.entity}>{sayTooOften(map, each)}</p>
          ))}
        </div>
        {isNew ? null : (
          <Button size="compact-sm" className={styles.takeOut ?? ''} onClick={() => void takeOut()}>
            Take it out of the plan
          </Button>
        )}
        <FormEnd does={isNew ? 'Plan it' : 'Keep the changes'} problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
