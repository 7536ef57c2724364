import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { added } from '../model/change.ts';
import { viewIdSchema } from '../model/ids.ts';
import { positionsIn } from '../model/map-index.ts';
import { positionId, type View, viewSchema } from '../model/view.ts';
import { refuse, succeed } from '../util/result.ts';
import { refusalOf } from './check-changes.ts';
import { defineEdit } from './edit.ts';

type Fields = Partial<Omit<View, 'id'>>;

/** A view like another one, with the places of its entries. It comes last. */
export const copyViewEdit = defineEdit<{ view: string; id?: string | undefined; fields: Fields }>({
  name: 'view.copy',
  does: 'Makes a view like another one, places included; fields that are given take the place of the copied ones.',
  input: z.strictObject({
    view: viewIdSchema,
    id: viewIdSchema.optional(),
    fields: viewSchema.omit({ id: true }).partial() as z.ZodType<Fields>,
  }),
  plan(map, { view, id, fields }, context) {
    const source = map.view.get(view);
    if (!source) return refuse(appError('not-found', 'That view is no longer in the map.', { view }));
    const newView = (id ?? context.newId()) as View['id'];
    if (map.view.has(newView))
      return refuse(appError('conflict', 'Another view has that id already.', { id: newView }));
    const order = Math.max(...[...map.view.values()].map((each) => each.order)) + 1;
    const copy: View = { ...source, order, ...fields, id: newView };
    const places = positionsIn(map, view).map((position) =>
      added('position', { ...position, id: positionId(newView, position.entity), view: newView }),
    );
    const changes = [added('view', copy), ...places];
    const refusal = refusalOf(map, changes);
    return refusal ? refuse(refusal) : succeed({ label: `Add view “${copy.name}”`, changes, created: [newView] });
  },
});
