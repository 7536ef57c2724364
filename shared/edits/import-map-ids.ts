import type { ReadRecord } from '../exchange/json/read.ts';
import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/evidence.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { entitiesNamed, entitiesWithExternalId, linksOf, linksWithExternalId } from '../model/map-index.ts';
import { positionId } from '../model/view.ts';
import type { Json } from '../util/canonical-json.ts';
import { foldText } from '../util/fold.ts';
import { jsonBecomes, type Replaced } from './merge/repoint.ts';

/** The record as it will stand in this map, under this map's ids; null when it cannot be said which one it is. */
export type Remap = (record: ReadRecord) => ReadRecord['value'] | null;

/**
 * Which record of the map each record of a document is: by id, then by another tool's id, then an entry by name and kind, a
 * link by its ends and type, a source by its title. What refers to a record follows it to its id here.
 */
export function createRemap(
  map: MapData,
  records: readonly ReadRecord[],
  doubt: (record: ReadRecord, ids: readonly string[]) => void,
): Remap {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const lost = new Set<string>();
  for (const { record, value } of records) if (map[record].has(value.id)) taken.add(value.id);
  const choose = (record: ReadRecord, found: readonly { readonly id: string }[]): void => {
    const free = [...new Set(found.map(({ id }) => id))].filter((id) => !taken.has(id));
    const [only] = free;
    if (free.length > 1) {
      lost.add(record.value.id);
      doubt(record, free);
    } else if (only !== undefined) {
      ids.set(record.value.id, only);
      taken.add(only);
    }
  };
  const here = <Id extends string>(id: Id): Id => (ids.get(id) ?? id) as Id;

  const each = (kind: ReadRecord['record'], find: (value: never) => readonly { readonly id: string }[]): void => {
    for (const record of records)
      if (record.record === kind && !map[kind].has(record.value.id)) choose(record, find(record.value as never));
  };
  each('entity', (entity: Entity) => {
    const known = entity.externalIds.flatMap((id) => entitiesWithExternalId(map, id));
    if (known.length > 0) return known;
    const name = foldText(entity.name);
    return entitiesNamed(map, entity.name).filter(
      (other) => other.kind === entity.kind && foldText(other.name) === name,
    );
  });
  each('link', (link: Link) => {
    const known = link.externalIds.flatMap((id) => linksWithExternalId(map, id));
    if (known.length > 0) return known;
    const from = here(link.from);
    const to = here(link.to);
    return linksOf(map, from).filter((other) => other.from === from && other.to === to && other.type === link.type);
  });
  const sources = new Map<string, Source[]>();
  for (const source of map.source.values())
    for (const key of [...source.externalIds, `title ${foldText(source.title)}`])
      sources.set(key, [...(sources.get(key) ?? []), source]);
  each('source', (source: Source) => {
    const known = source.externalIds.flatMap((id) => sources.get(id) ?? []);
    return known.length > 0 ? known : (sources.get(`title ${foldText(source.title)}`) ?? []);
  });
  return (record) => (lost.has(record.value.id) ? null : renamed(record, here, ids));
}

/** The record with every id in it as it is called here. */
function renamed(read: ReadRecord, here: <Id extends string>(id: Id) => Id, ids: Replaced): ReadRecord['value'] {
  const orNull = <Id extends string>(id: Id | null): Id | null => (id === null ? null : here(id));
  switch (read.record) {
    case 'entity':
      return { ...read.value, id: here(read.value.id), parent: orNull(read.value.parent) };
    case 'link':
      return { ...read.value, id: here(read.value.id), from: here(read.value.from), to: here(read.value.to) };
    case 'source':
      return { ...read.value, id: here(read.value.id) };
    case 'evidence': {
      const { source, entity, link } = read.value;
      return { ...read.value, source: here(source), entity: orNull(entity), link: orNull(link) };
    }
    case 'assessment':
      return { ...read.value, entity: orNull(read.value.entity), link: orNull(read.value.link) };
    case 'plan':
      // Whoever speaks and who carries a message are named under the headings.
      return {
        ...read.value,
        audience: read.value.audience.map(here),
        headings: jsonBecomes(ids, read.value.headings as Json) as typeof read.value.headings,
      };
    case 'engagement': {
      const { met, by, links } = read.value;
      return { ...read.value, met: met.map(here), by: by.map(here), links: links.map(here) };
    }
    case 'position': {
      const entity = here(read.value.entity);
      return { ...read.value, entity, id: positionId(read.value.view, entity) };
    }
    case 'survey': {
      const { source, asked, about, answers } = read.value;
      const answered = answers.map((answer) => ({
        ...answer,
        by: here(answer.by),
        no: answer.no.map((no) => ({ ...no, about: here(no.about) })),
      }));
      return { ...read.value, source: here(source), asked: asked.map(here), about: about.map(here), answers: answered };
    }
    case 'notSame':
      return { ...read.value, a: here(read.value.a), b: here(read.value.b) };
    default:
      return read.value;
  }
}
