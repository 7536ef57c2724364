import { useMemo } from 'react';
import { recordsSeen, sayRecord, wordsOfRecord } from '../../../shared/engagement/log.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import { deleteRecords } from '../../commands/index.ts';
import { chooseRecords, getChosenRecords, useChosenRecords, useShown } from '../../state/index.ts';
import type { Contents } from './grid/grid-row.tsx';
import type { SelectRows } from './grid/use-row-selection.ts';
import type { Row } from './model/column.ts';
import { ENGAGEMENT_COLUMNS } from './model/engagement-columns.ts';
import { TableScreen } from './table-screen.tsx';
import { useWorld } from './use-world.ts';

const title = ({ item, world }: Row): string => `record “${sayRecord(world.map, item as Engagement)}”`;
const wordsOf = ({ item, world }: Row): string => wordsOfRecord(world.map, item as Engagement);
const select: SelectRows = (ids) => chooseRecords(...ids);
const remove = (): void => void deleteRecords([...getChosenRecords()]);
const contents: Contents = {};

/** The log of engagement, newest first. Choosing a row selects on the map whom it speaks of. */
export function EngagementTable() {
  const world = useWorld();
  const chosen = useChosenRecords();
  const { entities } = useShown();
  const { engagement } = world.map;
  const rows = useMemo(
    () => recordsSeen(world.map, entities).map((item): Row<Engagement> => ({ id: item.id, item, world })),
    [world, entities],
  );
  return (
    <TableScreen
      noun="record"
      nouns="records"
      columns={ENGAGEMENT_COLUMNS}
      rows={rows}
      world={world}
      total={engagement.size}
      sortedBy="date"
      isDownward
      wordsOf={wordsOf}
      contents={contents}
      title={title}
      selected={chosen}
      onSelect={select}
      onDelete={remove}
      pastesInto={null}
      addCommand="map.record-engagement"
      isAddedElsewhere
      beginCommand="file.import"
      firstStep={(keys) =>
        `Each meeting, call, visit or workshop is one record: who was met, what was said, what comes next and who sees to it. ${keys === null ? 'Record the first below' : `Press ${keys} from anywhere to record one`}, or bring in a spreadsheet or a calendar (.ics).`
      }
    />
  );
}
