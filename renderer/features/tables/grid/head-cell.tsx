import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { Column } from '../model/column.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './head-cell.module.css';
import { columnHead } from './roles.ts';
import type { HeadPart } from './use-active-spot.ts';
import { useColumnDrag } from './use-column-drag.ts';
import type { GridModel } from './use-grid-model.ts';

type Props = {
  readonly model: GridModel;
  readonly column: Column;
  readonly index: number;
  /** The part that Tab stops at, when it is in this head. */
  readonly active: HeadPart | null;
  readonly onActive: (part: HeadPart) => void;
};

const ORDINALS = ['first', 'second', 'third'];

/** The head of a column: its name sorts by it, its menu narrows it down, its edge makes it wider. */
export function HeadCell({ model, column, index, active, onActive }: Props) {
  const [isOpen, setOpen] = useState(false);
  const sorted = model.sortedAs(column.id);
  const isFiltered = model.filterOf(column.id) !== null;
  const place = sorted && sorted.of > 1 ? sorted.place : null;
  const { dropping, ...drag } = useColumnDrag(model, column, index);
  return (
    <div
      {...columnHead(index, sorted?.direction)}
      className={styles.head}
      data-pinned={index === 0 || undefined}
      data-number={column.isNumber || undefined}
      data-resizing={model.resizing === column.id || undefined}
      data-dropping={dropping ?? undefined}
      {...drag}
    >
      <button
        type="button"
        className={styles.sort}
        data-part="sort"
        tabIndex={active === 'sort' ? 0 : -1}
        onFocus={() => onActive('sort')}
        title={sorted ? undefined : `Sort by ${column.label.toLowerCase()}; with Shift, after the others`}
        onClick={(event) => model.toggleSort(column.id, event.shiftKey)}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'ArrowDown') {
            event.preventDefault();
            event.stopPropagation();
            setOpen(true);
          }
        }}
      >
        <span className={styles.headText}>{column.label}</span>
        {sorted ? (
          <span className={styles.sorted} aria-hidden="true">
            {sorted.direction === 'ascending' ? <ArrowUp size={13} /> : <ArrowDown size={13} />}
            {place}
          </span>
        ) : null}
        {place === null ? null : <span className={styles.unseen}>, sorted {ORDINALS[place - 1] ?? `${place}th`}</span>}
      </button>
      <ColumnMenu model={model} column={column} canHide={index > 0} isOpen={isOpen} onToggle={setOpen}>
        <button
          type="button"
          className={styles.menu}
          data-part="menu"
          data-filtered={isFiltered || undefined}
          tabIndex={active === 'menu' ? 0 : -1}
          onFocus={() => onActive('menu')}
          aria-label={`${column.label}: filter and more${isFiltered ? ', filtered' : ''}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isFiltered ? <ListFilter size={14} aria-hidden="true" /> : <ChevronDown size={14} aria-hidden="true" />}
        </button>
      </ColumnMenu>
      {/* Dragging has its counterpart for the keyboard in the menu: wider, narrower. */}
      <div
        className={styles.edge}
        aria-hidden="true"
        onMouseDown={(event) => model.startResize(column.id, event)}
        onTouchStart={(event) => model.startResize(column.id, event)}
        onDoubleClick={() => model.setWidth(column.id, column.width)}
      />
    </div>
  );
}
