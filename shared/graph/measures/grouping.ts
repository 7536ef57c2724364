import type { MapData } from '../../model/map-data.ts';
import { foldText } from '../../util/fold.ts';
import { type EntityField, fieldsOf, NOT_SET } from '../fields/index.ts';

/** Fields of entries that have words to tell groups by. */
export function groupingFields(map: MapData): EntityField[] {
  return [...fieldsOf(map).values()].flatMap((field) => (field.of === 'entity' && field.words ? [field] : []));
}

/** The field that a word means: its id without "entity.", or its label. */
export function groupingField(map: MapData, asked: string): EntityField | undefined {
  const fields = groupingFields(map);
  return (
    fields.find(({ id }) => id === `entity.${asked}` || id === asked) ??
    fields.find(({ label }) => foldText(label) === foldText(asked))
  );
}

/** The group of an entry, by id: the first word it has there; null where none is set. */
export function groupsBy(map: MapData, field: EntityField, asAt: string): (id: string) => string | null {
  return (id) => {
    const entity = map.entity.get(id);
    const [word = NOT_SET] = (entity && field.words?.valuesOf({ map, asAt }, entity)) ?? [];
    return word === NOT_SET ? null : word;
  };
}
