import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { cancelJob, type Job, tell } from '../../state/index.ts';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './notice-area.module.css';

/** Work that is done sooner than this shows nothing: a flash only unsettles. */
const PATIENCE_MS = 500;

/** What slow work is under way, how far it has come, and a way to stop it. */
export function ProgressCard({ job: { id, label, done, message } }: { readonly job: Job }) {
  const [isLong, setIsLong] = useState(false);
  const [isStopping, setIsStopping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const stop = async (): Promise<void> => {
    setIsStopping(true);
    const isStopped = await cancelJob(id);
    const what = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    if (isStopped) tell(`Stopped: ${what}. Nothing was changed.`, { tone: 'info' });
    else tell(`Too late to stop: ${what} was through already. Undo takes back what it changed.`, { tone: 'info' });
  };
  const detail = message === '' || message === label ? '' : `: ${message}`;
  return (
    <div className={styles.notice} data-tone="work">
      {/* Said once; how far it is, is for looking. */}
      <VisuallyHidden role="status">{`${label}: under way`}</VisuallyHidden>
      <div className={styles.work}>
        <p className={styles.text}>
          {label}
          {detail} …
        </p>
        <WorkProgress label={label} done={done} />
      </div>
      <button type="button" className={styles.action} disabled={isStopping} onClick={() => void stop()}>
        Cancel
      </button>
    </div>
  );
}
