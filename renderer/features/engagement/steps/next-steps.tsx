import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { recordsSeen } from '../../../../shared/engagement/log.ts';
import { byOwner, type NextStep, nextStepsIn, WHEN_LABELS, WHENS } from '../../../../shared/engagement/next-steps.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { foldText } from '../../../../shared/util/fold.ts';
import { useCommand, useNothingLeft } from '../../../commands/index.ts';
import { useAsAt, useMap, useShown } from '../../../state/index.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StepList } from './step-list.tsx';
import styles from './steps.module.css';

const EVERYBODY = '';
const NOBODY = '\0nobody';

const ownerKey = ({ record }: NextStep): string => (record.owner === null ? NOBODY : foldText(record.owner));

/** What has been promised and is not done: what is overdue first. */
export function NextSteps() {
  const map = useMap();
  const asAt = useAsAt();
  const { entities } = useShown();
  const { engagement } = map;
  const [owner, setOwner] = useState(EVERYBODY);
  const all = useMemo(() => nextStepsIn({ engagement }, asAt), [engagement, asAt]);
  const seen = useMemo(() => new Set(recordsSeen(map, entities).map(({ id }) => id as string)), [map, entities]);
  const inView = useMemo(() => all.filter(({ record }) => seen.has(record.id)), [all, seen]);
  const owners = useMemo(() => byOwner(inView), [inView]);
  const steps = owner === EVERYBODY ? inView : inView.filter((step) => ownerKey(step) === owner);
  if (inView.length === 0) return <Nothing hidden={all.length} records={engagement.size} />;
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <NativeSelect
          aria-label="Owner"
          size="xs"
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
          data={[
            { value: EVERYBODY, label: 'Everybody’s' },
            ...owners.map(({ owner: name, steps: own }) => ({
              value: name === null ? NOBODY : foldText(name),
              label: `${name ?? 'Nobody is named'} (${own.length})`,
            })),
          ]}
        />
        <p className={styles.counts} role="status">
          {WHENS.map((when) => ({ when, count: steps.filter((step) => step.when === when).length }))
            .filter(({ count }) => count > 0)
            .map(({ when, count }) => `${WHEN_LABELS[when]}: ${count}`)
            .join(' · ')}
          {`. As at ${sayDate(asAt)}.`}
          {all.length > inView.length ? ` The filter of the map hides ${all.length - inView.length}.` : ''}
        </p>
      </div>
      <div className={styles.lists} data-steps>
        {WHENS.map((when) => {
          const own = steps.filter((step) => step.when === when);
          return own.length === 0 ? null : (
            <section key={when} aria-label={WHEN_LABELS[when]} className={styles.part}>
              <h2 className={styles.title} data-when={when}>
                {WHEN_LABELS[when]} <span>{own.length}</span>
              </h2>
              <StepList steps={own} label={WHEN_LABELS[when]} />
            </section>
          );
        })}
        {steps.length === 0 ? <p className={styles.none}>Nothing is left for this owner.</p> : null}
      </div>
    </div>
  );
}

function Nothing({ hidden, records }: { readonly hidden: number; readonly records: number }) {
  const add = useCommand('map.record-engagement');
  const bring = useCommand('file.import');
  const { why, steps } = useNothingLeft('entities');
  if (hidden > 0)
    return (
      <EmptyState
        title="No next step fits."
        text={`The filter of the map hides ${countOf(hidden, 'next step', 'next steps')}. ${why ?? ''}`}
        steps={steps}
      />
    );
  return (
    <EmptyState
      title={records === 0 ? 'No contact is recorded yet.' : 'Nothing is promised that is not done.'}
      text="Record whom you met, what was said and what comes next. What is promised stands here until it is done, what is overdue first."
      steps={[
        { label: 'Record a contact', onDo: add.run, keys: add.keys, whyNot: add.whyNot },
        { label: bring.label, onDo: bring.run, keys: bring.keys, whyNot: bring.whyNot },
      ]}
    />
  );
}
