import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { lookAlikesOf } from '../../../../shared/graph/duplicates/index.ts';
import { inOrder, shownName } from '../../../../shared/model/words.ts';
import { useMap } from '../../../state/index.ts';
import { DidYouMean } from '../../../ui/did-you-mean.tsx';
import styles from './paste.module.css';
import type { NewEntry } from './plan-paste.ts';

type Props = {
  readonly entries: readonly NewEntry[];
  readonly onKind: (name: string, kind: string) => void;
  /** The name was a slip: which entry it was meant for. */
  readonly onMeant: (name: string, entity: string) => void;
};

/** The entries that links name and the map does not have: each with the kind it would be. */
export function NewEntries({ entries, onKind, onMeant }: Props) {
  const map = useMap();
  const kinds = inOrder(map.kind.values()).map((kind) => ({ value: kind.id, label: kind.label }));
  if (entries.length === 0) return null;
  return (
    <section className={styles.fresh} aria-label="New entries">
      <h3 className={styles.heading}>New entries</h3>
      <p className={styles.hint}>Nothing in the map is called so. Say what each one is, or which entry was meant.</p>
      <ul className={styles.freshList}>
        {entries.map(({ name, kind }) => (
          <li key={name} className={styles.freshItem}>
            <span className={styles.freshName}>
              {name}
              <Slip name={name} onMeant={(entity) => onMeant(name, entity)} />
            </span>
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

/** More look-alikes than this are no hint. */
const OFFERED = 2;

/** Whether the name may be a slip, and what was meant. */
function Slip({ name, onMeant }: { readonly name: string; readonly onMeant: (entity: string) => void }) {
  const map = useMap();
  const alike = useMemo(() => lookAlikesOf(map, name, OFFERED), [map, name]);
  return (
    <DidYouMean offers={alike.map(({ entity }) => ({ key: entity.id, name: shownName(entity) }))} onPick={onMeant} />
  );
}
