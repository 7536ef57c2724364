import type { ReactNode } from 'react';
import styles from './pill-button.module.css';

type Props = {
  /** What it is and what pressing does, for screen readers. */
  readonly label: string;
  /** The same, shorter, while the pointer rests on it. */
  readonly title: string;
  /** A broken edge: for what is less certain. */
  readonly isDashed?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A word that says how something is, and turns it into its opposite when pressed. */
export function PillButton({ label, title, isDashed = false, isDisabled = false, onPress, children }: Props) {
  return (
    <button
      type="button"
      className={styles.pill}
      data-dashed={isDashed || undefined}
      disabled={isDisabled}
      aria-label={label}
      title={title}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
