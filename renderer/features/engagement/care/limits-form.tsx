import { NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type CareLimits, careLimitsEdit, careLimitsSchema } from '../../../../shared/engagement/care/limits.ts';
import { edit, getMap, sayRefusal, useCanEdit } from '../../../state/index.ts';
import styles from './care.module.css';

type Props = { readonly limits: CareLimits };

/** The limits of the map, as the sentence that they are. */
export function LimitsForm({ limits }: Props) {
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const field = (name: keyof CareLimits, label: string, most: number): ReactNode => (
    <NumberInput
      className={styles.number ?? ''}
      size="xs"
      aria-label={label}
      defaultValue={limits[name]}
      min={1}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      hideControls
      disabled={!canEdit}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={(event) => void give({ ...limits, [name]: Number(event.currentTarget.value) }, label, most)}
    />
  );
  const give = async (next: CareLimits, label: string, most: number): Promise<void> => {
    const read = careLimitsSchema.safeParse(next);
    if (!read.success)
      return setProblem(`${label} has to be a whole number from 1 to ${most.toLocaleString('en-GB')}.`);
    setProblem(null);
    if (Object.entries(next).every(([name, value]) => limits[name as keyof CareLimits] === value)) return;
    const reply = await edit([careLimitsEdit(getMap(), read.data)], { label: 'Change the limits of contacts' });
    if (!reply.ok) setProblem(sayRefusal(reply.error));
  };
  return (
    <div className={styles.bar}>
      <p className={styles.sentence}>
        Nobody should be contacted more than {field('most', 'Times', 99)} times in {field('months', 'Months', 60)}{' '}
        months, or left alone for {field('quietDays', 'Days', 3650)} days.
      </p>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
