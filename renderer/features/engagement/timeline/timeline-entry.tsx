import { sayRecord } from '../../../../shared/engagement/log.ts';
import type { TimelineMark, TimelineRow } from '../../../../shared/engagement/timeline.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { chooseRecords, selectEntities, useChosenRecords, useMap, useSelection } from '../../../state/index.ts';
import styles from './timeline.module.css';

type Props = {
  readonly row: TimelineRow;
  readonly index: number;
  /** In CSS pixels from the top of the grid. */
  readonly top: number;
  readonly columns: number;
  /** The mark that Tab stops at, -1 for the name; null where it stops in another row. */
  readonly active: number | null;
  readonly onActive: (mark: number) => void;
};

/** One entry, and when it was met. */
export function TimelineEntry({ row, index, top, columns, active, onActive }: Props) {
  const map = useMap();
  const selection = useSelection();
  const chosen = useChosenRecords();
  const name = shownNameOf(map, row.entity);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed one by one are no table
    // biome-ignore lint/a11y/useFocusableInteractive: what is in its cells takes the focus
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selection.entities.has(row.entity)}
      data-row={index}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowheader" tabIndex={-1} className={styles.name}>
        <button
          type="button"
          data-mark={-1}
          tabIndex={active === -1 ? 0 : -1}
          aria-label={`${name}: ${countOf(row.count, 'contact', 'contacts')}, last ${sayDate(row.last)}`}
          onFocus={() => onActive(-1)}
          onClick={() => selectEntities(row.entity)}
        >
          <span>{name}</span>
          <span className={styles.count}>{row.count}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="gridcell" tabIndex={-1} className={styles.line}>
        {row.marks.map((mark, at) => (
          <button
            key={mark.column}
            type="button"
            data-mark={at}
            tabIndex={active === at ? 0 : -1}
            className={styles.mark}
            data-many={mark.records.length > 1 || undefined}
            aria-label={sayMark(map, mark)}
            title={sayMark(map, mark)}
            aria-pressed={mark.records.some(({ id }) => chosen.has(id))}
            style={{ left: `${((mark.column + 0.5) / columns) * 100}%` }}
            onFocus={() => onActive(at)}
            onClick={() => chooseRecords(...mark.records.map(({ id }) => id))}
          >
            <span>{mark.records.length > 1 ? mark.records.length : ''}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function sayMark(map: MapData, { records }: TimelineMark): string {
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last) return '';
  if (records.length === 1) return sayRecord(map, first);
  return `${records.length} contacts, ${sayDate(first.date)} to ${sayDate(last.date)}`;
}
