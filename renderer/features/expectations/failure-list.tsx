import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/expectations/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './expectations.module.css';

type Props = {
  readonly label: string;
  readonly failures: readonly Failure[];
  /** The one that was gone to last, by its id. */
  readonly current: string | null;
  readonly onGo: (failure: Failure) => void;
};

/** So many are listed at first, and so many more each time. */
const FIRST = 5;
const MORE = 100;

/** Who fails a rule, each with why: a click goes there. */
export function FailureList({ label, failures, current, onGo }: Props) {
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const at = current === null ? -1 : failures.findIndex(({ id }) => id === current);
  // The one that was gone to is always in the list, with its neighbours.
  const seen = Math.max(shown, at + 1);
  const left = failures.length - seen;
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <>
      <ul ref={list} className={styles.failures} aria-label={label}>
        {failures.slice(0, seen).map((failure) => (
          <li key={failure.id}>
            <button
              type="button"
              className={styles.failure}
              aria-current={failure.id === current || undefined}
              onClick={() => onGo(failure)}
            >
              <span className={styles.name}>{failure.name}</span>
              <span className={styles.reason}>{failure.why}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <TextButton className={styles.more ?? ''} onClick={() => setShown(seen + MORE)}>
          {left > MORE ? `Show ${MORE} of ${left.toLocaleString('en-GB')} more` : `Show ${left} more`}
        </TextButton>
      ) : null}
      {left === 0 && seen > FIRST && at < FIRST ? (
        <TextButton className={styles.more ?? ''} onClick={() => setShown(FIRST)}>
          Show fewer
        </TextButton>
      ) : null}
    </>
  );
}
