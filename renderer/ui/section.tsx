import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type Props = {
  readonly title: string;
  readonly count?: number | undefined;
  /** A button or two at the right of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a panel under its own heading, with a thin line above it. */
export function Section({ title, count, action, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.title} id={id}>
          {title}
        </h3>
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
        <div className={styles.action}>{action}</div>
      </div>
      {children}
    </section>
  );
}
