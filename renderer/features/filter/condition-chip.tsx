import { Popover } from '@mantine/core';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Condition, sayCondition } from '../../../shared/graph/filters/index.ts';
import { useMap } from '../../state/index.ts';
import { ConditionEditor } from './editors/condition-editor.tsx';
import styles from './filter.module.css';

type Props = {
  readonly condition: Condition;
  /** Null: taken off. */
  readonly onCondition: (condition: Condition | null) => void;
};

/** One condition in words. A click changes it, the cross takes it off. */
export function ConditionChip({ condition, onCondition }: Props) {
  const map = useMap();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { about, text } = sayCondition(map, condition);
  const close = (): void => {
    button.current?.focus();
    setIsOpen(false);
  };
  return (
    <li className={styles.chip} data-not={condition.not || undefined}>
      <Popover
        opened={isOpen}
        onDismiss={close}
        onClose={close}
        position="right-start"
        width={300}
        trapFocus
        shadow="md"
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className={styles.words}
            aria-expanded={isOpen}
            aria-label={`Change ${about}: ${text}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span className={styles.about}>{about}</span> {text}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.editor ?? ''} aria-label={`${about}: ${text}`}>
          <p className={styles.editorTitle}>{about}</p>
          <ConditionEditor
            condition={condition}
            doneLabel="Done"
            onDone={(changed) => {
              onCondition(changed);
              close();
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <button
        type="button"
        className={styles.off}
        aria-label={`Take off ${about}: ${text}`}
        onClick={() => onCondition(null)}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </li>
  );
}
