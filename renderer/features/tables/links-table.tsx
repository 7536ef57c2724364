import { useMemo } from 'react';
import type { Link } from '../../../shared/model/link.ts';
import { linkTypeLabel, shownNameOf } from '../../../shared/model/words.ts';
import { getSelection, selectThings, useSelection, useShown } from '../../state/index.ts';
import { useLinkContents } from './cells/use-contents.tsx';
import type { SelectRows } from './grid/use-row-selection.ts';
import type { Row } from './model/column.ts';
import { linkColumns } from './model/link-columns.ts';
import { rowsOf } from './model/rows.ts';
import { TableScreen } from './table-screen.tsx';
import { useWorld } from './use-world.ts';

function title({ item, world: { map } }: Row): string {
  const link = item as Link;
  return `link “${shownNameOf(map, link.from)} ${linkTypeLabel(map, link.type)} ${shownNameOf(map, link.to)}”`;
}
const select: SelectRows = (ids, keepsOthers) =>
  selectThings({ links: ids, entities: keepsOthers ? getSelection().entities : [] });

/** All links that the view's filter shows, as a table that sorts, filters and is edited in place. */
export function LinksTable() {
  const world = useWorld();
  const { links } = useShown();
  const selection = useSelection();
  const { scale, customField, link, entity } = world.map;
  const columns = useMemo(() => linkColumns({ scale, customField }), [scale, customField]);
  const rows = useMemo(() => rowsOf(link, links, world), [link, links, world]);
  return (
    <TableScreen
      record="link"
      noun="link"
      nouns="links"
      columns={columns}
      rows={rows}
      world={world}
      total={link.size}
      sortedBy="from"
      contents={useLinkContents()}
      title={title}
      selected={selection.links}
      onSelect={select}
      pastesInto={'links'}
      addCommand="map.add-link"
      beginCommand="map.paste-list"
      firstStep={(keys) =>
        entity.size < 2
          ? 'A link runs from one entry to another: add two entries first, or paste rows copied in Excel: who, does what, to whom.'
          : `${keys === null ? 'Use the button below' : `Press ${keys}`} to add one, drag from one entry to another in the map, or paste rows copied in Excel.`
      }
    />
  );
}
