import { Popover } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Condition } from '../../shared/graph/filters/index.ts';
import { getSelection, useMap } from '../state/index.ts';
import { PickOne } from '../ui/pick-one.tsx';
import styles from './conditions.module.css';
import { ConditionEditor } from './editors/condition-editor.tsx';
import { newCondition, offersOf } from './new-condition.ts';

type Props = {
  readonly label: string;
  /** Accessible name, where the label alone does not say to what. */
  readonly name?: string;
  /** Only what is asked of entries, or of links. */
  readonly of?: 'entity' | 'link';
  readonly onAdd: (condition: Condition) => void;
};

/** A button that asks what to narrow down by, and then to what. */
export function AddCondition({ label, name = label, of, onAdd }: Props) {
  const map = useMap();
  const offers = useMemo(() => offersOf(map, of), [map, of]);
  const [isOpen, setIsOpen] = useState(false);
  const [draft, setDraft] = useState<{ readonly offer: string; readonly condition: Condition } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    // The field that was in hand goes with the popover; what it was opened by gets the keyboard back.
    button.current?.focus();
    setIsOpen(false);
    setDraft(null);
  };
  const pick = (offer: string | null): void => {
    const condition = offer === null ? null : newCondition(map, offer, [...getSelection().entities]);
    setDraft(offer !== null && condition ? { offer, condition } : null);
  };
  const chosen = offers.find(({ value }) => value === draft?.offer) ?? null;
  return (
    <Popover opened={isOpen} onDismiss={close} onClose={close} position="right-start" width={300} trapFocus shadow="md">
      <Popover.Target>
        <button
          ref={button}
          type="button"
          className={styles.add}
          aria-expanded={isOpen}
          aria-label={name}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Plus size={14} aria-hidden="true" />
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.editor ?? ''} aria-label={name}>
        <PickOne
          isBoxed
          autoFocus
          opensAtOnce
          label="Narrow down by"
          placeholder="Narrow down by …"
          chosen={chosen}
          options={offers}
          onPick={pick}
        />
        {draft ? (
          <ConditionEditor
            condition={draft.condition}
            doneLabel="Add"
            onDone={(condition) => {
              onAdd(condition);
              close();
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
