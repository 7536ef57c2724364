import { altered, type Change, removed } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import type { RecordKind, RecordOf } from '../model/records.ts';

export type RecordRef = { readonly record: RecordKind; readonly id: string };

/**
 * Everything that has to happen when records go: the links, evidence, judgements and positions that hang on them go too,
 * and lists that name them are shortened. What hangs on something goes before it.
 */
export function removalChanges(map: MapData, refs: readonly RecordRef[]): Change[] {
  const going = new Map<RecordKind, Set<string>>();
  const isGoing = (record: RecordKind, id: string | null): boolean =>
    id !== null && (going.get(record)?.has(id) ?? false);
  const go = (record: RecordKind, id: string): void => {
    const set = going.get(record) ?? new Set<string>();
    set.add(id);
    going.set(record, set);
  };
  for (const { record, id } of refs) if (map[record].has(id)) go(record, id);

  const sweep = <K extends RecordKind>(record: K, hangs: (value: RecordOf<K>) => boolean): void => {
    for (const value of map[record].values()) if (hangs(value as RecordOf<K>)) go(record, value.id);
  };
  sweep('link', (link) => isGoing('entity', link.from) || isGoing('entity', link.to));
  sweep('evidence', (e) => isGoing('entity', e.entity) || isGoing('link', e.link) || isGoing('source', e.source));
  sweep('assessment', (a) => isGoing('entity', a.entity) || isGoing('link', a.link) || isGoing('scale', a.scale));
  sweep('position', (p) => isGoing('entity', p.entity) || isGoing('view', p.view));
  sweep('notSame', (pair) => isGoing('entity', pair.a) || isGoing('entity', pair.b));
  sweep('engagement', (e) => e.met.every((id) => isGoing('entity', id)));

  const changes: Change[] = [];
  const shorten = <K extends RecordKind>(record: K, without: (value: RecordOf<K>) => RecordOf<K>): void => {
    for (const value of map[record].values() as Iterable<RecordOf<K>>)
      if (!isGoing(record, value.id)) changes.push(...altered(record, value, without(value)));
  };
  const staying = <Id extends string>(record: RecordKind, ids: readonly Id[]): Id[] =>
    ids.filter((id) => !isGoing(record, id));
  const ownFields = (custom: RecordOf<'entity'>['custom']) =>
    Object.fromEntries(Object.entries(custom).filter(([key]) => !isGoing('customField', key)));
  const word = (vocabulary: string, key: string | null) =>
    key !== null && isGoing('term', `${vocabulary}/${key}`) ? null : key;
  const words = (vocabulary: string, keys: readonly string[]) => keys.filter((key) => word(vocabulary, key) !== null);

  if (going.has('entity') || going.has('term') || going.has('customField')) {
    shorten('entity', (entity) => ({
      ...entity,
      parent: isGoing('entity', entity.parent) ? null : entity.parent,
      sector: word('sector', entity.sector),
      layer: word('layer', entity.layer),
      localities: words('locality', entity.localities),
      tags: words('tag', entity.tags),
      custom: ownFields(entity.custom),
    }));
  }
  if (going.has('term') || going.has('customField')) {
    shorten('link', (link) => ({
      ...link,
      methods: words('method', link.methods),
      frequency: word('frequency', link.frequency),
      tags: words('tag', link.tags),
      custom: ownFields(link.custom),
    }));
  }
  if (going.has('entity') || going.has('link') || going.has('term') || going.has('plan')) {
    shorten('engagement', (engagement) => ({
      ...engagement,
      met: staying('entity', engagement.met),
      by: staying('entity', engagement.by),
      links: staying('link', engagement.links),
      method: word('method', engagement.method),
      plan: isGoing('plan', engagement.plan) ? null : engagement.plan,
    }));
  }
  if (going.has('entity')) shorten('plan', (plan) => ({ ...plan, audience: staying('entity', plan.audience) }));

  const lastToGo: readonly RecordKind[] = ['evidence', 'assessment', 'position', 'notSame', 'engagement', 'link'];
  const order = [...lastToGo, ...[...going.keys()].filter((record) => !lastToGo.includes(record))];
  for (const record of order)
    for (const id of going.get(record) ?? []) {
      const value = map[record].get(id);
      if (value) changes.push(removed(record, value as never));
    }
  return changes;
}
