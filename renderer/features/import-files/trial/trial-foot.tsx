import { Button, Group } from '@mantine/core';
import { cancelJob } from '../../../state/index.ts';
import { WorkProgress } from '../../../ui/work-progress.tsx';
import styles from '../import-files.module.css';
import type { Run } from './use-run.ts';
import type { Trial } from './use-trial.ts';

type Props = {
  readonly trial: Trial;
  readonly run: Run;
  /** What it would do, in a line. */
  readonly outcome: string;
  readonly words: {
    /** On the button: "Import". */
    readonly does: string;
    /** While it is being done: "Importing". */
    readonly doing: string;
    /** While it is tried: "Looking at every row". */
    readonly trying: string;
  };
  readonly canRun: boolean;
  readonly onClose: () => void;
};

/** The end of a form that says what it would do before it does it: the outcome, why not, its two buttons, and how far it is. */
export function TrialFoot({ trial, run: { running, refusal }, outcome, words, canRun, onClose }: Props) {
  return (
    <>
      <div className={styles.foot}>
        <div className={styles.said} role="status" aria-busy={trial.isWorking}>
          {running ? `${words.doing}…` : trial.isWorking ? `${words.trying}…` : outcome}
        </div>
        {refusal === null ? null : (
          <p className={styles.problem} role="alert">
            {refusal}
          </p>
        )}
        <Group gap="sm" wrap="nowrap">
          <Button size="sm" onClick={() => (running ? void cancelJob(running.id) : onClose())}>
            {running ? 'Stop' : 'Cancel'}
          </Button>
          <Button size="sm" type="submit" variant="filled" disabled={!canRun || running !== undefined}>
            {words.does}
          </Button>
        </Group>
      </div>
      {running || (trial.isWorking && trial.progress !== null) ? (
        <WorkProgress label={running ? words.doing : words.trying} done={running?.done ?? trial.progress} />
      ) : null}
    </>
  );
}
