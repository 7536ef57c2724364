import { Checkbox } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { type Filter, withToggled } from '../../../shared/graph/filters/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import type { FieldChoices } from './choices.ts';
import styles from './filter.module.css';

type Props = {
  readonly choices: FieldChoices;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** A longer list starts with this many. */
const FIRST_VALUES = 9;

/** One way to narrow the map down, closed until one wants it. */
export function Facet({ choices, filter, onFilter }: Props) {
  const { field, label, values, chosen } = choices;
  const [isOpen, setIsOpen] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const list = useId();
  const seen = isWhole ? values : values.filter(({ value }, index) => index < FIRST_VALUES || chosen.includes(value));
  const rest = values.length - seen.length;
  return (
    <div className={styles.facet}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight size={14} className={styles.chevron} aria-hidden="true" />
        <span className={styles.name}>{label}</span>
        {chosen.length > 0 ? <span className={styles.summary}>{`${chosen.length} of ${values.length}`}</span> : null}
      </button>
      <fieldset id={list} hidden={!isOpen} aria-label={label} className={styles.values}>
        {isOpen
          ? seen.map(({ value, label: word, count }) => (
              <div key={value} className={styles.value}>
                <Checkbox
                  size="xs"
                  label={word}
                  checked={chosen.includes(value)}
                  onChange={() => onFilter(withToggled(filter, field.id, [value]))}
                />
                <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
              </div>
            ))
          : null}
        {isOpen && rest > 0 ? <TextButton onClick={() => setIsWhole(true)}>{`Show ${rest} more`}</TextButton> : null}
      </fieldset>
    </div>
  );
}
