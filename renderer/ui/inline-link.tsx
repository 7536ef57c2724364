import type { ReactNode, Ref } from 'react';
import styles from './inline-link.module.css';

type Props = {
  /** What it goes to, as the part of an address after the hash. */
  readonly to: string;
  readonly onGo: () => void;
  /** Accessible name, where the words alone do not say where it goes. */
  readonly label?: string;
  readonly isStrong?: boolean;
  readonly isQuiet?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children: ReactNode;
};

/** A link within running text, which breaks over lines as text does; it goes to something in the same page. */
export function InlineLink({ to, onGo, label, isStrong = false, isQuiet = false, ref, children }: Props) {
  return (
    <a
      ref={ref ?? null}
      className={styles.link}
      data-strong={isStrong || undefined}
      data-quiet={isQuiet || undefined}
      href={`#${to}`}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
