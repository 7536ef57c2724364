import { useMemo } from 'react';
import type { Entity } from '../../../shared/model/entity.ts';
import { shownName } from '../../../shared/model/words.ts';
import { getSelection, selectThings, useSelection, useShown } from '../../state/index.ts';
import { useEntryContents } from './cells/use-contents.tsx';
import type { SelectRows } from './grid/use-row-selection.ts';
import type { Row } from './model/column.ts';
import { entryColumns } from './model/entry-columns.ts';
import { rowsOf } from './model/rows.ts';
import { TableScreen } from './table-screen.tsx';
import { useWorld } from './use-world.ts';

const title = ({ item }: Row): string => `“${shownName(item as Entity)}”`;
const select: SelectRows = (ids, keepsOthers) =>
  selectThings({ entities: ids, links: keepsOthers ? getSelection().links : [] });

/** All entries that the view's filter shows, as a table that sorts, filters and is edited in place. */
export function EntriesTable() {
  const world = useWorld();
  const { entities } = useShown();
  const selection = useSelection();
  const { scale, customField, entity } = world.map;
  const columns = useMemo(() => entryColumns({ scale, customField }), [scale, customField]);
  const rows = useMemo(() => rowsOf(entity, entities, world), [entity, entities, world]);
  return (
    <TableScreen
      record="entity"
      noun="entry"
      nouns="entries"
      columns={columns}
      rows={rows}
      world={world}
      total={entity.size}
      sortedBy="name"
      contents={useEntryContents()}
      title={title}
      selected={selection.entities}
      onSelect={select}
      pastesInto={'entities'}
      addCommand="map.add-entry"
      beginCommand="map.paste-list"
      firstStep={(keys) =>
        keys === null
          ? 'Add the organisations, groups and people whose links you want to see, or paste rows copied in Excel.'
          : `Press ${keys} to add an organisation, a group, a person or anything else that can be linked. Or paste rows copied in Excel.`
      }
    />
  );
}
