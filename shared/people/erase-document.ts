// The text of a document without the person, and the places in it that are counted in characters.
import type { Mentions, Stretch } from './mentions.ts';

type Place = { readonly start: number; readonly end: number };
export type Moved = { readonly text: string; readonly place: (place: Place) => Place };

const remembered = new WeakMap<Mentions, Map<string, Moved>>();

/** The text as it is once the mentions are replaced, and where places in it have come to. */
export function eraseDocument(mentions: Mentions, text: string, stands: string): Moved {
  const known = remembered.get(mentions) ?? new Map<string, Moved>();
  remembered.set(mentions, known);
  let moved = known.get(text);
  if (!moved) {
    const stretches = mentions.find(text);
    moved = { text: mentions.scrub(text, stands), place: (place) => movedPlace(stretches, stands.length, place) };
    known.set(text, moved);
  }
  return moved;
}

function movedPlace(stretches: readonly Stretch[], length: number, { start, end }: Place): Place {
  const moved = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const stretch of stretches) {
      if (stretch.end <= at) shift += length - (stretch.end - stretch.start);
      // Within a name: the whole of what stands for it belongs to the place.
      else if (stretch.start < at) return stretch.start + shift + (isEnd ? length : 0);
    }
    return at + shift;
  };
  return { start: moved(start, false), end: moved(end, true) };
}
