import { z } from 'zod';
import { FIGURE_WARNINGS } from '../figure/warnings.ts';
import { entityIdSchema } from '../model/ids.ts';
import { omittedSchema } from './shapes.ts';

const box = z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

/** A figure as its composer shows it: the page as SVG, and what an author must know to set it well. Lengths are in CSS pixels of the page. */
export const figurePreviewSchema = z.strictObject({
  svg: z.string(),
  width: z.number(),
  height: z.number(),
  paper: z.string(),
  words: z.strictObject({
    title: z.string(),
    scope: z.string(),
    altText: z.string(),
    description: z.array(z.string()),
  }),
  names: z.array(
    z.strictObject({
      entity: entityIdSchema,
      name: z.string(),
      box,
      centre: z.strictObject({ x: z.number(), y: z.number() }),
      isMoved: z.boolean(),
    }),
  ),
  /** What shifts of names are counted in. */
  nameUnit: z.number().positive(),
  warnings: z.array(z.strictObject({ code: z.enum(FIGURE_WARNINGS), text: z.string() })),
  omitted: z.array(omittedSchema),
});
export type FigurePreview = z.infer<typeof figurePreviewSchema>;
