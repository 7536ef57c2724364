import { useRef } from 'react';
import {
  type Condition,
  type Filter,
  groupsOf,
  isFiltering,
  withCondition,
  withConditionAt,
} from '../../../shared/graph/filters/index.ts';
import { AddCondition, ConditionChip, PlainChip } from '../../conditions/index.ts';
import { setFilter, useFilter } from '../../state/index.ts';
import { focusIfLost } from '../../ui/focus-if-lost.ts';
import styles from './filter.module.css';

/** What the map is narrowed down to: conditions that hold together, and groups of them as alternatives. */
export function FilterChips() {
  const filter = useFilter();
  const groups = groupsOf(filter);
  const chips = useRef<HTMLDivElement>(null);
  const change = (next: Filter): void => {
    setFilter(next);
    focusIfLost(
      () => [...(chips.current?.querySelectorAll('li button') ?? [])].at(-1) ?? chips.current?.querySelector('button'),
    );
  };
  const add =
    (group: number) =>
    (condition: Condition): void =>
      setFilter(withCondition({ ...filter, groups: groups.map((each) => [...each]) }, condition, group));
  return (
    <div ref={chips} className={styles.groups}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is changed in place, and keeps the keyboard while it is
        <div key={index} className={styles.group}>
          {index > 0 ? <span className={styles.or}>or</span> : null}
          <ul className={styles.chips} aria-label={groups.length > 1 ? `Filter, alternative ${index + 1}` : 'Filter'}>
            {group.map((condition, at) => (
              <ConditionChip
                // biome-ignore lint/suspicious/noArrayIndexKey: so is a condition
                key={at}
                condition={condition}
                onCondition={(changed) => change(changeAt(filter, groups, index, at, changed))}
              />
            ))}
            {index === 0 ? <LinkedChip filter={filter} onFilter={change} /> : null}
          </ul>
          {groups.length > 1 ? <AddCondition label="and …" onAdd={add(index)} /> : null}
        </div>
      ))}
      {groups.length === 0 && isFiltering(filter) ? (
        <ul className={styles.chips} aria-label="Filter">
          <LinkedChip filter={filter} onFilter={change} />
        </ul>
      ) : null}
      <div className={styles.adders}>
        {groups.length <= 1 ? <AddCondition label="Add a condition" onAdd={add(0)} /> : null}
        {groups.length > 0 ? <AddCondition label="or …" onAdd={add(groups.length)} /> : null}
      </div>
    </div>
  );
}

function changeAt(
  filter: Filter,
  groups: readonly (readonly Condition[])[],
  group: number,
  at: number,
  condition: Condition | null,
): Filter {
  return withConditionAt({ ...filter, groups: groups.map((each) => [...each]) }, group, at, condition);
}

type LinkedProps = { readonly filter: Filter; readonly onFilter: (filter: Filter) => void };

function LinkedChip({ filter, onFilter }: LinkedProps) {
  if (filter.linkedOnly !== true) return null;
  const { linkedOnly: _, ...others } = filter;
  return (
    <PlainChip offLabel="Take off: only entries with links" onOff={() => onFilter(others)}>
      with links
    </PlainChip>
  );
}
