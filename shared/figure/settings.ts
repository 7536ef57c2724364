// How a view is set on paper: kept with the view, under the option `figure`.
import { z } from 'zod';
import { AUDIENCES } from '../contract/shapes.ts';
import { type Tuning, tuningShape, USUAL_TUNING } from '../exchange/audience/tuning.ts';
import { json } from '../model/fields.ts';
import { entityIdSchema } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { ORIENTATIONS, PAPERS } from './scene/paper.ts';

/** The option of a view that these settings are kept under. */
export const FIGURE_OPTION = 'figure';

/** Government Security Classifications; `none` prints nothing. */
export const MARKINGS = ['none', 'official', 'official-sensitive'] as const;
export type Marking = (typeof MARKINGS)[number];

export const markingWords: Readonly<Record<Marking, string | null>> = {
  none: null,
  official: 'OFFICIAL',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
};

export const LEGEND_PLACES = ['right', 'left', 'below', 'none'] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

/** As many key findings as one page can carry. */
export const MOST_FINDINGS = 9;

/** Words that were written for a picture, and what the picture was then (`words/facts.ts`): they are out of date when it is another. */
const writtenSchema = z.strictObject({ text: z.string().max(20_000), about: z.string().max(100) });
export type Written = z.infer<typeof writtenSchema>;

const findingSchema = z.strictObject({
  text: z.string().trim().min(1).max(400),
  /** Where its number stands on the map; nowhere when null. */
  entity: entityIdSchema.nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** From an entry's middle to its name's, in parts of the size that names are drawn in: the same on every paper. */
const shiftSchema = z.strictObject({ x: z.number().min(-60).max(60), y: z.number().min(-60).max(60) });
export type Shift = z.infer<typeof shiftSchema>;

export const figureSettingsSchema = z.strictObject({
  /** The smallest on which the names can be read, when null. */
  paper: z.enum(PAPERS).nullable(),
  orientation: z.enum(ORIENTATIONS),
  /** Beside the map, or below it on an upright page, when null. */
  legend: z.enum(LEGEND_PLACES).nullable(),
  /** The map's own when null. */
  marking: z.enum(MARKINGS).nullable(),
  /** In greys that still tell everything apart. */
  greyscale: z.boolean(),
  /** Whom it was last shown for where it is set; `partners` when null. What is asked for otherwise is made for whom that says. */
  audience: z.enum(AUDIENCES).nullable(),
  findings: z.array(findingSchema).max(MOST_FINDINGS),
  altText: writtenSchema.nullable(),
  longDescription: writtenSchema.nullable(),
  /** Names that somebody put in another place, by entry. */
  names: z.record(z.string(), shiftSchema),
  ...tuningShape,
});
export type FigureSettings = z.infer<typeof figureSettingsSchema>;

/** Some settings, to be used instead of a view's own. */
export const figureChangeSchema = figureSettingsSchema.partial();
export type FigureChange = z.infer<typeof figureChangeSchema>;

export const USUAL_FIGURE: FigureSettings = {
  paper: null,
  orientation: 'landscape',
  legend: null,
  marking: null,
  greyscale: false,
  audience: null,
  findings: [],
  altText: null,
  longDescription: null,
  names: {},
  people: USUAL_TUNING.people,
  collapsePeople: USUAL_TUNING.collapsePeople,
  suppressSmall: USUAL_TUNING.suppressSmall,
  leaveOut: [],
};

/** What a view says of its figure. What another version wrote and this one cannot read counts as not set, setting by setting. */
export function figureSettings(view: Pick<View, 'options'> | null): FigureSettings {
  const kept = view?.options[FIGURE_OPTION];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return USUAL_FIGURE;
  const read = Object.entries(figureSettingsSchema.shape).map(([key, schema]) => {
    const value = schema.safeParse(kept[key]);
    return [key, value.success ? value.data : USUAL_FIGURE[key as keyof FigureSettings]];
  });
  return Object.fromEntries(read) as FigureSettings;
}

export function changeFigure(settings: FigureSettings, change: FigureChange): FigureSettings {
  const set = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(set) };
}

/** How what an audience sees is tuned: as the view says, other than is asked for. */
export function tuningFor(view: Pick<View, 'options'> | null, change: FigureChange = {}): Tuning {
  const { people, collapsePeople, suppressSmall, leaveOut } = changeFigure(figureSettings(view), change);
  return { people, collapsePeople, suppressSmall, leaveOut };
}

/** A view's options with other settings of its figure; those that are as usual are not kept. */
export function withFigureSettings(options: View['options'], settings: FigureSettings): View['options'] {
  const { [FIGURE_OPTION]: _, ...others } = options;
  const set = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(USUAL_FIGURE[key as keyof FigureSettings]),
  );
  return set.length === 0 ? others : { ...others, [FIGURE_OPTION]: json.parse(Object.fromEntries(set)) };
}
