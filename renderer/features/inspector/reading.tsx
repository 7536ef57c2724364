import type { ReactNode } from 'react';
import styles from './reading.module.css';

/** A fact as it is read: what it is, and its value in words. Null and empty values are left out. */
export type Fact = readonly [label: string, value: ReactNode];

const isSaid = (value: ReactNode): boolean => value !== null && value !== undefined && value !== '' && value !== false;

/** Facts to be read, one a line; nothing where nothing is recorded. */
export function Reading({ text, facts }: { readonly text: string | null; readonly facts: readonly Fact[] }) {
  const said = facts.filter(([, value]) => isSaid(value));
  return (
    <>
      {text === null ? null : <p className={styles.text}>{text}</p>}
      {said.length === 0 ? null : (
        <dl className={styles.facts}>
          {said.map(([label, value]) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
