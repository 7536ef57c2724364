import type { MapData } from '../../../../shared/model/map-data.ts';
import { linksOf } from '../../../../shared/model/map-index.ts';
import { linkTypeLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { guessKind } from '../../../../shared/reading/guess-kind.ts';
import { guessLink } from '../../../../shared/reading/guess-link.ts';
import { type Named, namedIn as namesIn } from '../../../../shared/reading/named-ends.ts';
import { type Edit, newId, type Place, within, wordFor } from '../../../state/index.ts';

/** One end of a link: an entry of the map, or the name of a new one. */
export type End = { readonly id: string } | { readonly name: string };

export type LinkDraft = {
  readonly from: End | null;
  readonly to: End | null;
  /** Key of the type; null while neither the sentence nor the user has said one. */
  readonly type: string | null;
  readonly methods: readonly string[];
  readonly frequency: string | null;
};

/** The entries that a place names, in order, each once: within the words that are picked out where they name two. */
export function namedIn(place: Place): string[] {
  const idsOf = (mentions: Place['mentions']): string[] => [...new Set(mentions.flatMap(({ entities }) => entities))];
  const picked = place.words ? idsOf(within(place.mentions, place.words)) : [];
  return picked.length >= 2 ? picked : idsOf(place.mentions);
}

/**
 * What the sentence seems to say, to start from. Names that the map does not have yet stand in where it names fewer than two
 * entries, and then the entry selected on the map.
 */
export function guessDraft(map: MapData, place: Place, selected: string | null): LinkDraft {
  const { document, sentence, mentions } = place;
  const text = document.text;
  const named = namesIn(text, sentence, mentions);
  const known = named.filter(({ entities }) => entities.length > 0);
  const [first, second] = known.length >= 2 ? known : named;
  const between = [
    text.slice(first?.end ?? sentence.start, second?.start ?? sentence.end),
    text.slice(second?.end ?? sentence.end, sentence.end),
    text.slice(sentence.start, sentence.end),
  ];
  const guess = guessLink(map, text.slice(sentence.start, sentence.end), between);
  const endOf = (name: Named | undefined): End | null => {
    if (!name) return null;
    const [id] = name.entities;
    return id === undefined ? { name: text.slice(name.start, name.end).replace(/\s+/g, ' ') } : { id };
  };
  const one = endOf(first);
  const isSelected = one !== null && 'id' in one && one.id === selected;
  const other = endOf(second) ?? (selected === null || isSelected ? null : { id: selected });
  const [from = null, to = null] = guess.isInverse ? [other, one] : [one, other];
  return { from, to, type: guess.type, methods: guess.methods, frequency: guess.frequency };
}

export function sayEnd(map: MapData, end: End | null): string {
  return end === null ? '…' : 'id' in end ? shownNameOf(map, end.id) : end.name;
}

export function sayLink(map: MapData, { from, to, type }: LinkDraft): string {
  return `${sayEnd(map, from)} ${type === null ? '…' : linkTypeLabel(map, type)} ${sayEnd(map, to)}`;
}

/** A link of the map that says the same already: then the sentence is more evidence for it. */
export function sameLink(map: MapData, { from, to, type }: LinkDraft): string | null {
  if (!from || !to || !('id' in from) || !('id' in to)) return null;
  const same = linksOf(map, from.id).find(
    (link) =>
      link.type === type &&
      ((link.from === from.id && link.to === to.id) ||
        (link.direction !== 'forward' && link.from === to.id && link.to === from.id)),
  );
  return same?.id ?? null;
}

export type Built = { readonly link: string; readonly edits: readonly Edit[] } | { readonly problem: string };

/** The edits that make the link, new entries and words first; none where the map has it. */
export function linkEdits(map: MapData, draft: LinkDraft): Built {
  const { from, to, type } = draft;
  if (from === null) return { problem: 'Choose where the link starts.' };
  if (type === null) return { problem: 'Choose what the link says.' };
  if (to === null) return { problem: 'Choose where the link leads.' };
  const same = sameLink(map, draft);
  if (same !== null) return { link: same, edits: [] };
  const edits: Edit[] = [];
  const idOf = (end: End): string => {
    if ('id' in end) return end.id;
    const id = newId();
    edits.push({ edit: 'entity.add', input: { id, name: end.name, kind: guessKind(map, end.name) } });
    return id;
  };
  const ends = { from: idOf(from), to: idOf(to) };
  const methods = draft.methods.map((label) => wordFor(map, 'method', label));
  const frequency = draft.frequency === null ? null : wordFor(map, 'frequency', draft.frequency);
  edits.push(...methods.flatMap((word) => word.edits), ...(frequency?.edits ?? []));
  const link = newId();
  const manner = { methods: methods.map(({ key }) => key), frequency: frequency?.key ?? null };
  edits.push({ edit: 'link.add', input: { id: link, ...ends, type, ...manner } });
  return { link, edits };
}
