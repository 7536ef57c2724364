import { Button } from '@mantine/core';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './nothing-alike.module.css';
import type { Suggestions } from './use-suggestions.ts';

type Props = {
  readonly suggestions: Suggestions;
  /** Whether pairs were put off. */
  readonly hasLater: boolean;
};

/** In place of two entries side by side: that the names are being compared, or that none look alike. */
export function NothingAlike({ suggestions: { progress, isKnown, problem, stop, again }, hasLater }: Props) {
  if (problem !== null)
    return (
      <div className={styles.empty}>
        <h3>{problem}</h3>
        <p>Which entries look alike is not known.</p>
        <Button size="sm" onClick={again}>
          Compare again
        </Button>
      </div>
    );
  if (!isKnown)
    return (
      <div className={styles.empty} role="status" aria-label="Comparing names">
        <h3>Comparing the names of all entries…</h3>
        <div className={styles.progress}>
          <WorkProgress label="Comparing the names of all entries" done={progress} />
        </div>
        <Button size="sm" onClick={stop}>
          Stop
        </Button>
      </div>
    );
  return (
    <div className={styles.empty}>
      <h3>{hasLater ? 'Nothing else looks alike' : 'No two entries look alike'}</h3>
      <p>
        Names and other names were compared: case, punctuation, the order of words, initials and slips of the pen make
        no difference. To merge entries that are called quite differently, select them on the map or in the table and
        choose “Merge selected…”.
      </p>
    </div>
  );
}
