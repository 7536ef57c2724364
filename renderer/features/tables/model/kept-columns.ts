// Columns that entries and links have alike, read and written in the same way.
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { Edit } from '../../../state/index.ts';
import { dateColumn, textColumn, yesNoColumn } from './build-column.ts';
import type { ColumnOf, Row } from './column.ts';

type Fields = { readonly restricted?: boolean; readonly started?: string | null; readonly ended?: string | null };

/** @param set the edits that give a row other fields */
export function keptColumns<Item extends Entity | Link>(
  set: (row: Row<Item>, fields: Fields) => readonly Edit[],
): ColumnOf<Item>[] {
  return [
    yesNoColumn({
      id: 'restricted',
      label: 'Restricted',
      group: 'Details',
      read: ({ item }) => item.restricted,
      write: (row, restricted) => set(row, { restricted: restricted ?? false }),
    }),
    textColumn({
      id: 'external-ids',
      label: 'Ids elsewhere',
      group: 'Details',
      read: ({ item }) => item.externalIds.join(', '),
    }),
    dateColumn({
      id: 'started',
      label: 'Started',
      group: 'Time',
      read: ({ item }) => item.started,
      write: (row, started) => set(row, { started }),
    }),
    dateColumn({
      id: 'ended',
      label: 'Ended',
      group: 'Time',
      read: ({ item }) => item.ended,
      write: (row, ended) => set(row, { ended }),
    }),
  ];
}
