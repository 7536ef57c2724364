import type { MapData } from '../../model/map-data.ts';
import { SHIPPED_KINDS, SHIPPED_LINK_TYPES, SHIPPED_SCALES, SHIPPED_TERMS } from '../../model/shipped.ts';
import { termId, type Vocabulary } from '../../model/vocabulary.ts';

/** The map with the words that something in it uses, and ours. A word that only dropped things used would tell of them. */
export function usedWords(map: MapData): MapData {
  const terms = new Set(SHIPPED_TERMS.map((term) => term.id));
  const use = (vocabulary: Vocabulary, keys: readonly (string | null)[]): void => {
    for (const key of keys) if (key !== null) terms.add(termId(vocabulary, key));
  };
  const kinds = new Set(SHIPPED_KINDS.map((kind) => kind.id));
  const types = new Set(SHIPPED_LINK_TYPES.map((type) => type.id));
  const scales = new Set(SHIPPED_SCALES.map((scale) => scale.id));
  const chosen = new Map<string, Set<unknown>>();
  const own = (custom: Readonly<Record<string, unknown>>): void => {
    for (const [field, value] of Object.entries(custom)) {
      const values = chosen.get(field) ?? new Set();
      for (const item of Array.isArray(value) ? value : [value]) values.add(item);
      chosen.set(field, values);
    }
  };
  for (const entity of map.entity.values()) {
    kinds.add(entity.kind);
    use('sector', [entity.sector]);
    use('locality', entity.localities);
    use('layer', [entity.layer]);
    use('tag', entity.tags);
    own(entity.custom);
  }
  for (const link of map.link.values()) {
    types.add(link.type);
    use('method', link.methods);
    use('frequency', [link.frequency]);
    use('tag', link.tags);
    own(link.custom);
  }
  const keep = <Item>(items: ReadonlyMap<string, Item>, isUsed: (id: string) => boolean): ReadonlyMap<string, Item> =>
    new Map([...items].filter(([id]) => isUsed(id)));
  const fields = [...map.customField].flatMap(([id, field]) => {
    const values = chosen.get(id);
    return values ? [[id, { ...field, choices: field.choices.filter((choice) => values.has(choice)) }] as const] : [];
  });
  return {
    ...map,
    kind: keep(map.kind, (id) => kinds.has(id)),
    linkType: keep(map.linkType, (id) => types.has(id)),
    scale: keep(map.scale, (id) => scales.has(id)),
    term: keep(map.term, (id) => terms.has(id)),
    customField: new Map(fields),
  };
}
