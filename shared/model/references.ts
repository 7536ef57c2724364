// Which records a record refers to. One list of them serves to find them and to call them by other ids.
import type { MapData } from './map-data.ts';
import type { RecordKind, RecordOf } from './records.ts';
import { entriesOf, withEntries } from './survey.ts';
import { termId, type Vocabulary } from './vocabulary.ts';

export type Ref = { readonly record: RecordKind; readonly id: string };

/** What a record is to be called instead. */
export type Rename = <Id extends string>(record: RecordKind, id: Id) => Id;

/**
 * The record with what it refers to called by other ids. Words of vocabularies go by their key, which stands for the same word in
 * every map: `rename` hears of them, and what it answers is not used. Ids inside filters and rules are not looked at.
 */
export function renameReferences<K extends RecordKind>(record: K, value: RecordOf<K>, rename: Rename): RecordOf<K> {
  return (RENAMERS[record] as Renamer<K> | undefined)?.(value, rename) ?? value;
}

/** Every record that a record refers to. */
export function referencesOf<K extends RecordKind>(record: K, value: RecordOf<K>): Ref[] {
  const refs: Ref[] = [];
  renameReferences(record, value, (kind, id) => {
    refs.push({ record: kind, id });
    return id;
  });
  return refs;
}

export const isInMap = (map: MapData, { record, id }: Ref): boolean => map[record].has(id);

type Renamer<K extends RecordKind> = (value: RecordOf<K>, rename: Rename) => RecordOf<K>;

const ifAny = <Id extends string>(rename: Rename, record: RecordKind, id: Id | null): Id | null =>
  id === null ? null : rename(record, id);
const all = <Id extends string>(rename: Rename, record: RecordKind, ids: readonly Id[]): Id[] => [
  ...new Set(ids.map((id) => rename(record, id))),
];

function noteWords(rename: Rename, vocabulary: Vocabulary, keys: readonly (string | null)[]): void {
  for (const key of keys) if (key !== null) rename('term', termId(vocabulary, key));
}

const ownFields = <Value>(rename: Rename, custom: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(custom).map(([key, value]) => [rename('customField', key), value]));

const RENAMERS: { readonly [K in RecordKind]?: Renamer<K> } = {
  entity(entity, rename) {
    noteWords(rename, 'sector', [entity.sector]);
    noteWords(rename, 'locality', entity.localities);
    noteWords(rename, 'layer', [entity.layer]);
    noteWords(rename, 'tag', entity.tags);
    return {
      ...entity,
      kind: rename('kind', entity.kind),
      parent: ifAny(rename, 'entity', entity.parent),
      custom: ownFields(rename, entity.custom),
    };
  },
  link(link, rename) {
    noteWords(rename, 'method', link.methods);
    noteWords(rename, 'frequency', [link.frequency]);
    noteWords(rename, 'tag', link.tags);
    return {
      ...link,
      type: rename('linkType', link.type),
      from: rename('entity', link.from),
      to: rename('entity', link.to),
      custom: ownFields(rename, link.custom),
    };
  },
  evidence: (evidence, rename) => ({
    ...evidence,
    source: rename('source', evidence.source),
    entity: ifAny(rename, 'entity', evidence.entity),
    link: ifAny(rename, 'link', evidence.link),
  }),
  assessment: (assessment, rename) => ({
    ...assessment,
    scale: rename('scale', assessment.scale),
    entity: ifAny(rename, 'entity', assessment.entity),
    link: ifAny(rename, 'link', assessment.link),
  }),
  plan: (plan, rename) => ({ ...plan, audience: all(rename, 'entity', plan.audience) }),
  engagement(engagement, rename) {
    noteWords(rename, 'method', [engagement.method]);
    return {
      ...engagement,
      met: all(rename, 'entity', engagement.met),
      by: all(rename, 'entity', engagement.by),
      links: all(rename, 'link', engagement.links),
      plan: ifAny(rename, 'plan', engagement.plan),
    };
  },
  position(position, rename) {
    const view = rename('view', position.view);
    const entity = rename('entity', position.entity);
    return { ...position, id: `${view}/${entity}` as typeof position.id, view, entity };
  },
  survey(survey, rename) {
    noteWords(rename, 'method', survey.form.methods);
    noteWords(rename, 'frequency', survey.form.frequencies);
    const isOther = entriesOf(survey).filter((id) => rename('entity', id) !== id).length > 0;
    const renamed = isOther ? withEntries(survey, (id) => rename('entity', id)) : survey;
    return { ...renamed, source: rename('source', survey.source), type: rename('linkType', survey.type) };
  },
  notSame: (pair, rename) => ({ ...pair, a: rename('entity', pair.a), b: rename('entity', pair.b) }),
};
