import { X } from 'lucide-react';
import { isFiltering, withToggled } from '../../../shared/graph/filters/index.ts';
import { setFilter, useFilter, useMap } from '../../state/index.ts';
import { chipsOf } from './choices.ts';
import styles from './filter.module.css';

/** What the map is narrowed down to, each word with a way to take it off. Nothing when all is shown. */
export function FilterChips() {
  const map = useMap();
  const filter = useFilter();
  if (!isFiltering(filter)) return null;
  const { linkedOnly, ...facets } = filter;
  return (
    <ul className={styles.chips} aria-label="Filter">
      {chipsOf(map, filter).map(({ facet, value, facetLabel, label }) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`Take off ${facetLabel}: ${label}`}
            title={facetLabel}
            onClick={() => setFilter(withToggled(filter, facet, [value]))}
          >
            {label}
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
      {linkedOnly ? (
        <li>
          <button
            type="button"
            className={styles.chip}
            aria-label="Take off: only entries with links"
            onClick={() => setFilter(facets)}
          >
            with links
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ) : null}
    </ul>
  );
}
