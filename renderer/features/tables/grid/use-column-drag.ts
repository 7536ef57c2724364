import { type DragEvent, useState } from 'react';
import type { Column } from '../model/column.ts';
import type { GridModel } from './use-grid-model.ts';

/** What a dragged column is known by: files and texts that are dragged over a head mean nothing there. */
const COLUMN = 'application/x-threadmap-column';

/** Drags a column to another place by its head. For the keyboard, its menu has the same: left, right. */
export function useColumnDrag(model: GridModel, column: Column, index: number) {
  const [dropping, setDropping] = useState<'before' | 'after' | null>(null);
  const isOurs = (event: DragEvent): boolean => event.dataTransfer.types.includes(COLUMN);
  return {
    dropping,
    // The first column stays where it is.
    draggable: index > 0,
    onDragStart: (event: DragEvent) => {
      // The edge is for the width.
      if (model.resizing !== null) {
        event.preventDefault();
        return;
      }
      event.dataTransfer.setData(COLUMN, column.id);
      event.dataTransfer.setData(`${COLUMN}-${index}`, '');
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (index === 0 || !isOurs(event)) return;
      event.preventDefault();
      // What is dragged can be read only once it is dropped, its types before.
      const from = event.dataTransfer.types.find((type) => type.startsWith(`${COLUMN}-`));
      setDropping(Number(from?.slice(COLUMN.length + 1)) < index ? 'after' : 'before');
    },
    onDragLeave: () => setDropping(null),
    onDrop: (event: DragEvent) => {
      setDropping(null);
      if (index === 0 || !isOurs(event)) return;
      event.preventDefault();
      model.move(event.dataTransfer.getData(COLUMN), column.id);
    },
  };
}
