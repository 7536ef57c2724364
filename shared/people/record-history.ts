// What the history still says about somebody: each step that touched something of theirs, with the values before and after.
import type { Change } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import type { Json } from '../util/canonical-json.ts';
import type { LoggedStep } from './erase-history.ts';
import type { Mentions } from './mentions.ts';
import { type Told, tell } from './told.ts';
import { sayRecord, textsIn } from './where-named.ts';

export function historyOf(
  map: MapData,
  history: readonly LoggedStep[],
  ids: ReadonlySet<string>,
  mentions: Mentions,
): Record<string, unknown> {
  const theirs = new Set(ids);
  for (const { changes } of history)
    for (const { record, id, before, after } of changes)
      if (record === 'link' && [before, after].some((ends) => ids.has(String(ends?.from)) || ids.has(String(ends?.to))))
        theirs.add(id);
  const isAbout = (change: Change): boolean => {
    if (theirs.has(change.id) || [...ids].some((id) => change.id.includes(id))) return true;
    const texts = [change.before, change.after].flatMap((fields) => textsIn(fields as Json));
    return texts.some((text) => theirs.has(text) || mentions.find(text).length > 0);
  };
  const steps = history.flatMap(({ step, changes }): Told[] => {
    const about = changes.filter(isAbout);
    if (about.length === 0 && mentions.find(step.label).length === 0) return [];
    return [{ When: step.at, Step: step.label, Changes: about.map((change) => sayChange(map, change)) }];
  });
  return steps.length === 0 ? {} : { 'How it came about: the history of the map': steps };
}

/** Whole maps are in the section on snapshots; of texts that a step brought, the documents say where they name the person. */
const LONG = ['map', 'text', 'receipt', 'read'];

function sayChange(map: MapData, { record, id, before, after }: Change): Told {
  const named = map[record].has(id) ? sayRecord(map, { record, id }) : sayRecord(map, { record, id: '' });
  const how = before === null ? 'Added' : after === null ? 'Removed' : 'Changed';
  return {
    Record: named,
    How: how,
    ...(before === null ? {} : { Before: tell(map, before, LONG) }),
    ...(after === null ? {} : { After: tell(map, after, LONG) }),
  };
}
