// The log of engagement as a table: in the columns that import reads, newest first.
import { newestFirst } from '../../engagement/log.ts';
import type { Engagement } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { termLabel } from '../../model/words.ts';
import { ENGAGEMENT_COLUMNS, type EngagementColumn } from './columns.ts';
import { createReferences, joinValues, type References } from './references.ts';
import { VALUE_SEPARATOR } from './table.ts';
import { orBlank, yesNo } from './value-columns.ts';
import type { WrittenTable } from './written-table.ts';

type Cells = { readonly [Column in EngagementColumn]: (record: Engagement) => string };

function engagementCells(map: MapData, references: References): Cells {
  // A name that holds what parts values in a cell cannot stand in one.
  const entry = (id: string): string => {
    const reference = references.entity(id);
    return reference.includes(VALUE_SEPARATOR) ? id : reference;
  };
  const entries = (ids: readonly string[]): string => joinValues(ids.map(entry));
  return {
    id: ({ id }) => id,
    date: ({ date }) => date,
    method: ({ method }) => (method === null ? '' : termLabel(map, 'method', method)),
    met: ({ met }) => entries(met),
    by: ({ by }) => entries(by),
    by_words: ({ byWords }) => orBlank(byWords),
    topic: ({ topic }) => orBlank(topic),
    said: ({ said }) => orBlank(said),
    feedback: ({ feedback }) => orBlank(feedback),
    next: ({ next }) => orBlank(next),
    owner: ({ owner }) => orBlank(owner),
    due: ({ due }) => orBlank(due),
    done: ({ next, isDone }) => (next === null ? '' : yesNo(isDone)),
    done_on: ({ next, doneOn }) => (next === null ? '' : orBlank(doneOn)),
    plan: ({ plan }) => (plan === null ? '' : (map.plan.get(plan)?.name ?? '')),
    // What parts values in a cell may stand in an address too.
    attachments: ({ attachments }) => attachments.map((text) => text.replaceAll('|', '%7C')).join('|'),
    restricted: ({ restricted }) => yesNo(restricted),
  };
}

/** @param records those that are written; all, unless said */
export function engagementTable(map: MapData, records: Iterable<Engagement> = map.engagement.values()): WrittenTable {
  const cells = engagementCells(map, createReferences(map));
  const headers = Object.keys(ENGAGEMENT_COLUMNS) as EngagementColumn[];
  return {
    headers,
    rows: newestFirst(records).map((record) => headers.map((header) => cells[header](record))),
  };
}
