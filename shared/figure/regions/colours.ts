// The quiet colours of regions: a breath of colour behind the map, and a line that can be seen (3:1).
import { fadeTowards, mixColours } from '../colour.ts';
import { LEAST_LINE_CONTRAST, type Theme } from '../theme.ts';
import type { RegionKind } from './region.ts';

/** Hues that are told apart side by side, and are none of the sectors' own. */
const HUES = ['#4b6fa5', '#a06a3b', '#5d8a5a', '#8a5f9e', '#a3566a', '#3f8a8f', '#7d7a3c', '#6f6f7d'] as const;

export type RegionColours = {
  readonly fill: string | null;
  readonly line: string;
  readonly text: string;
  /** Strokes and gaps at scale 1; empty for a solid line. The second round of the hues is dashed, the third dotted. */
  readonly dash: readonly number[];
};

const DASHES: readonly (readonly number[])[] = [[], [7, 4], [1.5, 3.5]];

export function regionColours(kind: RegionKind, tone: number, theme: Theme): RegionColours {
  if (kind === 'heading' || kind === 'ring') return { fill: null, line: theme.divider, text: theme.text, dash: [] };
  if (kind === 'box') {
    const fill = mixColours(theme.background, theme.text, 0.028);
    return {
      fill,
      line: fadeTowards(theme.quietText, theme.background, 0.5, LEAST_LINE_CONTRAST),
      text: theme.quietText,
      dash: [],
    };
  }
  const hue = HUES[((tone % HUES.length) + HUES.length) % HUES.length] ?? HUES[0];
  const clear = theme.name === 'dark' ? mixColours(hue, '#ffffff', 0.4) : hue;
  return {
    fill: mixColours(theme.background, clear, theme.name === 'dark' ? 0.16 : 0.11),
    line: fadeTowards(clear, theme.background, 0.2, LEAST_LINE_CONTRAST),
    text: theme.name === 'dark' ? mixColours(clear, '#ffffff', 0.3) : mixColours(clear, '#000000', 0.25),
    dash: DASHES[Math.floor(tone / HUES.length) % DASHES.length] ?? [],
  };
}
