// How names are set: size by zoom, and the room a name takes.
import { type LabelStyle, type LabelTier, labelStyles } from '../../../shared/figure/labels.ts';
import { LINE_HEIGHT, measureText } from '../../../shared/figure/text/measure-text.ts';
import { wrapText } from '../../../shared/figure/text/wrap-text.ts';
import { type FontWeight, typefaces, USUAL_TYPEFACE } from '../../../shared/figure/typefaces/index.ts';
import { clamp, type Size } from '../geometry.ts';

export const PLATE_PADDING: Size = { width: 4, height: 1 };
/** How much larger or smaller than in a figure names are: never too small to be read, nor so large that they crowd. */
function enlargement(zoom: number): number {
  return clamp(0.8 + 0.2 * zoom, 0.9, 1.25);
}

/** Size of a name on the screen, pixels. */
export function fontSizeAt(zoom: number, tier: LabelTier): number {
  return Math.round(labelStyles[tier].size * enlargement(zoom) * 2) / 2;
}

/** More free space around names when zoomed out, so that a large map is not papered over. */
export function marginAt(zoom: number): number {
  return clamp(3 * zoom ** -0.6, 2, 14);
}

export type SetName = {
  readonly lines: readonly string[];
  /** Width of each line with its padding. */
  readonly widths: readonly number[];
  readonly size: Size;
  readonly lineHeight: number;
};
export type SetNames = (name: string, tier: LabelTier, weight: FontWeight, fontSize: number) => SetName;

export function cssFont(weight: FontWeight, fontSize: number, family: string): string {
  return `${typefaces[USUAL_TYPEFACE].faces[weight].weight} ${fontSize}px ${family}`;
}

/** Names break where they break in figures, but are never cut short: on a screen there is room to zoom in. */
function breakName(name: string, { size, maxWidth }: LabelStyle, weight: FontWeight) {
  const lines = wrapText(name, { maxWidth, size, typeface: USUAL_TYPEFACE, weight });
  return { lines, ems: lines.map((line) => measureText(line, 1, USUAL_TYPEFACE, weight)) };
}

/** Sets names in lines, remembering those it has set: widths grow with the size, so one measuring serves them all. */
export function typesetter(): SetNames {
  const known = new Map<string, ReturnType<typeof breakName>>();
  return (name, tier, weight, fontSize) => {
    const key = `${tier} ${weight} ${name}`;
    const { lines, ems } = known.get(key) ?? breakName(name, labelStyles[tier], weight);
    known.set(key, { lines, ems });
    const lineHeight = fontSize * LINE_HEIGHT;
    const widths = ems.map((width) => Math.ceil(width * fontSize) + PLATE_PADDING.width * 2);
    return {
      lines,
      widths,
      lineHeight,
      size: {
        width: Math.max(0, ...widths),
        height: Math.ceil(lines.length * lineHeight) + PLATE_PADDING.height * 2,
      },
    };
  };
}
