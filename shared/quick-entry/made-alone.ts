// Which of the things that came with what was typed nothing else has come to use.
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { assessmentsOf, evidenceFor, evidenceFrom, linksOf, partsOf } from '../model/map-index.ts';

/** The map as it will be: links and evidence that go, and links that change. */
export type Rest = {
  readonly map: MapData;
  readonly isGone: (id: string | null) => boolean;
  readonly altered: ReadonlyMap<string, Partial<Link>>;
};

/** Entries that nothing is linked to, part of, said or judged of, or recorded with. */
export function entriesAlone({ map, isGone }: Rest, entries: readonly string[]): readonly string[] {
  const met = new Set<string>([...map.engagement.values()].flatMap((record) => [...record.met, ...record.by]));
  return entries.filter(
    (id) =>
      map.entity.has(id) &&
      linksOf(map, id).every((link) => isGone(link.id)) &&
      partsOf(map, id).length + evidenceFor(map, id).length + assessmentsOf(map, id).length === 0 &&
      !met.has(id),
  );
}

/** Whether nothing rests on a source any more and nobody has written anything into it. */
export function isSourceAlone({ map, isGone }: Rest, id: string): boolean {
  const source = map.source.get(id);
  return (
    source !== undefined &&
    source.text === null &&
    source.notes === null &&
    evidenceFrom(map, id).every((piece) => isGone(piece.id) || isGone(piece.link))
  );
}

/** Methods that no link, evidence or engagement has, and no view or set of rules speaks of. */
export function wordsAlone({ map, isGone, altered }: Rest, words: readonly string[]): readonly string[] {
  if (words.length === 0) return words;
  const used = new Set<string | null>([
    ...[...map.link.values()]
      .filter(({ id }) => !isGone(id))
      .flatMap((link) => altered.get(link.id)?.methods ?? link.methods),
    ...[...map.evidence.values()]
      .filter(({ id, link }) => !isGone(id) && !isGone(link))
      .flatMap(({ reported }) => reported?.methods ?? []),
    ...[...map.engagement.values()].map(({ method }) => method),
  ]);
  const spoken = JSON.stringify([...map.view.values(), ...map.ruleSet.values()]);
  return words.filter((id) => {
    const term = map.term.get(id);
    return term !== undefined && !used.has(term.key) && !spoken.includes(JSON.stringify(term.key));
  });
}
