// A snapshot holds a whole map: it is gone through as the map itself is.
import { mapOfSnapshot, snapshotForm } from '../exchange/json/snapshot.ts';
import type { Snapshot } from '../model/engagement.ts';
import type { Json } from '../util/canonical-json.ts';
import { eraseMap } from './erase-map.ts';
import { eraseJson } from './erase-text.ts';
import type { Erasing } from './erasing.ts';

/** The same value where the person is not in it. */
export function eraseSnapshot(erasing: Erasing, contents: Json): Json {
  const text = JSON.stringify(contents);
  const isIn = [...erasing.ids, ...erasing.renamed.keys()].some((each) => text.includes(each));
  if (!isIn && !erasing.mentions.mayName(text)) return contents;
  const map = mapOfSnapshot({ map: contents } as Snapshot);
  // What cannot be read as a map can still be read as text.
  if (map === null) return eraseJson(erasing, contents);
  const after = eraseMap(erasing, map).map;
  return after === map ? contents : snapshotForm(after);
}
