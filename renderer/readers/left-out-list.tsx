import type { Omitted } from '../../shared/exchange/audience/index.ts';
import styles from './readers.module.css';

type Props = {
  readonly omitted: readonly Omitted[];
  /** Whether they are still being counted for what was chosen last. */
  readonly isBusy: boolean;
  /** Said where nothing is. */
  readonly none: string;
};

/** What readers will not get, in counts: the same that the record of the export says. */
export function LeftOutList({ omitted, isBusy, none }: Props) {
  return (
    <section className={styles.omitted} aria-label="What is left out" aria-busy={isBusy}>
      <h3 className={styles.heading}>What is left out</h3>
      {omitted.length === 0 ? (
        <p className={styles.about}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {omitted.map(({ what, why }) => (
            <li key={`${what} ${why}`}>
              {what} <span className={styles.why}>– {why}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
