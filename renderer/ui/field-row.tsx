import type { ReactNode } from 'react';
import styles from './field-row.module.css';

type Props = {
  readonly label: string;
  /** Id of the control. */
  readonly htmlFor: string;
  /** Label above the control instead of beside it, for long texts. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
};

/** A label and its control. */
export function FieldRow({ label, htmlFor, isTall = false, children }: Props) {
  return (
    <div className={styles.row} data-tall={isTall || undefined}>
      <label className={styles.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

/** How the reason of a refusal is shown under a control, which Mantine ties to it: aloud, and in small print. */
export const problemProps = { role: 'alert', className: styles.problem ?? '' } as const;
