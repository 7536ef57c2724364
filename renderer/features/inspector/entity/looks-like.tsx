import { useEffect, useState } from 'react';
import { type Suggestion, suggestionsFor } from '../../../../shared/graph/duplicates/index.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { openDialog, useCanEdit, useMap } from '../../../state/index.ts';
import styles from '../inspector.module.css';

/** In bigger maps looking for it after every change would be felt; the list of duplicates finds it all the same. */
const MOST_ENTRIES = 3000;

/** How long what is shown must have stayed the same before its likes are looked for, in milliseconds. */
const QUIET_MS = 150;

/** A quiet line when the entry looks like another one, which leads to the two side by side. */
export function LooksLike({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [found, setFound] = useState<Suggestion | null>(null);
  useEffect(() => {
    if (!canEdit || map.entity.size > MOST_ENTRIES) return setFound(null);
    const timer = setTimeout(() => setFound(suggestionsFor(map, entity)[0] ?? null), QUIET_MS);
    return () => clearTimeout(timer);
  }, [map, entity, canEdit]);

  const other = found === null ? null : found.a === entity.id ? found.b : found.a;
  if (other === null || !map.entity.has(other)) return null;
  return (
    <p className={styles.alike}>
      Looks like “{shownNameOf(map, other)}”.{' '}
      <button
        type="button"
        className={styles.quietButton}
        title={found?.reason}
        onClick={() => openDialog({ kind: 'merge', about: entity.id })}
      >
        Compare…
      </button>
    </p>
  );
}
