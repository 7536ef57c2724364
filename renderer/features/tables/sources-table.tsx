import { useMemo } from 'react';
import type { Source } from '../../../shared/model/evidence.ts';
import { chooseSources, getChosenSources, openDialog, useChosenSources } from '../../state/index.ts';
import type { Contents } from './grid/grid-row.tsx';
import type { SelectRows } from './grid/use-row-selection.ts';
import type { Row } from './model/column.ts';
import { SOURCE_COLUMNS } from './model/source-columns.ts';
import { TableScreen } from './table-screen.tsx';
import { useWorld } from './use-world.ts';

const title = ({ item }: Row): string => `source “${(item as Source).title}”`;
const select: SelectRows = (ids) => chooseSources(...ids);
const askToDelete = (): void => openDialog({ kind: 'delete-sources', sources: [...getChosenSources()] });
const contents: Contents = {};

/** The register of sources, as a table that sorts, filters and is edited in place. Choosing a row here chooses a source; what is selected in the map stays. */
export function SourcesTable() {
  const world = useWorld();
  const chosen = useChosenSources();
  const { source } = world.map;
  const rows = useMemo(
    () => [...source.values()].map((item): Row<Source> => ({ id: item.id, item, world })),
    [source, world],
  );
  return (
    <TableScreen
      noun="source"
      nouns="sources"
      columns={SOURCE_COLUMNS}
      rows={rows}
      world={world}
      total={source.size}
      sortedBy="title"
      contents={contents}
      title={title}
      selected={chosen}
      onSelect={select}
      onDelete={askToDelete}
      pastesInto={null}
      addCommand="map.add-source"
      beginCommand="map.read-document"
      firstStep={() =>
        'A source is where something is known from: a document, an interview, a survey, a workshop, or what somebody saw. Add the first and attach it to what it speaks of, or read one beside the map and let its sentences become links.'
      }
    />
  );
}
