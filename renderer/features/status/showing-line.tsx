import { countOf } from '../../../shared/util/count-of.ts';
import { clearFilter, useDrawn, useIsFiltered, useMap, useShown, useTab } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import styles from './status.module.css';

/** How much of the map is in view. Always there, so that nobody takes a part for the whole. */
export function ShowingLine() {
  const map = useMap();
  const shown = useShown();
  const isFiltered = useIsFiltered();
  const drawn = useDrawn().shown;
  const tab = useTab();
  const isLinks = tab === 'links';
  const all = isLinks ? map.link.size : map.entity.size;
  const seen = isLinks ? shown.links.size : shown.entities.size;
  const total = isLinks ? countOf(all, 'link', 'links') : countOf(all, 'entry', 'entries');
  const leftOut = tab === 'map' ? shown.entities.size - drawn.entities.size : 0;
  const clear = (): void => {
    clearFilter();
    focusIfLost(() => document.getElementById('centre'));
  };
  return (
    <p className={styles.showing} data-filtered={isFiltered || undefined}>
      <span role="status">
        {isFiltered ? (
          <>
            <span className={styles.more}>Showing </span>
            {`${seen.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`}
            <span className={styles.more}>{total.slice(all.toLocaleString('en-GB').length)}</span>
          </>
        ) : map.entity.size === 0 ? (
          'Nothing in the map yet'
        ) : (
          <span className={styles.more}>{`Showing all ${total}`}</span>
        )}
        {leftOut > 0 ? `, ${countOf(leftOut, 'body', 'bodies')} as links between members` : ''}
      </span>
      {isFiltered ? (
        <>
          {' · '}
          <button type="button" className={styles.clear} onClick={clear}>
            clear filter
          </button>
        </>
      ) : null}
    </p>
  );
}
