// How names are set: size by zoom, and the room a name takes.
import { type FontWeight, fontWeights, LINE_HEIGHT, measureText } from '../../../shared/figure/text/measure-text.ts';
import { LABEL_STYLE, wrapText } from '../../../shared/figure/text/wrap-text.ts';
import { clamp, type Size } from '../geometry.ts';

export const PLATE_PADDING: Size = { width: 4, height: 1 };
/** Names break where they break in figures, in ems, but are never cut short: on a screen there is room to zoom in. */
const WRAP_EMS = LABEL_STYLE.maxWidth / LABEL_STYLE.size;

/** On the screen, names are never smaller than can be read nor so large that they crowd: pixels. */
export function fontSizeAt(zoom: number): number {
  return Math.round(clamp(10 + 2.4 * zoom, 11, 15) * 2) / 2;
}

/** More free space around names when zoomed out, so that a large map is not papered over. */
export function marginAt(zoom: number): number {
  return zoom >= 1 ? 2 : 2 + (1 - zoom) * 12;
}

export type SetName = { readonly lines: readonly string[]; readonly size: Size; readonly lineHeight: number };
export type SetNames = (name: string, weight: FontWeight, fontSize: number) => SetName;

export function cssFont(weight: FontWeight, fontSize: number, family: string): string {
  return `${fontWeights[weight]} ${fontSize}px ${family}`;
}

/** Sets names in lines, remembering those it has set: widths grow with the size, so one measuring serves them all. */
export function typesetter(): SetNames {
  const known = new Map<string, { readonly lines: readonly string[]; readonly ems: number }>();
  const broken = (name: string, weight: FontWeight) => {
    const key = `${weight} ${name}`;
    let set = known.get(key);
    if (!set) {
      const lines = wrapText(name, { maxWidth: WRAP_EMS, size: 1, weight });
      set = { lines, ems: Math.max(0, ...lines.map((line) => measureText(line, 1, weight))) };
      known.set(key, set);
    }
    return set;
  };
  return (name, weight, fontSize) => {
    const { lines, ems } = broken(name, weight);
    const lineHeight = fontSize * LINE_HEIGHT;
    return {
      lines,
      lineHeight,
      size: {
        width: Math.ceil(ems * fontSize) + PLATE_PADDING.width * 2,
        height: Math.ceil(lines.length * lineHeight) + PLATE_PADDING.height * 2,
      },
    };
  };
}
