import type { MapData } from '../../shared/model/map-data.ts';
import { linksOf } from '../../shared/model/map-index.ts';
import type { Selection, Shown } from '../state/index.ts';

/** A selection and what it touches among what is shown: links of selected entries with their other ends, ends of selected links. */
export function withLinked(map: MapData, shown: Shown, { entities, links }: Selection): Selection {
  const allLinks = new Set([
    ...links,
    ...[...entities].flatMap((id) =>
      linksOf(map, id)
        .map((link) => link.id)
        .filter((link) => shown.links.has(link)),
    ),
  ]);
  const ends = [...allLinks].flatMap((id) => {
    const link = map.link.get(id);
    return link ? [link.from, link.to] : [];
  });
  return { entities: new Set([...entities, ...ends]), links: allLinks };
}
