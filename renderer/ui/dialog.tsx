import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { FocusAtOnce } from './focus-at-once.tsx';
import { useFocusBack } from './use-focus-back.ts';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** Wide enough for a table. */
  readonly isVeryWide?: boolean;
  /** As wide as things side by side need. */
  readonly isFull?: boolean;
  readonly children: ReactNode;
};

/** A dialog over the page. The keyboard stays in it, Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, onClose, isWide = false, isVeryWide = false, isFull = false, children }: Props) {
  useFocusBack();
  // Put together from its parts: the ready-made one has a header element, which counts as a second banner of the page.
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={isFull ? 'min(1160px, 94vw)' : isVeryWide ? 900 : isWide ? 'lg' : 'md'}
      {...(isFull ? { yOffset: '4vh' } : {})}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={styles.body ?? ''}>{children}</Modal.Body>
        <FocusAtOnce />
      </Modal.Content>
    </Modal.Root>
  );
}
