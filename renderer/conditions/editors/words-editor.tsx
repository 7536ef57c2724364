import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fieldOf, fieldValues, inFieldOrder, valueLabel } from '../../../shared/graph/fields/index.ts';
import type { WordsCondition } from '../../../shared/graph/filters/index.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { useAsAt, useMap } from '../../state/index.ts';
import styles from '../conditions.module.css';

type Props = {
  readonly condition: WordsCondition;
  readonly onCondition: (condition: WordsCondition) => void;
  /** Also the words that nothing in the map has yet. */
  readonly isWhole?: boolean;
  /** A word that cannot be ticked here. */
  readonly without?: string;
};

/** From so many words on, one can search among them. */
const SEARCH_FROM = 12;

/** The words of a field, to tick. */
export function WordsEditor({ condition, onCondition, isWhole = false, without }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const [search, setSearch] = useState('');
  const all = useMemo(() => {
    const field = fieldOf(map, condition.field);
    if (!field) return [];
    const used = fieldValues({ map, asAt }, field).filter(({ value }) => value !== without);
    const counts = new Map(used.map(({ value, count }) => [value, count]));
    if (!isWhole) return used;
    const every = new Set([...used.map(({ value }) => value), ...(field.words?.order(map) ?? [])]);
    return inFieldOrder(map, field, every).map((value) => ({
      value,
      label: valueLabel(map, field, value),
      count: counts.get(value) ?? 0,
    }));
  }, [map, asAt, condition.field, isWhole, without]);
  const chosen = new Set(condition.values);
  const seen = all.filter(({ label }) => foldText(label).includes(foldText(search)));
  const toggle = (value: string): void => {
    const values = chosen.has(value) ? condition.values.filter((each) => each !== value) : [...condition.values, value];
    onCondition({ ...condition, values });
  };
  return (
    <div>
      {all.length >= SEARCH_FROM ? (
        <TextInput
          size="xs"
          aria-label="Search among the words"
          placeholder="Search"
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      ) : null}
      <fieldset className={styles.scroll} aria-label="Words">
        {seen.map(({ value, label, count }) => (
          <div key={value} className={styles.value}>
            <Checkbox size="xs" label={label} checked={chosen.has(value)} onChange={() => toggle(value)} />
            <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
          </div>
        ))}
        {seen.length === 0 ? <p className={styles.none}>No word holds that.</p> : null}
      </fieldset>
    </div>
  );
}
