import { foldText } from '../util/fold.ts';
import { remembered } from '../util/remembered.ts';
import { type Assessment, compareAssessments } from './assessment.ts';
import type { Entity } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Link } from './link.ts';
import type { MapData } from './map-data.ts';

function groupInto<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly (string | null)[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const linksByEnd = remembered((links: MapData['link']) => groupInto(links.values(), (link) => [link.from, link.to]));
const childrenByParent = remembered((entities: MapData['entity']) =>
  groupInto(entities.values(), (entity) => [entity.parent]),
);
const evidenceBySubject = remembered((evidence: MapData['evidence']) =>
  groupInto(evidence.values(), (item) => [item.entity, item.link]),
);
const evidenceBySource = remembered((evidence: MapData['evidence']) =>
  groupInto(evidence.values(), (item) => [item.source]),
);
const assessmentsBySubject = remembered((assessments: MapData['assessment']) => {
  const groups = groupInto(assessments.values(), (item) => [item.entity, item.link]);
  for (const group of groups.values()) group.sort(compareAssessments);
  return groups;
});
/** Name and aliases of an entity as people compare them, the name first. Remembered by entity: folding is slow, and most entities outlive many changes. */
export const foldedNames = remembered((entity: Entity): readonly string[] =>
  [entity.name, ...entity.aliases].map(foldText),
);
const entitiesByFoldedName = remembered((entities: MapData['entity']) => groupInto(entities.values(), foldedNames));
const entitiesByExternalId = remembered((entities: MapData['entity']) =>
  groupInto(entities.values(), (entity) => entity.externalIds),
);
const linksByExternalId = remembered((links: MapData['link']) => groupInto(links.values(), (link) => link.externalIds));
const positionsByView = remembered((positions: MapData['position']) =>
  groupInto(positions.values(), (position) => [position.view]),
);

/** Links with the entity at either end; a link to itself comes once. */
export function linksOf(map: MapData, entity: string): readonly Link[] {
  return linksByEnd(map.link).get(entity) ?? [];
}

/** Entities that are part of this one. */
export function partsOf(map: MapData, entity: string): readonly Entity[] {
  return childrenByParent(map.entity).get(entity) ?? [];
}

/** Evidence for an entity or a link. */
export function evidenceFor(map: MapData, subject: string): readonly Evidence[] {
  return evidenceBySubject(map.evidence).get(subject) ?? [];
}

export function evidenceFrom(map: MapData, source: string): readonly Evidence[] {
  return evidenceBySource(map.evidence).get(source) ?? [];
}

/** Judgements of an entity or a link, newest first. */
export function assessmentsOf(map: MapData, subject: string): readonly Assessment[] {
  return assessmentsBySubject(map.assessment).get(subject) ?? [];
}

/** The judgement that counts on a scale, or undefined when there is none. */
export function newestAssessment(map: MapData, subject: string, scale: string): Assessment | undefined {
  return assessmentsOf(map, subject).find((assessment) => assessment.scale === scale);
}

/** Entities whose name or an alias folds to the same text. */
export function entitiesNamed(map: MapData, name: string): readonly Entity[] {
  return entitiesByFoldedName(map.entity).get(foldText(name)) ?? [];
}

export function entitiesWithExternalId(map: MapData, id: string): readonly Entity[] {
  return entitiesByExternalId(map.entity).get(id) ?? [];
}

export function linksWithExternalId(map: MapData, id: string): readonly Link[] {
  return linksByExternalId(map.link).get(id) ?? [];
}

export function positionsIn(map: MapData, view: string) {
  return positionsByView(map.position).get(view) ?? [];
}
