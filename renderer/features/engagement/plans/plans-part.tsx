import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { progressOf } from '../../../../shared/engagement/plans/progress.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { getSelection, useAsAt, useCanEdit, useMap } from '../../../state/index.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { addPlan } from './change-plan.ts';
import { Coverage } from './coverage.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import styles from './plans.module.css';

/** Instead of a plan: which audiences the plans cover. */
const COVERAGE = 'coverage';

/** The plans on the left, the chosen one beside them. */
export function PlansPart() {
  const map = useMap();
  const asAt = useAsAt();
  const canEdit = useCanEdit();
  const plans = inOrder(
    [...map.plan.values()].map(({ id, name, order }) => ({ id: id as string, label: name, order })),
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = wanted === COVERAGE || (wanted !== null && map.plan.has(wanted)) ? wanted : (plans[0]?.id ?? null);
  const plan = chosen === null ? undefined : map.plan.get(chosen);
  const add = async (): Promise<void> => {
    const id = await addPlan([...getSelection().entities]);
    if (id !== null) setWanted(id);
  };
  if (plans.length === 0)
    return (
      <EmptyState
        title="No plan yet."
        text="A plan says whom you want to reach, what you have to say, who says it and by when, and how you will know that it worked. Whoever is selected becomes its audience; the map shows who reaches them already."
        steps={[
          {
            label: 'Make a plan',
            onDo: () => void add(),
            keys: null,
            whyNot: canEdit ? null : 'The map cannot be changed now.',
          },
        ]}
      />
    );
  return (
    <div className={styles.frame}>
      <nav className={styles.side} aria-label="Plans">
        <ul>
          {plans.map(({ id, label }) => {
            const own = map.plan.get(id);
            const progress = own && progressOf(map, own, asAt);
            return (
              <li key={id}>
                <button type="button" aria-current={id === chosen || undefined} onClick={() => setWanted(id)}>
                  <span className={styles.name}>{label}</span>
                  <span className={styles.dim}>
                    {progress === undefined || progress.all === 0
                      ? 'Nothing planned'
                      : `${progress.done} of ${progress.all} done${progress.late.length > 0 ? `, ${progress.late.length} late` : ''}`}
                  </span>
                </button>
              </li>
            );
          })}
          <li>
            <button type="button" aria-current={chosen === COVERAGE || undefined} onClick={() => setWanted(COVERAGE)}>
              <span className={styles.name}>Who is covered</span>
              <span className={styles.dim}>By sector, locality and layer</span>
            </button>
          </li>
        </ul>
        <Button
          size="compact-sm"
          leftSection={<Plus size={14} aria-hidden="true" />}
          disabled={!canEdit}
          onClick={() => void add()}
        >
          New plan
        </Button>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be come to by keyboard */}
      <section className={styles.sheet} tabIndex={0} aria-label={plan?.name ?? 'Who is covered'}>
        {plan ? <PlanSheet key={plan.id} plan={plan} /> : <Coverage />}
      </section>
    </div>
  );
}
