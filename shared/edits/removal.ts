import { altered, type Change, removed } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import { RECORD_KINDS, type RecordKind, type RecordOf } from '../model/records.ts';
import { entriesOf, withoutEntries } from '../model/survey.ts';
import { termId, type Vocabulary } from '../model/vocabulary.ts';

export type RecordRef = { readonly record: RecordKind; readonly id: string };

/**
 * Everything that has to happen when records go: the links, evidence, judgements and positions that hang on them go too,
 * and lists that name them are shortened. What hangs on something goes before it.
 */
export function removalChanges(map: MapData, refs: readonly RecordRef[]): Change[] {
  const going = Object.fromEntries(RECORD_KINDS.map((record) => [record, new Set<string | null>()])) as {
    readonly [K in RecordKind]: Set<string | null>;
  };
  const isGoing = (record: RecordKind, id: string | null): boolean => going[record].has(id);
  const go = (record: RecordKind, id: string): void => {
    going[record].add(id);
  };
  for (const { record, id } of refs) if (map[record].has(id)) go(record, id);

  const sweep = <K extends RecordKind>(record: K, hangs: (value: RecordOf<K>) => boolean): void => {
    for (const value of map[record].values()) if (hangs(value as RecordOf<K>)) go(record, value.id);
  };
  // Each sweep relies on those before it: evidence for a link that goes goes too.
  sweep('link', (link) => isGoing('entity', link.from) || isGoing('entity', link.to));
  sweep('evidence', (e) => isGoing('entity', e.entity) || isGoing('link', e.link) || isGoing('source', e.source));
  sweep('assessment', (a) => isGoing('entity', a.entity) || isGoing('link', a.link) || isGoing('scale', a.scale));
  sweep('position', (p) => isGoing('entity', p.entity) || isGoing('view', p.view));
  sweep('notSame', (pair) => isGoing('entity', pair.a) || isGoing('entity', pair.b));
  sweep('survey', (survey) => isGoing('source', survey.source) || isGoing('linkType', survey.type));
  sweep('engagement', (e) => e.met.every((id) => isGoing('entity', id)));

  const changes: Change[] = [];
  /** Shortens what names something that goes. `names` spares comparing the many that do not, field by field. */
  const shorten = <K extends RecordKind>(
    record: K,
    names: (value: RecordOf<K>) => boolean,
    without: (value: RecordOf<K>) => RecordOf<K>,
  ): void => {
    for (const value of map[record].values() as Iterable<RecordOf<K>>)
      if (!isGoing(record, value.id) && names(value)) changes.push(...altered(record, value, without(value)));
  };
  const staying = <Id extends string>(record: RecordKind, ids: readonly Id[]): Id[] =>
    ids.filter((id) => !isGoing(record, id));
  const anyGoing = (record: RecordKind, ids: readonly string[]): boolean => ids.some((id) => isGoing(record, id));
  const ownFields = (custom: RecordOf<'entity'>['custom']) =>
    Object.fromEntries(Object.entries(custom).filter(([key]) => !isGoing('customField', key)));
  const word = (vocabulary: Vocabulary, key: string | null) =>
    key !== null && isGoing('term', termId(vocabulary, key)) ? null : key;
  const words = (vocabulary: Vocabulary, keys: readonly string[]) =>
    keys.filter((key) => word(vocabulary, key) !== null);

  const wordsGo = going.term.size > 0 || going.customField.size > 0;
  shorten(
    'entity',
    ({ parent }) => wordsGo || isGoing('entity', parent),
    (entity) => ({
      ...entity,
      parent: isGoing('entity', entity.parent) ? null : entity.parent,
      sector: word('sector', entity.sector),
      layer: word('layer', entity.layer),
      localities: words('locality', entity.localities),
      tags: words('tag', entity.tags),
      custom: ownFields(entity.custom),
    }),
  );
  shorten(
    'link',
    () => wordsGo,
    (link) => ({
      ...link,
      methods: words('method', link.methods),
      frequency: word('frequency', link.frequency),
      tags: words('tag', link.tags),
      custom: ownFields(link.custom),
    }),
  );
  shorten(
    'engagement',
    ({ met, by, links, plan }) =>
      wordsGo || anyGoing('entity', met) || anyGoing('entity', by) || anyGoing('link', links) || isGoing('plan', plan),
    (engagement) => ({
      ...engagement,
      met: staying('entity', engagement.met),
      by: staying('entity', engagement.by),
      links: staying('link', engagement.links),
      method: word('method', engagement.method),
      plan: isGoing('plan', engagement.plan) ? null : engagement.plan,
    }),
  );
  shorten(
    'plan',
    ({ audience }) => anyGoing('entity', audience),
    (plan) => ({ ...plan, audience: staying('entity', plan.audience) }),
  );

  shorten(
    'survey',
    (survey) => anyGoing('entity', entriesOf(survey)),
    (survey) => withoutEntries(survey, (id) => isGoing('entity', id)),
  );

  const lastToGo: readonly RecordKind[] = [
    'survey',
    'evidence',
    'assessment',
    'position',
    'notSame',
    'engagement',
    'link',
  ];
  const order = [...lastToGo, ...RECORD_KINDS.filter((record) => !lastToGo.includes(record))];
  for (const record of order)
    for (const id of going[record]) {
      const value = id === null ? undefined : map[record].get(id);
      if (value) changes.push(removed(record, value as never));
    }
  return changes;
}
