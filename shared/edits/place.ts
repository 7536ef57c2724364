import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { added, altered, type Change, removed } from '../model/change.ts';
import { entityIdSchema, viewIdSchema } from '../model/ids.ts';
import { type Position, positionId } from '../model/view.ts';
import { shownNameOf } from '../model/words.ts';
import { refuse, succeed } from '../util/result.ts';
import { refusalOf } from './check-changes.ts';
import { defineEdit } from './edit.ts';

const placement = z.strictObject({
  entity: entityIdSchema,
  x: z.number(),
  y: z.number(),
  isPinned: z.boolean().optional(),
});

/** Coordinates are kept to a hundredth of a unit: finer is invisible and makes files and figures differ for nothing. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Puts entries where they belong in a view. One step, however many are moved. */
export const placeEdit = defineEdit<{ view: string; places: z.infer<typeof placement>[]; label?: string | undefined }>({
  name: 'view.place',
  does: 'Puts entries at places of the picture in a view.',
  input: z.strictObject({
    view: viewIdSchema,
    places: z.array(placement).min(1),
    label: z.string().min(1).max(200).optional(),
  }),
  plan(map, { view, places, label }) {
    if (!map.view.has(view)) return refuse(appError('not-found', 'That view is no longer in the map.', { view }));
    const changes = places.flatMap(({ entity, x, y, isPinned }): Change[] => {
      const id = positionId(view, entity);
      const before = map.position.get(id);
      const after = {
        id,
        view,
        entity,
        x: rounded(x),
        y: rounded(y),
        isPinned: isPinned ?? before?.isPinned ?? false,
      } as Position;
      return before ? altered('position', before, after) : [added('position', after)];
    });
    const refusal = refusalOf(map, changes);
    if (refusal) return refuse(refusal);
    const [first] = places;
    const moved = places.length === 1 && first ? `“${shownNameOf(map, first.entity)}”` : `${places.length} entries`;
    return succeed({ label: label ?? `Move ${moved}`, changes, created: [] });
  },
});

/** Forgets where the entries of a view stood, so that its layout places them anew. */
export const clearPlacesEdit = defineEdit<{ view: string; entities?: string[] | undefined }>({
  name: 'view.clear-places',
  does: 'Forgets the places of all entries in a view, or of some.',
  input: z.strictObject({ view: viewIdSchema, entities: z.array(entityIdSchema).optional() }),
  plan(map, { view, entities }) {
    if (!map.view.has(view)) return refuse(appError('not-found', 'That view is no longer in the map.', { view }));
    const meant = entities === undefined ? null : new Set<string>(entities);
    const places = [...map.position.values()].filter(
      (position) => position.view === view && (meant?.has(position.entity) ?? true),
    );
    return succeed({
      label: 'Lay out afresh',
      changes: places.map((place) => removed('position', place)),
      created: [],
    });
  },
});
