import { VisuallyHidden } from '@mantine/core';
import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { dismissNotice, type Notice, useJobs, useNotices } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './notice-area.module.css';
import { ProgressCard } from './progress-card.tsx';

/** How long a confirmation stays. What it offers (undo) is in the bar above as well, so nothing is lost with it. */
const STAYS_MS = 8000;

const icons = { done: CircleCheck, info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** What was done and what was refused, at the foot of the window, and aloud. */
export function NoticeArea() {
  const notices = useNotices();
  const jobs = useJobs().filter(({ isShownInPlace }) => !isShownInPlace);
  const latest = notices.at(-1);
  const before = notices.at(-2);
  // A file that was made and what to look at in it are told together.
  const said = latest?.tone === 'warning' && before?.tone === 'done' ? [before, latest] : latest ? [latest] : [];
  return (
    <>
      <VisuallyHidden role="status">
        {latest?.tone === 'error' ? '' : said.map(({ text }) => text).join(' ')}
      </VisuallyHidden>
      <VisuallyHidden role="alert">{latest?.tone === 'error' ? latest.text : ''}</VisuallyHidden>
      <section className={styles.area} aria-label="Messages">
        {jobs.map((job) => (
          <ProgressCard key={job.id} job={job} />
        ))}
        {notices.map((notice) => (
          <Message key={notice.id} notice={notice} />
        ))}
      </section>
    </>
  );
}

function Message({ notice }: { readonly notice: Notice }) {
  const { id, tone, text, action } = notice;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (tone === 'error' || tone === 'warning' || isHeld) return;
    const timer = setTimeout(() => dismissNotice(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, tone, isHeld]);
  const Icon = icons[tone];
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <div className={styles.notice} data-tone={tone} {...hold} {...release}>
      <Icon size={16} aria-hidden="true" className={styles.icon} />
      <p className={styles.text}>{text}</p>
      {action ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      ) : null}
      <IconButton label="Close this message" size={24} onClick={() => dismissNotice(id)}>
        <X size={14} />
      </IconButton>
    </div>
  );
}
