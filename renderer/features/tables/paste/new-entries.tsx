import { NativeSelect } from '@mantine/core';
import { inOrder } from '../../../../shared/model/words.ts';
import { useMap } from '../../../state/index.ts';
import styles from './paste.module.css';
import type { NewEntry } from './plan-paste.ts';

type Props = {
  readonly entries: readonly NewEntry[];
  readonly onKind: (name: string, kind: string) => void;
};

/** The entries that links name and the map does not have: each with the kind it would be. */
export function NewEntries({ entries, onKind }: Props) {
  const map = useMap();
  const kinds = inOrder(map.kind.values()).map((kind) => ({ value: kind.id, label: kind.label }));
  if (entries.length === 0) return null;
  return (
    <section className={styles.fresh} aria-label="New entries">
      <h3 className={styles.heading}>New entries</h3>
      <p className={styles.hint}>Nothing in the map is called so. Correct a name above, or say what each one is.</p>
      <ul className={styles.freshList}>
        {entries.map(({ name, kind }) => (
          <li key={name} className={styles.freshItem}>
            <span className={styles.freshName}>{name}</span>
            <NativeSelect
              size="xs"
              aria-label={`Kind of ${name}`}
              data={kinds}
              value={kind}
              onChange={(event) => onKind(name, event.currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
