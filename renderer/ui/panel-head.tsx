import { X } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from './icon-button.tsx';
import styles from './panel-head.module.css';

type Props = {
  readonly title: string;
  /** The heading, to which the keyboard can be put. */
  readonly ref?: Ref<HTMLHeadingElement>;
  readonly closeLabel: string;
  readonly onClose: () => void;
};

/** What a panel beside the map is called, and the way out of it. */
export function PanelHead({ title, ref, closeLabel, onClose }: Props) {
  return (
    <header className={styles.head}>
      <h2 ref={ref} tabIndex={-1}>
        {title}
      </h2>
      <IconButton label={closeLabel} onClick={onClose}>
        <X size={16} />
      </IconButton>
    </header>
  );
}
