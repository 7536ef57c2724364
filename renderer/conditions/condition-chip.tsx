import { Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import { type Condition, type ConditionWords, sayCondition } from '../../shared/graph/filters/index.ts';
import { useMap } from '../state/index.ts';
import { Chip } from './chip.tsx';
import styles from './conditions.module.css';
import { ConditionEditor } from './editors/condition-editor.tsx';

type Props = {
  readonly condition: Condition;
  /** How it reads, where it is not to read as a filter says it. */
  readonly words?: ConditionWords;
  /** Null: taken off. */
  readonly onCondition: (condition: Condition | null) => void;
};

/** One condition in words. A click changes it, the cross takes it off. */
export function ConditionChip({ condition, words, onCondition }: Props) {
  const map = useMap();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const said = sayCondition(map, condition);
  const { about, text } = words ?? said;
  const close = (): void => {
    button.current?.focus();
    setIsOpen(false);
  };
  return (
    <Chip
      isNot={condition.not === true}
      offLabel={`Take off ${said.about}: ${said.text}`}
      onOff={() => onCondition(null)}
    >
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
            aria-label={`Change ${said.about}: ${said.text}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span className={styles.about}>{about}</span> {text}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.editor ?? ''} aria-label={`${said.about}: ${said.text}`}>
          <p className={styles.editorTitle}>{said.about}</p>
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
    </Chip>
  );
}
