// Imports tables given as text into a map given as changes, the way the application does.
import { AppFailure } from '../../../../shared/contract/errors.ts';
import type { Receipt } from '../../../../shared/contract/receipt.ts';
import { planEdit } from '../../../../shared/edits/index.ts';
import { readDelimited } from '../../../../shared/exchange/tables/delimited.ts';
import { added, applyChanges, type Change } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import { problemsOfMap } from '../../../../shared/model/invariants.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../../shared/model/shipped.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';

/** A map as new: our words, and the date that ages count from. */
export const newMap: MapData = applyChanges(EMPTY_MAP, [
  ...shippedChanges(),
  added('setting', { id: 'as-at', value: '2019-03-31' }),
]);

let calls = 0;

export type Imported = {
  readonly map: MapData;
  readonly receipt: Receipt;
  readonly changes: readonly Change[];
  readonly message: string | null;
};

/** Imports files, `name.csv` to its lines. A refusal for rejected rows gives the map as it was, and its receipt. */
export function importInto(
  map: MapData,
  files: Readonly<Record<string, readonly string[] | string>>,
  options: { createMissing?: boolean; skipRejected?: boolean; choices?: readonly object[] } = {},
): Imported {
  const tables = Object.entries(files).map(([source, lines]) => {
    const table = readDelimited(typeof lines === 'string' ? lines : lines.join('\n'), source);
    if (!table.ok) throw new AppFailure(table.error);
    return table.value;
  });
  const newId = sequenceOfIds(`import ${++calls}`, Date.UTC(2026, 0, calls));
  const outcome = planEdit(
    map,
    { edit: 'import.tables', input: { tables, ...options } },
    { now: '2026-01-02T03:04:05Z', today: '2026-01-02', newId },
  );
  if (!outcome.ok) {
    const details = outcome.error.details as { receipt?: Receipt } | undefined;
    if (!details?.receipt) throw new AppFailure(outcome.error);
    return { map, receipt: details.receipt, changes: [], message: outcome.error.message };
  }
  const { changes, report } = outcome.value;
  const after = applyChanges(map, changes);
  const problems = problemsOfMap(after);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { map: after, receipt: report as Receipt, changes, message: null };
}

export function entityNamed(map: MapData, name: string): Entity {
  const found = [...map.entity.values()].filter((entity) => entity.name === name);
  if (found.length !== 1) throw new Error(`${found.length} entries are called ${name}`);
  return found[0] as Entity;
}

export function onlyLink(map: MapData): Link {
  const links = [...map.link.values()];
  if (links.length !== 1) throw new Error(`there are ${links.length} links`);
  return links[0] as Link;
}

/** What was rejected, as `file row column`. */
export function rejectedAt({ receipt }: Imported): string[] {
  return receipt.rejected.map(({ source, row, column }) => `${source} ${row} ${column}`);
}

/** A few entries for links to run between. */
export const people = importInto(newMap, {
  'e.csv': [
    'id,name,kind,aliases',
    'a,Alpha,,AL',
    'b,Beta,,',
    'g,Gamma,group,',
    's1,Steering Group,group,',
    's2,Steering Group,project,',
  ],
}).map;

/** Added, updated, unchanged. */
export const counts = (count: { added: number; updated: number; unchanged: number }): number[] => [
  count.added,
  count.updated,
  count.unchanged,
];
