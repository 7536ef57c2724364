import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Group } from '../model/group.ts';
import styles from './group-row.module.css';
import { headingCell, headingRow } from './roles.ts';

type Props = {
  readonly lineKey: string;
  readonly group: Group;
  readonly index: number;
  /** Distance from the top of the body in CSS pixels. */
  readonly top: number;
  /** How many columns it runs across. */
  readonly columns: number;
  readonly noun: string;
  readonly nouns: string;
  readonly selected: ReadonlySet<string>;
  readonly isActive: boolean;
};

const figure = (value: number): string => value.toLocaleString('en-GB');

/** The heading of a group: what its rows share, how many they are, and how many of them are selected. */
export const GroupRow = memo(function GroupRow(props: Props) {
  const { lineKey, group, index, top, columns, noun, nouns, selected, isActive } = props;
  const { rows, label, by, isOpen, level } = group;
  const chosen = useMemo(
    () => (selected.size === 0 ? 0 : rows.filter((id) => selected.has(id)).length),
    [rows, selected],
  );
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const counted = `${figure(rows.length)} ${rows.length === 1 ? noun : nouns}`;
  return (
    <div
      {...headingRow(index, group)}
      className={styles.row}
      data-line={lineKey}
      data-level={level}
      data-chosen={(chosen > 0 && chosen === rows.length) || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div {...headingCell(columns)} tabIndex={isActive ? 0 : -1} className={styles.cell}>
        <span className={styles.inner}>
          <Chevron size={15} aria-hidden="true" className={styles.chevron} />
          <span className={styles.unseen}>{by}: </span>
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{counted}</span>
          {chosen > 0 ? <span className={styles.chosen}>{figure(chosen)} selected</span> : null}
          {/* The keyboard has Space for this, on the heading itself. */}
          <button
            type="button"
            tabIndex={-1}
            data-pick
            className={styles.pick}
            aria-label={`Select ${counted}: ${label}`}
          >
            Select {rows.length === 1 ? 'it' : 'all'}
          </button>
        </span>
      </div>
    </div>
  );
});
