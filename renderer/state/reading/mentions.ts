// Names found in texts, without holding up the window: a short text at once, a long one in slices between which the page goes on.
import { useEffect, useMemo, useState } from 'react';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { DocumentBlock, Sentence, TextDocument } from '../../../shared/reading/document.ts';
import { findNames, type Mention } from '../../../shared/reading/find-names.ts';
import { nameIndexOf } from '../../../shared/reading/name-index.ts';
import { useMap } from '../document/hooks.ts';

type Entities = MapData['entity'];

/** Characters looked through at a time: some ten milliseconds of work. */
export const SLICE = 40_000;

const NONE: readonly Mention[] = [];

/** Whether two states of a map know the same names: then a text names the same entries. */
export function sameNames(a: Entities, b: Entities): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, entity] of b) {
    const before = a.get(id);
    if (before === entity) continue;
    if (!before || before.name !== entity.name || before.aliases.join('\n') !== entity.aliases.join('\n')) return false;
  }
  return true;
}

/** Parts of a document, each of whole blocks: no name goes on from one block to the next. */
export function slicesOf({ blocks }: TextDocument, size = SLICE): readonly (readonly [number, number])[] {
  const slices: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const { start, end } of blocks) {
    if (last && end - last[0] <= size) last[1] = end;
    else {
      last = [start, end];
      slices.push(last);
    }
  }
  return slices;
}

/** Looks through a document slice by slice; tells once it is through. Answers how to stop it. */
function findInSlices(entities: Entities, document: TextDocument, tell: (found: readonly Mention[]) => void) {
  const slices = slicesOf(document);
  const found: Mention[] = [];
  let at = 0;
  let timer = setTimeout(step);
  function step(): void {
    const slice = slices[at++];
    if (!slice) {
      tell(found);
      return;
    }
    found.push(...findNames(nameIndexOf(entities), document.text, slice[0], slice[1]));
    timer = setTimeout(step);
  }
  return () => clearTimeout(timer);
}

type Found = { readonly entities: Entities; readonly text: string; readonly mentions: readonly Mention[] };

/** All mentions in a text. Of a long one those found last are shown until what has changed has been looked for. */
export function useMentions(document: TextDocument): {
  readonly mentions: readonly Mention[];
  /** Whether nothing has been found in this text yet because it is being looked through. */
  readonly isLooking: boolean;
} {
  const { entity } = useMap();
  const isShort = document.text.length <= SLICE;
  const now = useMemo(
    () => (isShort ? findNames(nameIndexOf(entity), document.text) : NONE),
    [isShort, entity, document.text],
  );
  const [found, setFound] = useState<Found | null>(null);
  const isFound = found?.text === document.text && sameNames(found.entities, entity);
  useEffect(() => {
    if (isShort || isFound) return;
    return findInSlices(entity, document, (mentions) => setFound({ entities: entity, text: document.text, mentions }));
  }, [isShort, isFound, entity, document]);
  if (isShort) return { mentions: now, isLooking: false };
  const isOfThis = found?.text === document.text;
  return { mentions: isOfThis ? found.mentions : NONE, isLooking: !isOfThis };
}

let last: (Found & { readonly block: number }) | null = null;

/** The mentions in the block of a sentence: asked for at every step of the marker, and found at once. */
export function mentionsAround({ entity }: MapData, document: TextDocument, sentence: Sentence): readonly Mention[] {
  const block: DocumentBlock | undefined = document.blocks[sentence.block];
  if (!block) return NONE;
  const { text } = document;
  if (!last || last.entities !== entity || last.text !== text || last.block !== sentence.block) {
    const mentions = findNames(nameIndexOf(entity), text, block.start, block.end);
    last = { entities: entity, text, block: sentence.block, mentions };
  }
  return last.mentions;
}
