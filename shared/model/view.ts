import { z } from 'zod';
import { json, name, optionalText } from './fields.ts';
import { entityIdSchema, keySchema, type ViewId, viewIdSchema } from './ids.ts';

/** Which layout a view uses, and its settings. */
export const layoutChoiceSchema = z.strictObject({ name: keySchema, options: z.record(z.string(), json) });
export type LayoutChoice = z.infer<typeof layoutChoiceSchema>;

/** A named way of looking at the map. Positions are records of their own, so that moving one entry is a small change. */
export const viewSchema = z.strictObject({
  id: viewIdSchema,
  name,
  order: z.number(),
  description: optionalText,
  title: optionalText,
  subtitle: optionalText,
  caption: optionalText,
  /** Facets and their chosen words; empty shows everything. */
  filter: z.record(z.string(), json),
  layout: layoutChoiceSchema,
  /** How the picture is styled; empty means the standard appearance. */
  rules: z.array(json),
  camera: z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().positive() }).nullable(),
  options: z.record(z.string(), json),
});
export type View = z.infer<typeof viewSchema>;

/** Where an entry stands in a view, in picture units (1 unit = 1 CSS pixel at zoom 1), y downwards. */
export const positionSchema = z.strictObject({
  /** `view/entity`. */
  id: z.string(),
  view: viewIdSchema,
  entity: entityIdSchema,
  x: z.number(),
  y: z.number(),
  isPinned: z.boolean(),
});
export type Position = z.infer<typeof positionSchema>;

export function positionId(view: string, entity: string): string {
  return `${view}/${entity}`;
}

export function blankView(id: ViewId, viewName: string, order: number): View {
  return {
    id,
    name: viewName,
    order,
    description: null,
    title: null,
    subtitle: null,
    caption: null,
    filter: {},
    layout: { name: 'organic', options: {} },
    rules: [],
    camera: null,
    options: {},
  };
}
