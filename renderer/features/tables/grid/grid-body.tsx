import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { memo } from 'react';
import { ROW_HEIGHT } from '../editors/cell-editor.tsx';
import type { Column } from '../model/column.ts';
import type { Line } from '../model/group.ts';
import styles from './grid.module.css';
import { type Contents, GridRow, type RowActions } from './grid-row.tsx';
import { GroupRow } from './group-row.tsx';
import { rowGroup } from './roles.ts';
import type { Spot } from './use-active-spot.ts';
import type { Note, Open } from './use-editing.ts';

type Props = {
  /** What scrolls. */
  readonly scroller: HTMLElement;
  readonly lines: readonly Line[];
  /** What one row is, and several. */
  readonly noun: string;
  readonly nouns: string;
  readonly columns: readonly Column[];
  readonly contents: Contents;
  readonly selected: ReadonlySet<string>;
  readonly spot: Spot;
  readonly open: Open | null;
  readonly openPlace: number;
  readonly openWidth: number;
  readonly note: Note | null;
  readonly actions: RowActions;
  /** How far it was scrolled when it was last seen. */
  readonly initialOffset: () => number;
};

/** Rows drawn beyond the edges, so that quick scrolling shows no gaps. */
const OVERSCAN = 10;

/** The rows that are in sight. On its own, so that scrolling draws nothing else anew. */
export const GridBody = memo(function GridBody(props: Props) {
  const { scroller, lines, columns, contents, selected, spot, open, openPlace, note, actions } = props;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    initialOffset: props.initialOffset,
    // The rows with the keyboard and with an open editor are always there, however far they were scrolled away.
    rangeExtractor: (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      for (const index of [spot.row, openPlace]) if (index >= 0 && index < lines.length) indexes.add(index);
      return [...indexes].sort((a, b) => a - b);
    },
  });
  return (
    <div {...rowGroup} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        if (!line) return null;
        if (line.kind === 'group')
          return (
            <GroupRow
              key={line.key}
              lineKey={line.key}
              group={line.group}
              index={index}
              top={start}
              columns={columns.length}
              noun={props.noun}
              nouns={props.nouns}
              selected={selected}
              isActive={spot.row === index}
            />
          );
        const { row } = line;
        const isOpen = open?.line === line.key;
        return (
          <GridRow
            key={line.key}
            line={line}
            index={index}
            top={start}
            columns={columns}
            contents={contents}
            isSelected={selected.has(row.id)}
            active={spot.row === index ? spot.column : null}
            open={isOpen ? open : null}
            openWidth={isOpen ? props.openWidth : 0}
            note={note?.line === line.key ? note : null}
            actions={actions}
          />
        );
      })}
    </div>
  );
});
