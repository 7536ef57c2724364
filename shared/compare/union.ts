// Two maps in one: everything that either has, each thing once, with what happened to it.
import type { Assessment } from '../model/assessment.ts';
import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import type { RecordKind } from '../model/records.ts';
import type { CustomField } from '../model/vocabulary.ts';
import { compareMaps, type FieldChange } from './compare-maps.ts';
import type { Comparison } from './comparison.ts';
import { matchEntities } from './match.ts';
import { sayFieldChange } from './say-comparison.ts';

/** What happened to an entry or a link from the map before to the map after, as fields of the union say it. */
export const HAPPENED = ['Added', 'Removed', 'Changed', 'The same'] as const;
export type Happened = (typeof HAPPENED)[number];

/** Ids of the fields in which the union says it, of entries and of links. */
export const HAPPENED_FIELDS = { entity: 'comparison-entry', link: 'comparison-link' } as const;
const HOW_FIELDS = { entity: 'comparison-entry-how', link: 'comparison-link-how' } as const;

const happenedField = (of: 'entity' | 'link'): CustomField => ({
  id: HAPPENED_FIELDS[of],
  label: of === 'entity' ? 'What happened' : 'What happened to the link',
  appliesTo: of,
  type: 'choice',
  choices: [...HAPPENED],
  isPersonal: false,
  description: null,
  order: -2,
});

/** Marked as personal: the fields that changed may be notes or contact details, which others must not see. */
const howField = (of: 'entity' | 'link'): CustomField => ({
  ...happenedField(of),
  id: HOW_FIELDS[of],
  label: 'What changed',
  type: 'text',
  choices: [],
  isPersonal: true,
  order: -1,
});

type Item = Entity | Link;

/**
 * The map after, and what has been removed from the map before, with its words, evidence and judgements. What happened to each is a
 * field of the user's own kind, so that filters, rules, tables and the details can tell it as they tell any other.
 */
export function unionOf(comparison: Comparison): MapData {
  const { before, after } = comparison;
  const found = compareMaps(before, after);
  const matches = matchEntities(before, after);
  const renamed = <Id extends string>(id: Id): Id => (matches.get(id) as Id | undefined) ?? id;
  const say = (fields: readonly FieldChange[]): string =>
    fields
      .map((each) => sayFieldChange(each, comparison))
      .map(({ label, before: old, after: fresh }) => `${label}: ${old} → ${fresh}`)
      .join('; ');

  const gone = new Set<string>();
  function united<Value extends Item>(of: 'entity' | 'link', withEnds: (value: Value) => Value): Map<string, Value> {
    const { added, removed, changed } = of === 'entity' ? found.entities : found.links;
    const isAdded = new Set(added.map(({ id }) => id));
    const how = new Map(changed.map(({ id, fields }) => [id, say(fields)]));
    const marked = (value: Value, happened: Happened, said?: string): Value => ({
      ...value,
      custom: {
        ...value.custom,
        [HAPPENED_FIELDS[of]]: happened,
        ...(said === undefined ? {} : { [HOW_FIELDS[of]]: said }),
      },
    });
    const values = new Map<string, Value>();
    for (const value of (after[of] as unknown as ReadonlyMap<string, Value>).values()) {
      const said = how.get(value.id);
      const happened = isAdded.has(value.id) ? 'Added' : said === undefined ? 'The same' : 'Changed';
      values.set(value.id, marked(value, happened, said));
    }
    for (const { id } of removed) {
      const value = (before[of] as unknown as ReadonlyMap<string, Value>).get(id);
      if (!value) continue;
      gone.add(id);
      values.set(id, marked(withEnds(value), 'Removed'));
    }
    return values;
  }

  const entity = united<Entity>('entity', (value) => ({
    ...value,
    parent: value.parent === null ? null : renamed(value.parent),
  }));
  const link = united<Link>('link', (value) => ({ ...value, from: renamed(value.from), to: renamed(value.to) }));
  const ofGone = ({ entity: of, link: on }: Evidence | Assessment): boolean => gone.has(of ?? on ?? '');
  return {
    ...after,
    kind: both(before, after, 'kind'),
    linkType: both(before, after, 'linkType'),
    term: both(before, after, 'term'),
    scale: both(before, after, 'scale'),
    source: both(before, after, 'source'),
    evidence: both(before, after, 'evidence', ofGone),
    assessment: both(before, after, 'assessment', ofGone),
    customField: new Map([
      ...both(before, after, 'customField'),
      ...[happenedField('entity'), howField('entity'), happenedField('link'), howField('link')].map(
        (field) => [field.id, field] as const,
      ),
    ]),
    entity,
    link,
  };
}

/** Records of the map after, and those of the map before that it does not have. */
function both<Kind extends RecordKind>(
  before: MapData,
  after: MapData,
  kind: Kind,
  keep: (record: never) => boolean = () => true,
): MapData[Kind] {
  const more = [...before[kind]].filter(([id, record]) => !after[kind].has(id) && keep(record as never));
  return (more.length === 0 ? after[kind] : new Map<string, unknown>([...after[kind], ...more])) as MapData[Kind];
}
