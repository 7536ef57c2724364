import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { type Head, linksAt, type Matrix, sayHead } from '../../../shared/graph/matrix/index.ts';
import type { Selection } from '../../state/index.ts';
import styles from './matrix.module.css';
import { cellAt, rowAt, rowHead } from './roles.ts';
import type { CellSize } from './use-matrix-settings.ts';
import type { Shading } from './use-shading.ts';

type Props = {
  readonly matrix: Matrix;
  readonly shading: Shading;
  readonly head: Head;
  readonly index: number;
  readonly top: number;
  readonly size: CellSize;
  readonly columns: readonly VirtualItem[];
  readonly selection: Selection;
  /** The column that the keyboard is at, when it is in this row; -1 is the head. */
  readonly active: number | null;
};

export const isHeadSelected = ({ entities }: Head, selection: Selection): boolean =>
  selection.entities.size > 0 && entities.length > 0 && entities.every((id) => selection.entities.has(id));

/** All of a cell's links are selected, some of them, or none. */
function selectedIn(links: readonly string[], selected: ReadonlySet<string>): 'all' | 'some' | undefined {
  if (selected.size === 0 || links.length === 0) return undefined;
  const count = links.filter((id) => selected.has(id)).length;
  return count === 0 ? undefined : count === links.length ? 'all' : 'some';
}

/** One row: its name, how many links it has, and the cells in sight. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { matrix, shading, head, index, top, size, columns, selection, active } = props;
  return (
    <div {...rowAt(index)} className={styles.row} style={{ transform: `translateY(${top}px)`, height: size.height }}>
      <div
        {...rowHead({ said: sayHead(head, matrix.isGrouped), isSelected: isHeadSelected(head, selection) })}
        className={styles.rowHead}
        data-spot={`${index}:-1`}
        tabIndex={active === -1 ? 0 : -1}
        title={sayHead(head, matrix.isGrouped)}
      >
        <span className={styles.name}>{head.label}</span>
        <span className={styles.total}>{head.links.length}</span>
      </div>
      {columns.map(({ index: column, start }) => {
        const { text, said, shade } = shading.draw(index, column);
        const chosen = selectedIn(linksAt(matrix, index, column), selection.links);
        return (
          <div
            key={column}
            {...cellAt(column, { said, isSelected: chosen === 'all' })}
            className={styles.cell}
            data-spot={`${index}:${column}`}
            data-chosen={chosen}
            data-self={(matrix.rows[index]?.key === matrix.columns[column]?.key && text === '') || undefined}
            tabIndex={active === column ? 0 : -1}
            title={text === '' ? undefined : said}
            style={{
              left: `calc(var(--head) + ${start}px)`,
              width: size.width,
              ...(shade ? { background: shade.fill, color: shade.text } : {}),
            }}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
});
