import { X } from 'lucide-react';
import {
  type Condition,
  type Filter,
  groupsOf,
  isFiltering,
  withCondition,
  withConditionAt,
} from '../../../shared/graph/filters/index.ts';
import { setFilter, useFilter } from '../../state/index.ts';
import { AddCondition } from './add-condition.tsx';
import { ConditionChip } from './condition-chip.tsx';
import styles from './filter.module.css';

/** What the map is narrowed down to: conditions that hold together, and groups of them as alternatives. */
export function FilterChips() {
  const filter = useFilter();
  const groups = groupsOf(filter);
  const add =
    (group: number) =>
    (condition: Condition): void =>
      setFilter(withCondition({ ...filter, groups: groups.map((each) => [...each]) }, condition, group));
  return (
    <div className={styles.groups}>
      {groups.map((group, index) => (
        <div key={group.map((condition) => JSON.stringify(condition)).join()} className={styles.group}>
          {index > 0 ? <span className={styles.or}>or</span> : null}
          <ul className={styles.chips} aria-label={groups.length > 1 ? `Filter, alternative ${index + 1}` : 'Filter'}>
            {keyed(group).map(({ key, condition, at }) => (
              <ConditionChip
                key={key}
                condition={condition}
                onCondition={(changed) => setFilter(changeAt(filter, groups, index, at, changed))}
              />
            ))}
            {index === 0 ? <LinkedChip filter={filter} /> : null}
          </ul>
          {groups.length > 1 ? <AddCondition label="and …" onAdd={add(index)} /> : null}
        </div>
      ))}
      {groups.length === 0 && isFiltering(filter) ? (
        <ul className={styles.chips} aria-label="Filter">
          <LinkedChip filter={filter} />
        </ul>
      ) : null}
      <div className={styles.adders}>
        {groups.length <= 1 ? <AddCondition label="Add a condition" onAdd={add(0)} /> : null}
        {groups.length > 0 ? <AddCondition label="or …" onAdd={add(groups.length)} /> : null}
      </div>
    </div>
  );
}

/** Conditions with a key for each: two that say the same are told apart by their place. */
function keyed(group: readonly Condition[]) {
  return group.map((condition, at) => ({ condition, at, key: `${at} ${JSON.stringify(condition)}` }));
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

function LinkedChip({ filter }: { readonly filter: Filter }) {
  if (filter.linkedOnly !== true) return null;
  const { linkedOnly: _, ...others } = filter;
  return (
    <li className={styles.chip}>
      <span className={styles.words}>with links</span>
      <button
        type="button"
        className={styles.off}
        aria-label="Take off: only entries with links"
        onClick={() => setFilter(others)}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </li>
  );
}
