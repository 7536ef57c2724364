import { added, altered, type Change, removed } from '../../model/change.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { EntityId } from '../../model/ids.ts';
import type { MapData } from '../../model/map-data.ts';
import { assessmentsOf, evidenceFor, partsOf } from '../../model/map-index.ts';
import type { RecordKind, RecordOf } from '../../model/records.ts';
import { entriesOf, withEntries } from '../../model/survey.ts';
import { type Position, positionId } from '../../model/view.ts';
import { type Json, sameJson } from '../../util/canonical-json.ts';
import { becomes, jsonBecomes, listBecomes, type Replaced } from './repoint.ts';

export type Repointing = {
  readonly keep: EntityId;
  /** Entries that become `keep`. */
  readonly entities: Replaced;
  /** Links that become others. */
  readonly links: Replaced;
  /** Those of them that were written down from the other end. */
  readonly turned: ReadonlySet<string>;
  /** Links that go without a successor. */
  readonly droppedLinks: ReadonlySet<string>;
};

/** Everything but links that refers to entries or links that become others, now referring to those. */
export function referringChanges(map: MapData, pointing: Repointing): Change[] {
  const { keep, entities, links, turned, droppedLinks } = pointing;
  const both: Replaced = new Map([...entities, ...links]);
  const changes: Change[] = [];
  const alter = <K extends RecordKind>(record: K, value: RecordOf<K>, after: RecordOf<K>): void => {
    changes.push(...altered(record, value, after));
  };

  // One that becomes `keep` itself is no longer there to be part of anything.
  for (const id of entities.keys())
    for (const part of partsOf(map, id))
      if (part.id !== keep && !entities.has(part.id)) alter('entity', part, { ...part, parent: keep });
  for (const id of both.keys()) {
    for (const item of evidenceFor(map, id)) {
      const saidBy = turned.has(id) ? otherEnd(item.saidBy) : item.saidBy;
      alter('evidence', item, { ...item, ...subject(item, both), saidBy });
    }
    for (const item of assessmentsOf(map, id)) alter('assessment', item, { ...item, ...subject(item, both) });
  }
  for (const item of map.engagement.values())
    alter('engagement', item, {
      ...item,
      met: listBecomes(entities, item.met),
      by: listBecomes(entities, item.by),
      links: listBecomes(
        links,
        item.links.filter((id) => !droppedLinks.has(id)),
      ),
    });
  for (const plan of map.plan.values()) {
    const headings = jsonBecomes(both, plan.headings as Json) as typeof plan.headings;
    alter('plan', plan, { ...plan, audience: listBecomes(entities, plan.audience), headings });
  }
  for (const survey of map.survey.values())
    if (entriesOf(survey).some((id) => entities.has(id)))
      alter(
        'survey',
        survey,
        withEntries(survey, (id) => becomes(entities, id)),
      );
  changes.push(...placeChanges(map, pointing), ...notSameChanges(map, entities), ...settingChanges(map, both));
  return changes;
}

type Ends = Pick<Evidence, 'entity' | 'link'>;
const subject = ({ entity, link }: Ends, replaced: Replaced): Ends => ({
  entity: entity === null ? null : becomes(replaced, entity),
  link: link === null ? null : becomes(replaced, link),
});

function otherEnd(end: Evidence['saidBy']): Evidence['saidBy'] {
  if (end === null) return null;
  return end === 'from' ? 'to' : 'from';
}

/** The kept entry stays where it is; in a view where it has no place, it takes the place of one that becomes it. */
function placeChanges(map: MapData, { keep, entities }: Repointing): Change[] {
  const changes: Change[] = [];
  const taken = new Set<string>();
  for (const view of map.view.keys()) if (map.position.has(positionId(view, keep))) taken.add(view);
  for (const id of entities.keys())
    for (const view of map.view.keys()) {
      const place = map.position.get(positionId(view, id));
      if (!place) continue;
      changes.push(removed('position', place));
      if (taken.has(view)) continue;
      taken.add(view);
      changes.push(added('position', { ...place, id: positionId(view, keep), entity: keep } as Position));
    }
  return changes;
}

/** What was said not to be the same as one of them is not the same as the whole. Said of two of them, it no longer holds. */
function notSameChanges(map: MapData, entities: Replaced): Change[] {
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const touched = [...map.notSame.values()].filter(({ a, b }) => entities.has(a) || entities.has(b));
  const isTouched = new Set(touched.map(({ id }) => id));
  const known = new Set([...map.notSame.values()].filter(({ id }) => !isTouched.has(id)).map(({ a, b }) => key(a, b)));
  return touched.flatMap((pair) => {
    const now = { ...pair, a: becomes(entities, pair.a), b: becomes(entities, pair.b) };
    if (now.a === now.b || known.has(key(now.a, now.b))) return [removed('notSame', pair)];
    known.add(key(now.a, now.b));
    return altered('notSame', pair, now);
  });
}

/** Filters, rules and settings that name one of them. */
function settingChanges(map: MapData, both: Replaced): Change[] {
  const now = <Value>(value: Value): Value => jsonBecomes(both, value as Json) as Value;
  const changes: Change[] = [];
  for (const view of map.view.values()) {
    const { filter, rules, layout, options } = view;
    const after = now({ filter, rules, layout, options });
    if (!sameJson({ filter, rules, layout, options }, after))
      changes.push(...altered('view', view, { ...view, ...after }));
  }
  for (const item of map.expectation.values())
    changes.push(...altered('expectation', item, { ...item, rule: now(item.rule) }));
  for (const item of map.ruleSet.values())
    changes.push(...altered('ruleSet', item, { ...item, rules: now(item.rules) }));
  for (const item of map.setting.values())
    changes.push(...altered('setting', item, { ...item, value: now(item.value) }));
  return changes;
}
