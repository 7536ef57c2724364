import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { HIDDEN_PERSON, shownName } from '../model/words.ts';
import { remembered } from '../util/remembered.ts';
import { phraseIndex } from './phrases.ts';

/** What an entry is called: its name, its aliases, and what it is shown as (a person by their role). */
export const calledOf = remembered((entity: Entity): readonly string[] => {
  const shown = shownName(entity);
  return [...new Set([entity.name, ...(shown === HIDDEN_PERSON ? [] : [shown]), ...entity.aliases])];
});

type Called = { readonly id: string; readonly isAlias: boolean };

/** Entries by everything they are called. */
export const namePhrases = remembered((entities: MapData['entity']) => {
  const own = new Map<string, Called>();
  const other = new Map<string, Called>();
  const called = (from: Map<string, Called>, id: string, isAlias: boolean): Called => {
    const known = from.get(id) ?? { id, isAlias };
    from.set(id, known);
    return known;
  };
  const items: [string, Called][] = [];
  for (const entity of entities.values())
    for (const text of calledOf(entity)) {
      const isAlias = text !== entity.name && text !== shownName(entity);
      items.push([text, called(isAlias ? other : own, entity.id, isAlias)]);
    }
  return phraseIndex(items);
});

/** Which entries a phrase means: those of that name, else those of that alias. */
export function meantBy(values: readonly Called[]): readonly string[] {
  const named = values.filter(({ isAlias }) => !isAlias);
  return [...new Set((named.length > 0 ? named : values).map(({ id }) => id))];
}
