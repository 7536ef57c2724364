import { Switch } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { type Filter, isFiltering, isLinkedOnly, isLinkedOnlyByDefault } from '../../../shared/graph/filters/index.ts';
import { clearFilter, setFilter, useAsAt, useFilter, useSteadyMap } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { fieldsToShow, fieldWords } from './choices.ts';
import { Facet } from './facet.tsx';
import styles from './filter.module.css';
import { FilterChips } from './filter-chips.tsx';

/** Narrows the map down, by ticking words or by conditions of any kind. The picture, the tables and exports follow. */
export function FilterPanel() {
  const map = useSteadyMap();
  const filter = useFilter();
  const asAt = useAsAt();
  const chips = useRef<HTMLDivElement>(null);
  const [isMore, setIsMore] = useState(false);
  const words = useMemo(() => fieldWords({ map, asAt }), [map, asAt]);
  const facets = fieldsToShow(words, filter);
  if (map.entity.size === 0) return null;
  const clearAll = (): void => {
    clearFilter();
    focusIfLost(() => chips.current?.querySelector('button'));
  };
  const clear = isFiltering(filter) ? <TextButton onClick={clearAll}>Clear</TextButton> : null;
  return (
    <Section title="Filter" action={clear}>
      <div ref={chips}>
        <FilterChips />
      </div>
      <div className={styles.facets}>
        {facets
          .filter(({ isMain }) => isMain || isMore)
          .map((choices) => (
            <Facet key={choices.field.id} choices={choices} filter={filter} onFilter={setFilter} />
          ))}
      </div>
      {facets.some(({ isMain }) => !isMain) ? (
        <TextButton aria-expanded={isMore} onClick={() => setIsMore(!isMore)}>
          {isMore ? 'Fewer ways to filter' : 'More ways to filter'}
        </TextButton>
      ) : null}
      <Switches filter={filter} />
    </Section>
  );
}

/** What is shown besides what passes, or left out of it. */
function Switches({ filter }: { readonly filter: Filter }) {
  return (
    <>
      <Switch
        className={styles.switch ?? ''}
        size="xs"
        label="And what they touch"
        title="Show also the entries that these have links to"
        checked={filter.touching === true}
        onChange={({ currentTarget: { checked } }) => {
          const { touching: _, ...others } = filter;
          setFilter(checked ? { ...others, touching: true } : others);
        }}
      />
      <Switch
        className={styles.switch ?? ''}
        size="xs"
        label="Only entries with links"
        checked={isLinkedOnly(filter)}
        onChange={({ currentTarget: { checked } }) => {
          const { linkedOnly: _, ...others } = filter;
          setFilter(checked === isLinkedOnlyByDefault(others) ? others : { ...others, linkedOnly: checked });
        }}
      />
    </>
  );
}
