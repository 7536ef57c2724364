import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { sayDone } from '../../../../shared/engagement/next-steps.ts';
import { type Activity, EMPTY_ACTIVITY } from '../../../../shared/engagement/plans/content.ts';
import { raciGaps } from '../../../../shared/engagement/plans/gaps.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import { shownNameOf, termLabel } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { newId, useCanEdit, useMap } from '../../../state/index.ts';
import { ActivityForm } from './activity-form.tsx';
import { tickActivity } from './change-plan.ts';
import styles from './plans.module.css';

type Props = { readonly plan: Plan; readonly activities: readonly Activity[]; readonly late: ReadonlySet<string> };

/** What is to be done, by which method, through whom, who does it and who answers for it. */
export function Activities({ plan, activities, late }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [opened, setOpened] = useState<Activity | null>(null);
  const about = ({ method, messenger, accountable, due, isDone, doneOn }: Activity): string =>
    [
      ...(method === null ? [] : [termLabel(map, 'method', method)]),
      ...(messenger === null || !map.entity.has(messenger) ? [] : [`through ${shownNameOf(map, messenger)}`]),
      ...(accountable.length === 0 ? [] : [`${accountable.join(', ')} answers for it`]),
      ...(due === null ? [] : [`by ${sayDate(due)}`]),
      ...(isDone ? [sayDone({ doneOn })] : []),
    ].join(' · ');
  return (
    <>
      <ul className={styles.activities} aria-label="What is planned">
        {activities.map((activity) => {
          const gaps = raciGaps(activity);
          return (
            <li key={activity.id}>
              <input
                type="checkbox"
                aria-label={`Done: ${activity.what}`}
                checked={activity.isDone}
                disabled={!canEdit}
                onChange={({ target: { checked } }) => void tickActivity(plan.id, activity.id, checked)}
              />
              <button type="button" className={styles.open} disabled={!canEdit} onClick={() => setOpened(activity)}>
                <span className={styles.name} data-done={activity.isDone || undefined}>
                  {activity.what}
                </span>
                <span className={styles.dim}>{about(activity)}</span>
                {gaps.length === 0 ? null : <span className={styles.gap}>RACI: {gaps.join('; ')}</span>}
              </button>
              {late.has(activity.id) ? <strong className={styles.late}>Late</strong> : null}
            </li>
          );
        })}
      </ul>
      <Button
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden="true" />}
        disabled={!canEdit}
        onClick={() => setOpened({ ...EMPTY_ACTIVITY, id: newId() })}
      >
        Plan something
      </Button>
      {opened === null ? null : (
        <ActivityForm
          plan={plan}
          activity={opened}
          isNew={!activities.some(({ id }) => id === opened.id)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
