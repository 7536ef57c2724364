import { shownNameOf } from '../../../shared/model/words.ts';
import { edit, useCanEdit, useMap } from '../../state/index.ts';
import dialog from './merge-dialog.module.css';
import styles from './pairs.module.css';

/** What was said not to be the same, which can be taken back. */
export function NotSameList() {
  const map = useMap();
  const canEdit = useCanEdit();
  if (map.notSame.size === 0) return <p className={dialog.none}>Pairs you say are not the same are kept here.</p>;
  return (
    <ul className={styles.pairs}>
      {[...map.notSame.values()].map(({ id, a, b, why }) => (
        <li key={id} className={styles.told}>
          <span className={styles.names}>{shownNameOf(map, a)}</span>
          <span className={styles.names}>{shownNameOf(map, b)}</span>
          {why === null ? null : <span className={styles.why}>{why}</span>}
          <button
            type="button"
            className={styles.quiet}
            disabled={!canEdit}
            aria-label={`Take back that ${shownNameOf(map, a)} and ${shownNameOf(map, b)} are not the same`}
            onClick={() => void edit({ edit: 'notSame.remove', input: { ids: [id] } })}
          >
            Take back
          </button>
        </li>
      ))}
    </ul>
  );
}
