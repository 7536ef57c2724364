import type { Trust } from '../../../shared/contract/answer.ts';
import styles from './trust-part.module.css';

/** How far an answer can be trusted: what it rests on, what was left out, what nobody knows. */
export function TrustPart({ trust }: { readonly trust: Trust }) {
  const { links, facts, assumptions, withoutEvidence, response, scope, unknowns } = trust;
  return (
    <section className={styles.trust} aria-label="How far to trust it">
      <h3 className={styles.title}>How far to trust it</h3>
      {links > 0 ? <Bar facts={facts} assumptions={assumptions} withoutEvidence={withoutEvidence} /> : null}
      <p>{scope}</p>
      {response === null ? null : <p>{response}</p>}
      {unknowns.length === 0 ? null : (
        <>
          <p className={styles.unknown}>Not known</p>
          <ul>
            {unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type BarProps = { readonly facts: number; readonly assumptions: number; readonly withoutEvidence: number };

/** The sentence beside it says the same: a reader without sight misses nothing. */
function Bar({ facts, assumptions, withoutEvidence }: BarProps) {
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.facts} style={{ flexGrow: facts }} />
      <span className={styles.assumptions} style={{ flexGrow: assumptions }} />
      <span className={styles.none} style={{ flexGrow: withoutEvidence }} />
    </div>
  );
}
