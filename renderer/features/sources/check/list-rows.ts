// A list of things to check as the rows that are drawn: a heading wherever what they stand under changes. Pure.
import type { ThingToCheck } from '../../../../shared/model/knowledge/index.ts';
import { foldText } from '../../../../shared/util/fold.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly text: string; readonly count: number }
  /** `place` is the place among the things, from 0. */
  | { readonly kind: 'thing'; readonly thing: ThingToCheck; readonly place: number };

export const KINDS = ['all', 'link', 'entity'] as const;
export type Kinds = (typeof KINDS)[number];

/** The things of one kind that hold all the words that were typed. */
export function narrowed(things: readonly ThingToCheck[], kinds: Kinds, text: string): readonly ThingToCheck[] {
  const words = foldText(text).split(' ').filter(Boolean);
  if (kinds === 'all' && words.length === 0) return things;
  return things.filter(({ kind, text: name, group, why }) => {
    if (kinds !== 'all' && kind !== kinds) return false;
    if (words.length === 0) return true;
    const all = foldText(`${name} ${group} ${why}`);
    return words.every((word) => all.includes(word));
  });
}

export function listRows(things: readonly ThingToCheck[]): ListRow[] {
  const counts = new Map<string, number>();
  for (const { group } of things) counts.set(group, (counts.get(group) ?? 0) + 1);
  return things.flatMap((thing, place): ListRow[] => {
    const row: ListRow = { kind: 'thing', thing, place };
    if (thing.group === things[place - 1]?.group) return [row];
    return [{ kind: 'heading', text: thing.group, count: counts.get(thing.group) ?? 0 }, row];
  });
}
