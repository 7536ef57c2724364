import { Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { isFiltering, isLinkedOnly, isLinkedOnlyByDefault } from '../../../shared/graph/filters/index.ts';
import { clearFilter, setFilter, useAsAt, useFilter, useMap } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { fieldsToShow } from './choices.ts';
import { Facet } from './facet.tsx';
import styles from './filter.module.css';
import { FilterChips } from './filter-chips.tsx';

/** Narrows the map down to chosen words. The picture, the tables and exports follow. */
export function FilterPanel() {
  const map = useMap();
  const filter = useFilter();
  const [isMore, setIsMore] = useState(false);
  const asAt = useAsAt();
  const facets = useMemo(() => fieldsToShow({ map, asAt }, filter), [map, asAt, filter]);
  if (map.entity.size === 0) return null;
  const clear = isFiltering(filter) ? (
    <button type="button" className={styles.clear} onClick={clearFilter}>
      Clear
    </button>
  ) : null;
  return (
    <Section title="Filter" action={clear}>
      <FilterChips />
      <div className={styles.facets}>
        {facets
          .filter(({ isMain }) => isMain || isMore)
          .map((choices) => (
            <Facet key={choices.field.id} choices={choices} filter={filter} onFilter={setFilter} />
          ))}
      </div>
      {facets.some(({ isMain }) => !isMain) ? (
        <button type="button" className={styles.more} aria-expanded={isMore} onClick={() => setIsMore(!isMore)}>
          {isMore ? 'Fewer ways to filter' : 'More ways to filter'}
        </button>
      ) : null}
      <Switch
        className={styles.linked ?? ''}
        size="xs"
        label="Only entries with links"
        checked={isLinkedOnly(filter)}
        onChange={({ currentTarget: { checked } }) => {
          const { linkedOnly: _, ...others } = filter;
          setFilter(checked === isLinkedOnlyByDefault(others) ? others : { ...others, linkedOnly: checked });
        }}
      />
    </Section>
  );
}
