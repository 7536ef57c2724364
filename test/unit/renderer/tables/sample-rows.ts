// The small sample as rows of both tables, and what becomes of it when a cell is given something.

import type { Column, Row } from '../../../../renderer/features/tables/model/column.ts';
import { entryColumns } from '../../../../renderer/features/tables/model/entry-columns.ts';
import { type Draft, giveCell } from '../../../../renderer/features/tables/model/give-cell.ts';
import { linkColumns } from '../../../../renderer/features/tables/model/link-columns.ts';
import { rowsOf } from '../../../../renderer/features/tables/model/rows.ts';
import type { World } from '../../../../renderer/features/tables/model/world.ts';
import { smallSample } from '../../../../renderer/host/memory/small-sample.ts';
import { planEdits } from '../../../../shared/edits/index.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { Link } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';

const newId = sequenceOfIds('tables', Date.UTC(2019, 0, 1));

export function sampleWorld(edits: readonly { readonly edit: string; readonly input: object }[] = []): World {
  return { map: edited(smallSample(newId), edits), asAt: '2019-03-31' };
}

export function edited(map: MapData, edits: readonly { readonly edit: string; readonly input: object }[]): MapData {
  if (edits.length === 0) return map;
  const outcome = planEdits(map, edits, { now: '2019-03-31T09:00:00Z', today: '2019-03-31', newId });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return applyChanges(map, outcome.value.changes);
}

export const entryRows = (world: World): Row<Entity>[] =>
  rowsOf(world.map.entity, new Set(world.map.entity.keys()), world);
export const linkRows = (world: World): Row<Link>[] => rowsOf(world.map.link, new Set(world.map.link.keys()), world);

export function entryRow(world: World, name: string): Row<Entity> {
  const row = entryRows(world).find(({ item }) => item.name === name);
  if (!row) throw new Error(`There is no entry ${name}`);
  return row;
}

export function linkRow(world: World, from: string, type: string): Row<Link> {
  const row = linkRows(world).find(({ item }) => shownNameOf(world.map, item.from) === from && item.type === type);
  if (!row) throw new Error(`There is no link ${from} ${type}`);
  return row;
}

export function columnOf(columns: readonly Column[], id: string): Column {
  const column = columns.find((item) => item.id === id);
  if (!column) throw new Error(`There is no column ${id}`);
  return column;
}

export const entryColumn = (world: World, id: string): Column => columnOf(entryColumns(world.map), id);
export const linkColumn = (world: World, id: string): Column => columnOf(linkColumns(world.map), id);

/** The world after a draft was given to a cell, in one step; a refusal of either kind is thrown. */
export function afterGiving(row: Row, column: Column, draft: Draft): World {
  const given = giveCell(column, row, draft);
  if (!given.ok) throw new Error(given.why);
  return { ...row.world, map: edited(row.world.map, given.edits) };
}

export const asText = (text: string): Draft => ({ kind: 'text', text });
export const asChoice = (key: string | null): Draft => ({ kind: 'choice', choice: key === null ? null : { key } });
export const asNewWord = (create: string): Draft => ({ kind: 'choice', choice: { create } });
