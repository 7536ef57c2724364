import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './conditions.module.css';

type Props = {
  readonly isNot?: boolean;
  /** What the cross does, for screen readers. */
  readonly offLabel: string;
  readonly onOff: () => void;
  readonly children: ReactNode;
};

/** Something that is asked for, as an item of a list, with a cross to take it off. */
export function Chip({ isNot = false, offLabel, onOff, children }: Props) {
  return (
    <li className={styles.chip} data-not={isNot || undefined}>
      {children}
      <button type="button" className={styles.off} aria-label={offLabel} onClick={onOff}>
        <X size={12} aria-hidden="true" />
      </button>
    </li>
  );
}

/** One that can only be taken off. */
export function PlainChip({ children, ...props }: Omit<Props, 'isNot'>) {
  return (
    <Chip {...props}>
      <span className={styles.words}>{children}</span>
    </Chip>
  );
}
