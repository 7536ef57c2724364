import type { Entity } from '../../../shared/model/entity.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { linksOf } from '../../../shared/model/map-index.ts';
import { compareFolded, inOrder, readLink, shownName, shownNameOf } from '../../../shared/model/words.ts';
import type { Shown } from '../../state/index.ts';

/** The entries of one kind, by name. */
export type OutlineSection = { readonly kind: string; readonly label: string; readonly entities: readonly Entity[] };

/** What is shown, in the order of reading: kinds as their list has them, entries by name. */
export function sectionsOf(map: MapData, shown: Shown): OutlineSection[] {
  const byKind = Map.groupBy(
    [...shown.entities].flatMap((id) => map.entity.get(id) ?? []),
    (entity) => entity.kind,
  );
  const known = inOrder(map.kind.values()).map(({ id, plural }) => ({ kind: id as string, label: plural }));
  const others = [...byKind.keys()]
    .filter((kind) => !map.kind.has(kind))
    .map((kind) => ({ kind: kind as string, label: kind as string }));
  return [...known, ...others].flatMap(({ kind, label }) => {
    const entities = byKind.get(kind) ?? [];
    if (entities.length === 0) return [];
    const named = entities.map((entity) => ({ entity, name: shownName(entity) }));
    named.sort((a, b) => compareFolded(a.name, b.name));
    return [{ kind, label, entities: named.map(({ entity }) => entity) }];
  });
}

/** The links of an entry that are shown, by what they say and whom they lead to. */
export function linksShown(map: MapData, shown: Shown, id: string): Link[] {
  const words = (link: Link): string => {
    const { verb, other } = readLink(map, link, id);
    return `${verb} ${shownNameOf(map, other)}`;
  };
  return linksOf(map, id)
    .filter((link) => shown.links.has(link.id))
    .map((link) => ({ link, words: words(link) }))
    .sort((a, b) => compareFolded(a.words, b.words))
    .map(({ link }) => link);
}
