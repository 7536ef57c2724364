import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { sameJson } from '../util/canonical-json.ts';
import { entriesAlone, isSourceAlone, wordsAlone } from './made-alone.ts';
import type { Addition, Typed } from './to-edits.ts';

/**
 * The edits that take back what was typed, whatever else was done since: links it made go, with the entries, words and source it
 * made that nothing else has come to use; links it added to stay and lose only what it gave them. None when all of it has gone already.
 */
export function takenBack(map: MapData, made: Omit<Typed, 'edits'>): Typed['edits'] {
  const { links, additions, evidence, entries, words, source } = made;
  const kept = new Set<string>(additions.map(({ before }) => before.id));
  const going = new Set(links.filter((id) => !kept.has(id) && map.link.has(id)));
  const altered = new Map(
    additions.flatMap((addition) => {
      const now = map.link.get(addition.before.id);
      const fields = now ? withoutAddition(now, addition) : {};
      return now && Object.keys(fields).length > 0 ? [[now.id as string, fields] as const] : [];
    }),
  );
  // Evidence of a link that goes goes with it.
  const unsaid = evidence.filter((id) => kept.has(map.evidence.get(id)?.link ?? ''));
  const rest = { map, isGone: (id: string | null) => id !== null && (going.has(id) || unsaid.includes(id)), altered };
  const lonely = entriesAlone(rest, entries);
  const unused = wordsAlone(rest, words);
  return [
    ...[...altered].map(([id, fields]) => ({ edit: 'link.update', input: { id, fields } })),
    ...(unsaid.length > 0 ? [{ edit: 'evidence.remove', input: { ids: unsaid } }] : []),
    ...(going.size > 0 ? [{ edit: 'link.remove', input: { ids: [...going] } }] : []),
    ...(lonely.length > 0 ? [{ edit: 'entity.remove', input: { ids: lonely } }] : []),
    ...(source !== null && isSourceAlone(rest, source) ? [{ edit: 'source.remove', input: { ids: [source] } }] : []),
    ...(unused.length > 0 ? [{ edit: 'term.remove', input: { ids: unused } }] : []),
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
