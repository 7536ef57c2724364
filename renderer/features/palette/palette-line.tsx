import { Kbd } from '@mantine/core';
import styles from './palette.module.css';
import type { Item } from './use-items.ts';

type Props = {
  readonly id: string;
  readonly item: Item;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
};

/** One line of the palette. What cannot be done now can still be come to, and says why. */
export function PaletteLine({ id, item, isChosen, onPoint, onRun }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field above, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field names it as its active descendant
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={item.whyNot !== null || undefined}
      className={styles.line}
      onPointerMove={onPoint}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <span className={styles.label}>{item.label}</span>
      <span className={styles.detail}>{item.detail}</span>
      {item.keys === null ? null : <Kbd size="xs">{item.keys}</Kbd>}
    </div>
  );
}
