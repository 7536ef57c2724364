import { X } from 'lucide-react';
import { groupsOf, isAsking, isFiltering, sayCondition, withConditionAt } from '../../../shared/graph/filters/index.ts';
import { setFilter, useFilter, useMap } from '../../state/index.ts';
import styles from './filter.module.css';

/** What the map is narrowed down to, each condition with a way to take it off. Nothing when all is shown. */
export function FilterChips() {
  const map = useMap();
  const filter = useFilter();
  if (!isFiltering(filter)) return null;
  const { linkedOnly, ...others } = filter;
  const chips = groupsOf(filter).flatMap((group, at) =>
    group.filter(isAsking).map((condition) => ({
      ...sayCondition(map, condition),
      takeOff: () => setFilter(withConditionAt(filter, at, group.indexOf(condition), null)),
    })),
  );
  return (
    <ul className={styles.chips} aria-label="Filter">
      {chips.map(({ about, text, takeOff }) => (
        <li key={`${about} ${text}`}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`Take off ${about}: ${text}`}
            title={about}
            onClick={takeOff}
          >
            {text}
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
            onClick={() => setFilter(others)}
          >
            with links
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ) : null}
    </ul>
  );
}
