import { Button } from '@mantine/core';
import { editThing, useMap, useRevision } from '../../../state/index.ts';
import styles from './run.module.css';
import type { RunLine, useRun } from './use-run.ts';

/** What was added in this run, newest first: each can be taken back or opened. */
export function RunLines({ run }: { readonly run: ReturnType<typeof useRun> }) {
  const map = useMap();
  const revision = useRevision();
  const there = run.lines.filter(({ made }) => made.links.some((id) => map.link.has(id)));
  if (there.length === 0) return null;
  const open = ({ made }: RunLine): void => {
    const first = made.links.find((id) => map.link.has(id));
    if (first !== undefined) editThing({ kind: 'link', id: first });
  };
  return (
    <ol className={styles.lines} aria-label="Added in this run">
      {there.map((line) => (
        <li key={line.id} className={styles.line}>
          <span className={styles.lineText}>{line.text}</span>
          <Button size="compact-xs" variant="subtle" aria-label={`Edit “${line.text}”`} onClick={() => open(line)}>
            Edit
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Take back “${line.text}”`}
            onClick={() => void run.takeBack(line, revision)}
          >
            Undo
          </Button>
        </li>
      ))}
    </ol>
  );
}
