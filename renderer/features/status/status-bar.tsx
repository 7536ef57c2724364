import { Progress } from '@mantine/core';
import { textSetting } from '../../../shared/model/settings.ts';
import { sayDate } from '../../../shared/util/dates.ts';
import { cancelJob, type Job, useFile, useJobs, useMap, useSavedAt, useShown, useToday } from '../../state/index.ts';
import { count } from './count.ts';
import styles from './status.module.css';

/** The line at the bottom: how much there is, whether it is saved, as at when. */
export function StatusBar() {
  const map = useMap();
  const shown = useShown();
  const jobs = useJobs();
  const today = useToday();
  const hidden = map.entity.size - shown.entities.size;
  const asAt = textSetting(map, 'as-at');
  return (
    <footer className={styles.bar}>
      <span>
        {count(map.entity.size, 'entry', 'entries')} · {count(map.link.size, 'link', 'links')}
        {hidden > 0 ? ` · ${hidden.toLocaleString('en-GB')} hidden by the filter` : ''}
      </span>
      <Saved />
      <span title="Ages of evidence count from this date">
        As at {sayDate(asAt ?? today)}
        {asAt === null ? ' (today)' : ''}
      </span>
      <div className={styles.jobs}>
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </div>
    </footer>
  );
}

function Saved() {
  const savedAt = useSavedAt();
  const file = useFile();
  if (file?.readOnly) return <span>Can only be read: changes cannot be saved</span>;
  if (savedAt === null) return <span>All changes are saved</span>;
  const time = new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return <span>Saved {time}</span>;
}

function JobLine({ job }: { readonly job: Job }) {
  return (
    <div className={styles.job} role="status">
      <span>{job.message === '' || job.message === job.label ? `${job.label} …` : `${job.label}: ${job.message}`}</span>
      {job.done === null ? null : (
        <Progress className={styles.progress ?? ''} size="sm" value={job.done * 100} aria-label={job.label} />
      )}
      <button type="button" className={styles.clear} onClick={() => void cancelJob(job.id)}>
        stop
      </button>
    </div>
  );
}
