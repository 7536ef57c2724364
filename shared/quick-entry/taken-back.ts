import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { linksOf } from '../model/map-index.ts';
import { sameJson } from '../util/canonical-json.ts';
import type { Addition, Typed } from './to-edits.ts';

/**
 * The edits that take back what was typed, whatever else was done since: links it made go, with the entries it made that
 * nothing else is linked to; links it added to stay and lose only what it gave them. None when all of it has gone already.
 */
export function takenBack(map: MapData, { links, additions, evidence, entries }: Omit<Typed, 'edits'>): Typed['edits'] {
  const kept = new Set<string>(additions.map(({ before }) => before.id));
  const going = links.filter((id) => !kept.has(id) && map.link.has(id));
  const lonely = entries.filter(
    (id) => map.entity.has(id) && linksOf(map, id).every((link) => going.includes(link.id)),
  );
  // Evidence of a link that goes goes with it.
  const unsaid = evidence.filter((id) => kept.has(map.evidence.get(id)?.link ?? ''));
  return [
    ...additions.flatMap((addition) => {
      const now = map.link.get(addition.before.id);
      const fields = now ? withoutAddition(now, addition) : {};
      return Object.keys(fields).length > 0 ? [{ edit: 'link.update', input: { id: now?.id, fields } }] : [];
    }),
    ...(unsaid.length > 0 ? [{ edit: 'evidence.remove', input: { ids: unsaid } }] : []),
    ...(going.length > 0 ? [{ edit: 'link.remove', input: { ids: going } }] : []),
    ...(lonely.length > 0 ? [{ edit: 'entity.remove', input: { ids: lonely } }] : []),
  ];
}

/** A field that was changed again since stays as it is. */
function withoutAddition(now: Link, { before, fields }: Addition): Partial<Link> {
  const { methods = [], ...others } = fields;
  const given = methods.filter((key) => !before.methods.includes(key));
  const left = now.methods.filter((key) => !given.includes(key));
  const unchanged = Object.entries(others).filter(([field, value]) => sameJson(now[field as keyof Link], value));
  return {
    ...(left.length < now.methods.length ? { methods: left } : {}),
    ...(Object.fromEntries(unchanged.map(([field]) => [field, before[field as keyof Link]])) as Partial<Link>),
  };
}
