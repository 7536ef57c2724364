// The part of a map whose counts may be told where people are not counted: everything but them, and what is recorded of them.
import type { MapData } from '../../model/map-data.ts';
import type { RecordKind, RecordOf } from '../../model/records.ts';

/** Ids of people, of their links, and of what else is about them: none of it may be counted. */
export type Uncounted = ReadonlySet<string>;

export function uncountedIn(map: MapData): Uncounted {
  const people = new Set<string>();
  for (const { id, person } of map.entity.values()) if (person !== null) people.add(id);
  const uncounted = new Set(people);
  for (const { id, from, to } of map.link.values()) if (people.has(from) || people.has(to)) uncounted.add(id);
  const isAbout = (...ids: readonly (string | null)[]): boolean => ids.some((id) => id !== null && uncounted.has(id));
  const counted = new Set<string>();
  const cited = new Set<string>();
  for (const { id, entity, link, source } of map.evidence.values()) {
    if (isAbout(entity, link)) uncounted.add(id);
    else counted.add(source);
    cited.add(source);
  }
  // A source that is cited for people alone may be a conversation with one of them.
  for (const source of cited) if (!counted.has(source)) uncounted.add(source);
  for (const { id, entity, link } of map.assessment.values()) if (isAbout(entity, link)) uncounted.add(id);
  for (const { id, met, by, links } of map.engagement.values()) if (isAbout(...met, ...by, ...links)) uncounted.add(id);
  for (const { id, audience } of map.plan.values()) if (isAbout(...audience)) uncounted.add(id);
  return uncounted;
}

/** @param known what of the map is there at all: what stands for people is not */
export function countedPart(map: MapData, uncounted: Uncounted, known: MapData = map): MapData {
  const kept = <K extends RecordKind>(record: K): ReadonlyMap<string, RecordOf<K>> =>
    new Map(
      [...(map[record] as ReadonlyMap<string, RecordOf<K>>)].filter(
        ([id]) => !uncounted.has(id) && (known[record] as ReadonlyMap<string, unknown>).has(id),
      ),
    );
  return {
    ...map,
    entity: kept('entity'),
    link: kept('link'),
    evidence: kept('evidence'),
    source: kept('source'),
    assessment: kept('assessment'),
    engagement: kept('engagement'),
    plan: kept('plan'),
  } as MapData;
}
