import { clearFilter, useIsFiltered, useMap, useShown } from '../../state/index.ts';
import { count } from './count.ts';
import styles from './status.module.css';

/** How much of the map is in view. Always there, so that nobody takes a part for the whole. */
export function ShowingLine() {
  const map = useMap();
  const shown = useShown();
  const isFiltered = useIsFiltered();
  const all = map.entity.size;
  return (
    <p className={styles.showing} data-filtered={isFiltered || undefined}>
      <span role="status">
        {isFiltered
          ? `Showing ${shown.entities.size} of ${count(all, 'entry', 'entries')}`
          : all === 0
            ? 'Nothing in the map yet'
            : `Showing all ${count(all, 'entry', 'entries')}`}
      </span>
      {isFiltered ? (
        <>
          {' · '}
          <button type="button" className={styles.clear} onClick={clearFilter}>
            clear filter
          </button>
        </>
      ) : null}
    </p>
  );
}
