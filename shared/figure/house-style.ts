// How the figures of a map look that leave the house: a typeface, one colour, a logo and a name, kept in the file as the setting `house-style`.
import { z } from 'zod';
import type { MapData } from '../model/map-data.ts';
import { contrastBetween } from './colour.ts';
import { themes } from './theme.ts';
import { TYPEFACES, USUAL_TYPEFACE } from './typefaces/index.ts';

export const HOUSE_STYLE = 'house-style';

/** Least contrast of text with the paper, WCAG 2.2, 1.4.3. */
export const LEAST_TEXT_CONTRAST = 4.5;

/** A picture as it is kept: PNG alone, which every format takes and which holds nothing but the picture. */
const logoSchema = z.strictObject({
  /** The bytes of a PNG as base64: at most 300 kB of them. */
  png: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(400_000),
  /** Of the picture, in pixels. */
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
  /** For those who cannot see it: "Logo of the council". */
  says: z.string().trim().min(1).max(200),
});
export type Logo = z.infer<typeof logoSchema>;

export const houseStyleSchema = z.strictObject({
  /** Who publishes the figures; stands at their foot. */
  organisation: z.string().trim().min(1).max(120).nullable(),
  /** Of titles and dividers, "#rrggbb". */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  logo: logoSchema.nullable(),
  /** Of figures and of every paper made of them. */
  typeface: z.enum(TYPEFACES),
});
export type HouseStyle = z.infer<typeof houseStyleSchema>;

export const NO_HOUSE_STYLE: HouseStyle = {
  organisation: null,
  colour: null,
  logo: null,
  typeface: USUAL_TYPEFACE,
};

/** The style of a map's figures. What another version wrote and this one cannot read counts as not set, part by part. */
export function houseStyleOf(map: Pick<MapData, 'setting'>): HouseStyle {
  const kept = map.setting.get(HOUSE_STYLE)?.value;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return NO_HOUSE_STYLE;
  const read = Object.entries(houseStyleSchema.shape).map(([part, schema]) => {
    const value = schema.safeParse((kept as Readonly<Record<string, unknown>>)[part]);
    return [part, value.success ? value.data : NO_HOUSE_STYLE[part as keyof HouseStyle]];
  });
  return Object.fromEntries(read) as HouseStyle;
}

/** Why a colour cannot be that of titles, in a sentence; null when it can. */
export function whyNotTitleColour(colour: string): string | null {
  const contrast = contrastBetween(colour, themes.light.background);
  if (contrast >= LEAST_TEXT_CONTRAST) return null;
  // Never rounded up to what would do.
  const said = Math.floor(contrast * 10) / 10;
  return `Titles in ${colour} could not be read well on white: their contrast is ${said} to 1, and ${LEAST_TEXT_CONTRAST} to 1 is the least. Choose a darker colour.`;
}
