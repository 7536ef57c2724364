import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { cancelJob, useJobs } from '../state/index.ts';
import styles from './picture.module.css';
import type { LayoutJob } from './places/use-places.ts';

/** Work that is done sooner than this shows nothing: a flash only unsettles. */
const PATIENCE_MS = 500;

/** How far a layout has come, with a way to stop it. */
export function LayoutProgress({ job }: { readonly job: LayoutJob }) {
  const [isLong, setIsLong] = useState(false);
  const progress = useJobs().find(({ id }) => id === job.id);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={styles.card} role="status">
      <p>Working out where everything stands</p>
      <Progress value={(progress?.done ?? 0) * 100} mb="md" aria-label="Progress of the layout" />
      <Button onClick={() => void cancelJob(job.id)}>Stop</Button>
    </div>
  );
}
