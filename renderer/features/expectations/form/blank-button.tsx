import { Popover } from '@mantine/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './form.module.css';

type Props = {
  /** What is filled in here, for screen readers. */
  readonly label: string;
  /** What stands here now. */
  readonly text: string;
  readonly problem: string | null;
  readonly children: ReactNode;
};

/** A blank of the sentence that opens what it is filled in with. Escape, or a click beside it, closes it again. */
export function BlankButton({ label, text, problem, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    button.current?.focus();
    setIsOpen(false);
  };
  return (
    <>
      <Popover
        opened={isOpen}
        onDismiss={close}
        onClose={close}
        position="bottom-start"
        width={300}
        trapFocus
        shadow="md"
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className={styles.blank}
            aria-expanded={isOpen}
            aria-label={`${label}: ${text}`}
            aria-describedby={problem === null ? undefined : id}
            aria-invalid={problem !== null}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.editor ?? ''} aria-label={label}>
          {children}
        </Popover.Dropdown>
      </Popover>
      <Problem id={id} text={problem} />
    </>
  );
}

/** What is wrong, beside the blank it is about. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | null }) {
  return text === null ? null : (
    <span id={id} role="alert" className={styles.problem}>
      {text}
    </span>
  );
}
