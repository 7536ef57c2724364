import { Button } from '@mantine/core';
import { useRef } from 'react';
import styles from './empty-state.module.css';
import { focusIfLost } from './focus-if-lost.ts';

export type NextStep = {
  readonly label: string;
  readonly onDo: () => void;
  /** As a person reads them. */
  readonly keys?: string | null;
  /** Why it cannot be done now. */
  readonly whyNot?: string | null;
};

type Props = {
  readonly title: string;
  /** What would stand here, and how one gets there: a sentence or two. */
  readonly text?: string | undefined;
  /** The one thing to do first, and perhaps another or two. */
  readonly steps?: readonly NextStep[];
  /** In a panel rather than in the middle of a screen. */
  readonly isSmall?: boolean;
};

/** What stands where there is nothing yet: it says what would, and offers the way there. */
export function EmptyState({ title, text, steps = [], isSmall = false }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // With what it did, the button may be gone.
  const run = (onDo: () => void): void => {
    const around = root.current?.closest('main');
    onDo();
    focusIfLost(() => around);
  };
  return (
    <div ref={root} className={styles.empty} data-small={isSmall || undefined}>
      <p className={styles.title}>{title}</p>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {steps.length === 0 ? null : (
        <div className={styles.steps}>
          {steps.map(({ label, onDo, keys = null, whyNot = null }, index) => (
            <Button
              key={label}
              size="compact-sm"
              variant={index === 0 && !isSmall ? 'filled' : 'default'}
              disabled={whyNot !== null}
              title={whyNot ?? (keys === null ? undefined : `${label} (${keys})`)}
              onClick={() => run(onDo)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
