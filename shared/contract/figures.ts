// What can be asked of figures and exports, and what comes of it.
import { z } from 'zod';
import { figureChangeSchema } from '../figure/settings.ts';
import { FIGURE_PARTS, FIGURE_WARNINGS } from '../figure/warnings.ts';
import { entityIdSchema, viewIdSchema } from '../model/ids.ts';
import { lookingSchema } from './looking.ts';
import { audienceSchema, filePayloadSchema, lookSchema, omittedSchema, saidSchema } from './shapes.ts';

/** What figures and exports are made of. */
const made = {
  job: z.string().min(1).max(100),
  view: viewIdSchema.nullable(),
  /** How the view is looked at in the window, where that is other than it was saved. */
  look: lookSchema.nullable().optional(),
  /** Of which state of the map, where it is not the map as it is recorded. */
  at: lookingSchema.nullable().optional(),
  audience: audienceSchema.nullable(),
};

export const previewParamsSchema = z.strictObject(made);

export const exportParamsSchema = z.strictObject({
  ...made,
  format: z.string().min(1),
  /** The date printed on it, YYYY-MM-DD; the map's as-at date when null. */
  date: z.string().nullable(),
  /** File name without ending that the files are to be called by. */
  name: z.string().min(1).max(255),
  /** Instead of a view: a question whose answer is set as a paper, with what is said with it as in `question.ask`. */
  question: z
    .strictObject({
      id: z.string().min(1).max(100),
      about: saidSchema,
      from: saidSchema,
      to: saidSchema,
      types: saidSchema,
    })
    .nullable()
    .optional(),
  /** How a figure is made, other than its view says. */
  figure: z
    .strictObject({
      /** Every saved view instead of one. */
      everyView: z.boolean().optional(),
      /** Dots an inch, where a format has dots. */
      dpi: z.number().min(36).max(600).nullable().optional(),
      /** Whether description and tables follow, where a format can hold them; they do unless it says. */
      appendix: z.boolean().optional(),
      settings: figureChangeSchema.optional(),
    })
    .nullable()
    .optional(),
});

export const exportResultSchema = z.strictObject({
  files: z.array(filePayloadSchema),
  omitted: z.array(omittedSchema),
  /** What its author should look at again: sentences. */
  warnings: z.array(z.string()),
});

const box = z.strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

/** A figure as its composer shows it: the page as SVG, and what an author must know to set it well. Lengths are in CSS pixels of the page. */
export const figurePreviewSchema = z.strictObject({
  svg: z.string(),
  /** Pages that follow, each as large: the key to names for which the page has no room. */
  further: z.array(z.string()),
  width: z.number(),
  height: z.number(),
  paper: z.string(),
  words: z.strictObject({
    title: z.string(),
    scope: z.string(),
    altText: z.string(),
    description: z.array(z.strictObject({ heading: z.string().nullable(), paragraphs: z.array(z.string()) })),
  }),
  /** What the picture is, as it is kept with words that somebody writes for it. */
  facts: z.string().max(100),
  /** How the picture is another than the one that words of somebody's own were written for; null where it is not. */
  outOfDate: z.strictObject({ altText: z.string().nullable(), longDescription: z.string().nullable() }),
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
  warnings: z.array(
    z.strictObject({
      code: z.enum(FIGURE_WARNINGS),
      text: z.string(),
      /** What it is about, and where it can be mended. */
      at: z.array(z.strictObject({ part: z.enum(FIGURE_PARTS), which: z.string().optional() })).readonly(),
    }),
  ),
  omitted: z.array(omittedSchema),
});
export type FigurePreview = z.infer<typeof figurePreviewSchema>;
