// What records are called in the receipt of a merge.
import type { MapData } from '../../model/map-data.ts';
import type { Ref } from '../../model/references.ts';
import { linkSentence, shownNameOf } from '../../model/words.ts';
import { sayRecord } from '../../people/where-named.ts';

/** As elsewhere, and of evidence and ratings what they are of: a source has many pieces of evidence. */
export function sayMerged(map: MapData, { record, id }: Ref): string {
  const said = sayRecord(map, { record, id });
  const held = record === 'evidence' || record === 'assessment' ? map[record].get(id) : undefined;
  if (held === undefined) return said;
  const { entity, link: ofLink } = held;
  const link = ofLink === null ? undefined : map.link.get(ofLink);
  const about = link ? linkSentence(map, link) : entity === null ? null : shownNameOf(map, entity);
  return about === null ? said : `${said} for “${about}”`;
}
