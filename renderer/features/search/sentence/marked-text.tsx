import type { ReactNode } from 'react';
import type { Unread } from '../../../../shared/quick-entry/index.ts';
import styles from './preview.module.css';

/** The text as it was typed, with what could not be read underlined, and why. */
export function MarkedText({ text, unread }: { readonly text: string; readonly unread: readonly Unread[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { span } of [...unread].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start));
    parts.push(
      <mark key={span.start} className={styles.unread}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    at = span.end;
  }
  parts.push(text.slice(at));
  return (
    <div className={styles.marked}>
      <p className={styles.typed}>{parts}</p>
      {[...new Set(unread.map(({ why }) => why))].map((why) => (
        <p key={why} className={styles.why}>
          {why}
        </p>
      ))}
    </div>
  );
}
