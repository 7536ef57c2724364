import { Button, Popover } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Column } from '../model/column.ts';
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
  const width = model.widths[model.columns.indexOf(column)] ?? column.width;
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
            </div>
            <ColumnFilterPanel model={model} column={column} onDone={close} />
            <div className={styles.foot}>
              <span className={styles.footLabel} id={`${column.id}-width`}>
                Width
              </span>
              <Button.Group aria-labelledby={`${column.id}-width`}>
                <Button size="compact-xs" onClick={() => model.setWidth(column.id, width - WIDTH_STEP)}>
                  Narrower
                </Button>
                <Button size="compact-xs" onClick={() => model.setWidth(column.id, width + WIDTH_STEP)}>
                  Wider
                </Button>
              </Button.Group>
              {canHide ? (
                <Button size="compact-xs" variant="subtle" ml="auto" onClick={() => model.show(column.id, false)}>
                  Hide
                </Button>
              ) : null}
            </div>
          </>
        ) : null}
      </Popover.Dropdown>
    </Popover>
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
