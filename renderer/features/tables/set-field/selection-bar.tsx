import { Button } from '@mantine/core';
import { PencilLine, X } from 'lucide-react';
import { useCommand } from '../../../commands/index.ts';
import { openDialog } from '../../../state/index.ts';
import styles from './set-field.module.css';

type Props = {
  /** Ids of the selected rows that are shown. */
  readonly ids: readonly string[];
  readonly of: 'entities' | 'links';
  readonly nouns: string;
  readonly onClear: () => void;
};

/** What can be done with several selected rows at once. */
export function SelectionBar({ ids, of, nouns, onClear }: Props) {
  const setField = useCommand('edit.set-field');
  return (
    <section className={styles.bar} data-foot-bar aria-label={`Selected ${nouns}`}>
      <span className={styles.count}>
        {ids.length.toLocaleString('en-GB')} {nouns} selected
      </span>
      <Button
        size="compact-sm"
        leftSection={<PencilLine size={14} aria-hidden="true" />}
        disabled={!setField.isEnabled}
        title={setField.description}
        onClick={() => openDialog({ kind: 'set-field', entities: [], links: [], [of]: ids })}
      >
        Set a field…
      </Button>
      <Button size="compact-sm" variant="subtle" leftSection={<X size={14} aria-hidden="true" />} onClick={onClear}>
        Clear the selection
      </Button>
    </section>
  );
}
