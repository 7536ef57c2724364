import type { ReactNode } from 'react';
import { useChosenSources, useMap } from '../../../state/index.ts';
import styles from './register.module.css';
import { SourceDetails } from './source-details.tsx';

/** The table of sources, with what rests on the chosen one beside it, or under it where there is little room. */
export function Register({ table }: { readonly table: ReactNode }) {
  const map = useMap();
  const chosen = useChosenSources();
  const [id] = chosen;
  const source = chosen.size === 1 ? map.source.get(id ?? '') : undefined;
  return (
    <div className={styles.frame}>
      <div className={styles.register} data-split={source !== undefined || undefined}>
        <div className={styles.table}>{table}</div>
        {source ? <SourceDetails key={source.id} source={source} /> : null}
        {!source && map.source.size > 0 ? (
          <p className={styles.hint}>
            {chosen.size > 1
              ? `${chosen.size} sources chosen. Choose one alone to see what rests on it.`
              : 'Choose a source to see every entry and link that rests on it.'}
          </p>
        ) : null}
      </div>
    </div>
  );
}
