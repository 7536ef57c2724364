import { Combobox } from '@mantine/core';
import { Plus } from 'lucide-react';
import styles from './search-box.module.css';

export const NEW_ENTRY = 'new-entry';

/** What is typed as the name of a new entry, where no entry is called that. */
export function NewEntryOption({ name }: { readonly name: string }) {
  return (
    <Combobox.Option value={NEW_ENTRY} className={styles.option ?? ''}>
      <span className={styles.actionIcon}>
        <Plus size={14} aria-hidden="true" />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>Add “{name}”</span>
        <span className={styles.detail}>as a new entry: you are asked what kind it is</span>
      </span>
    </Combobox.Option>
  );
}
