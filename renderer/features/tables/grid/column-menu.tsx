import { Button, Popover } from '@mantine/core';
import { ArrowDown, ArrowUp, Rows3 } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Column } from '../model/column.ts';
import { canGroupBy } from '../model/group.ts';
import { ColumnFilterPanel } from './column-filter-panel.tsx';
import styles from './column-menu.module.css';
import type { Direction, GridModel } from './use-grid-model.ts';

type Props = {
  readonly model: GridModel;
  readonly column: Column;
  readonly canHide: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** The button it opens from. */
  readonly children: ReactElement;
};

/** How much wider or narrower one press makes a column, in CSS pixels. */
const WIDTH_STEP = 24;

/** What the two directions of sorting mean for what the column holds. */
function directionLabels(column: Column): Readonly<Record<Direction, string>> {
  const { filter } = column;
  if (filter.kind === 'number') return { ascending: 'Smallest first', descending: 'Largest first' };
  if (filter.kind === 'date') return { ascending: 'Oldest first', descending: 'Newest first' };
  if (filter.kind === 'words' && filter.words.isRanked)
    return { ascending: 'In order', descending: 'In reverse order' };
  return { ascending: 'A to Z', descending: 'Z to A' };
}

/** Everything a column can be asked: sort, narrow down, width, hide. */
export function ColumnMenu({ model, column, canHide, isOpen, onToggle, children }: Props) {
  const labels = directionLabels(column);
  const close = (): void => onToggle(false);
  const sort = (direction: Direction): void => {
    model.sortBy(column.id, direction);
    close();
  };
  const place = model.columns.indexOf(column);
  const width = model.widths[place] ?? column.width;
  const isGrouped = model.groupedBy[0] === column && model.groupedBy.length === 1;
  // The first column stays where it is: it says which row it is.
  const left = place > 1 ? model.columns[place - 1] : undefined;
  const right = place > 0 ? model.columns[place + 1] : undefined;
  return (
    <Popover
      opened={isOpen}
      onChange={onToggle}
      position="bottom-start"
      offset={4}
      width={264}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label={`${column.label}: filter and more`}>
        {isOpen ? (
          <>
            <div className={styles.sorts}>
              <SortButton label={labels.ascending} direction="ascending" {...{ model, column, sort }} />
              <SortButton label={labels.descending} direction="descending" {...{ model, column, sort }} />
              {canGroupBy(column) ? (
                <button
                  type="button"
                  className={styles.sort}
                  aria-pressed={isGrouped}
                  onClick={() => {
                    model.groupBy(isGrouped ? [] : [column.id]);
                    close();
                  }}
                >
                  <Rows3 size={14} aria-hidden="true" />
                  Group by {column.label.toLowerCase()}
                </button>
              ) : null}
            </div>
            <ColumnFilterPanel model={model} column={column} onDone={close} />
            <div className={styles.foot}>
              <Side
                id={`${column.id}-width`}
                label="Width"
                first={{ label: 'Narrower', run: () => model.setWidth(column.id, width - WIDTH_STEP) }}
                second={{ label: 'Wider', run: () => model.setWidth(column.id, width + WIDTH_STEP) }}
              />
              {canHide ? (
                <>
                  <Side
                    id={`${column.id}-place`}
                    label="Move"
                    first={{ label: 'Left', run: left ? () => model.move(column.id, left.id) : null }}
                    second={{ label: 'Right', run: right ? () => model.move(column.id, right.id) : null }}
                  />
                  <Button size="compact-xs" variant="subtle" ml="auto" onClick={() => model.show(column.id, false)}>
                    Hide
                  </Button>
                </>
              ) : null}
            </div>
          </>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

type SideAction = { readonly label: string; readonly run: (() => void) | null };
type SideProps = {
  readonly id: string;
  readonly label: string;
  readonly first: SideAction;
  readonly second: SideAction;
};

/** Two buttons that do the opposite of each other. */
function Side({ id, label, first, second }: SideProps) {
  return (
    <div className={styles.side}>
      <span className={styles.footLabel} id={id}>
        {label}
      </span>
      <Button.Group aria-labelledby={id}>
        {[first, second].map((action) => (
          <Button key={action.label} size="compact-xs" disabled={action.run === null} onClick={() => action.run?.()}>
            {action.label}
          </Button>
        ))}
      </Button.Group>
    </div>
  );
}

type SortButtonProps = {
  readonly label: string;
  readonly direction: Direction;
  readonly model: GridModel;
  readonly column: Column;
  readonly sort: (direction: Direction) => void;
};

function SortButton({ label, direction, model, column, sort }: SortButtonProps) {
  const isOn = model.sortedAs(column.id)?.direction === direction;
  return (
    <button type="button" className={styles.sort} aria-pressed={isOn} onClick={() => sort(direction)}>
      {direction === 'ascending' ? (
        <ArrowUp size={14} aria-hidden="true" />
      ) : (
        <ArrowDown size={14} aria-hidden="true" />
      )}
      {label}
    </button>
  );
}
