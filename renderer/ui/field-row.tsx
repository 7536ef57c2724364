import type { ReactNode } from 'react';
import styles from './field-row.module.css';

type Props = {
  readonly label: string;
  /** Id of the control; a group of controls gives `groupId` to its element instead. */
  readonly htmlFor: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  /** Label above the control instead of beside it, for long texts. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
};

/** Ids that a control points to, so that its hint and its problem are read with it. */
export function describedBy(id: string, hint: unknown, problem: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A label and its control, with what is wrong beneath it. */
export function FieldRow({ label, htmlFor, hint, problem, isTall = false, children }: Props) {
  return (
    <div className={styles.row} data-tall={isTall || undefined}>
      <label className={styles.label} htmlFor={htmlFor}>
        {label}
      </label>
      <div className={styles.value}>
        {children}
        {hint ? (
          <div className={styles.hint} id={`${htmlFor}-hint`}>
            {hint}
          </div>
        ) : null}
        {problem ? (
          <div className={styles.problem} id={`${htmlFor}-problem`} role="alert">
            {problem}
          </div>
        ) : null}
      </div>
    </div>
  );
}
