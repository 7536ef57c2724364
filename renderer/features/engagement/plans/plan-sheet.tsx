import { Button, NativeSelect } from '@mantine/core';
import { MessageSquarePlus, Trash2 } from 'lucide-react';
import { readOptionalDay } from '../../../../shared/engagement/days.ts';
import { PURPOSE_LABELS, PURPOSES, planContentOf } from '../../../../shared/engagement/plans/content.ts';
import { gapsOf } from '../../../../shared/engagement/plans/gaps.ts';
import { progressOf } from '../../../../shared/engagement/plans/progress.ts';
import type { Plan } from '../../../../shared/model/engagement.ts';
import { blankToNull } from '../../../../shared/util/blank-to-null.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { openDialog, useAsAt, useCanEdit, useMap, useToday } from '../../../state/index.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { PeopleField } from '../form/people-field.tsx';
import { Activities } from './activities.tsx';
import { changeContent, changePlan, removePlan } from './change-plan.ts';
import { MeasureList, ObjectiveList } from './line-lists.tsx';
import styles from './plans.module.css';
import { Reach } from './reach.tsx';

/** One plan, under the headings of OASIS. What is typed is kept when one leaves the field. */
export function PlanSheet({ plan }: { readonly plan: Plan }) {
  const map = useMap();
  const asAt = useAsAt();
  const today = useToday();
  const canEdit = useCanEdit();
  const content = planContentOf(plan);
  const progress = progressOf(map, plan, asAt);
  const gaps = gapsOf(plan);
  const date = (field: 'started' | 'ended') => (text: string) => {
    const read = readOptionalDay(text, today, 'future');
    return read.ok ? changePlan(plan.id, { [field]: read.value }) : `${read.error}.`;
  };
  const words = (field: 'message' | 'insight' | 'strategy') => (text: string) =>
    changeContent(plan.id, () => ({ [field]: blankToNull(text) }));
  return (
    <div className={styles.plan}>
      <div className={styles.top}>
        <p className={styles.dim} role="status">
          {progress.all === 0 ? 'Nothing is planned to be done yet' : `${progress.done} of ${progress.all} done`}
          {progress.late.length > 0 ? <strong className={styles.late}>, {progress.late.length} late</strong> : null}
          {progress.contacts > 0 ? ` · ${countOf(progress.contacts, 'contact', 'contacts')}` : ''}
          {progress.met.length + progress.notMet.length > 0
            ? ` · ${progress.met.length} of ${progress.met.length + progress.notMet.length} of the audience met for it`
            : ''}
          {` · as at ${sayDate(asAt)}`}
        </p>
        <div className={styles.buttons}>
          <Button
            size="compact-sm"
            leftSection={<MessageSquarePlus size={14} aria-hidden="true" />}
            disabled={!canEdit}
            onClick={() =>
              openDialog({ kind: 'record-engagement', begun: { plan: plan.id, met: [...progress.notMet].slice(0, 1) } })
            }
          >
            Record a contact
          </Button>
          <Button
            size="compact-sm"
            leftSection={<Trash2 size={14} aria-hidden="true" />}
            disabled={!canEdit}
            onClick={() => void removePlan(plan)}
          >
            Delete
          </Button>
        </div>
      </div>
      <TextField
        label="Plan"
        value={plan.name}
        isDisabled={!canEdit}
        onGive={(name) => (name.trim() === '' ? 'A plan needs a name.' : changePlan(plan.id, { name: name.trim() }))}
      />
      <TextField
        label="Owner"
        placeholder="A role"
        value={plan.owner ?? ''}
        isDisabled={!canEdit}
        onGive={(text) => changePlan(plan.id, { owner: blankToNull(text) })}
      />
      <TextField
        label="From"
        placeholder="today, 3 Nov"
        value={plan.started === null ? '' : sayDate(plan.started)}
        isDisabled={!canEdit}
        onGive={date('started')}
      />
      <TextField
        label="Until"
        placeholder="in two weeks, March 2027"
        value={plan.ended === null ? '' : sayDate(plan.ended)}
        isDisabled={!canEdit}
        onGive={date('ended')}
      />

      <h2 className={styles.heading}>Objectives</h2>
      <NativeSelect
        className={styles.select ?? ''}
        size="xs"
        label="What it is for"
        value={content.purpose ?? ''}
        disabled={!canEdit}
        data={[{ value: '', label: 'Not set' }, ...PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }))]}
        onChange={({ currentTarget: { value } }) =>
          void changeContent(plan.id, () => ({ purpose: PURPOSES.find((each) => each === value) ?? null }))
        }
      />
      <ObjectiveList plan={plan} objectives={content.objectives} />

      <h2 className={styles.heading}>Audience and insight</h2>
      <div className={styles.two}>
        <PeopleField
          label="Whom it is for"
          chosen={plan.audience}
          onChosen={(audience) => void changePlan(plan.id, { audience: [...audience] as Plan['audience'] })}
        />
        <PeopleField
          label="Who speaks"
          chosen={content.from === null ? [] : [content.from]}
          onChosen={(ids) => void changeContent(plan.id, () => ({ from: (ids.at(-1) ?? null) as typeof content.from }))}
        />
      </div>
      <TextField
        isLong
        label="Insight"
        placeholder="What stops them, or would help: ability, opportunity, motivation"
        value={content.insight ?? ''}
        isDisabled={!canEdit}
        onGive={words('insight')}
      />
      <Reach plan={plan} />

      <h2 className={styles.heading}>Strategy</h2>
      <TextField
        isLong
        label="Message"
        placeholder="What they should hear, in one sentence"
        value={content.message ?? ''}
        isDisabled={!canEdit}
        onGive={words('message')}
      />
      <TextField
        isLong
        label="Approach"
        placeholder="Easy, attractive, social, timely"
        value={content.strategy ?? ''}
        isDisabled={!canEdit}
        onGive={words('strategy')}
      />

      <h2 className={styles.heading}>Implementation</h2>
      <Activities plan={plan} activities={content.activities} late={new Set(progress.late.map(({ id }) => id))} />

      <h2 className={styles.heading}>Scoring</h2>
      <MeasureList plan={plan} measures={content.measures} />

      {gaps.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>What it does not say yet</h2>
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
