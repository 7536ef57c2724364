// What is part of what, among the entries that are shown.
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import type { Group } from './group.ts';

/** Each entry that others are part of, with all of those and what is part of them in turn; the outermost first. */
export function wholesOf(map: MapData, entities: ReadonlySet<string>): Group[] {
  const children = new Map<string, string[]>();
  for (const id of [...entities].sort(compareText)) {
    const parent = map.entity.get(id)?.parent;
    if (parent && parent !== id && entities.has(parent)) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const within = (id: string, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const child of children.get(id) ?? []) within(child, seen);
    return seen;
  };
  return [...children.keys()]
    .map((key) => ({ key, label: shownNameOf(map, key), members: [...within(key, new Set())].sort(compareText) }))
    .sort((a, b) => b.members.length - a.members.length || compareText(a.key, b.key));
}
