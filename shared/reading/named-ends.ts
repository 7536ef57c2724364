// Whom a sentence speaks of, in order: entries that the map knows, and names that it does not know yet.
import { candidatesIn } from './candidates.ts';
import type { Mention } from './find-names.ts';
import type { Stretch } from './stretches.ts';

/** Something that a sentence names: entries of the map, or none where the name is new. */
export type Named = Stretch & { readonly entities: readonly string[] };

/**
 * The names of a sentence, each entry once. A known name that goes on with a capital is part of a longer one: "Sale" of
 * "Sale Walkers" names no place.
 */
export function namedIn(text: string, sentence: Stretch, mentions: readonly Mention[]): readonly Named[] {
  const inOrder = [
    ...mentions,
    ...candidatesIn(text, sentence, mentions).map((stretch) => ({ ...stretch, entities: [] })),
  ].sort((a, b) => a.start - b.start);
  const joined: Named[] = [];
  for (const { start, end, entities } of inOrder) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined &&
      text.slice(before.end, start) === ' ' &&
      (before.entities.length === 0) !== (entities.length === 0);
    if (isOne) joined[joined.length - 1] = { start: before.start, end, entities: [] };
    else joined.push({ start, end, entities });
  }
  return joined.filter((name, at) => joined.findIndex((other) => sayKey(text, other) === sayKey(text, name)) === at);
}

const sayKey = (text: string, { start, end, entities }: Named): string => entities[0] ?? text.slice(start, end);
