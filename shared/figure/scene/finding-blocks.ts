// Key findings, each with the number that stands on the map where it is about something there.
import type { Point } from '../geometry.ts';
import { underMiddle } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Block } from './blocks.ts';
import { HEADING, HEADING_SIZE } from './legend-blocks.ts';
import type { SceneItem } from './scene.ts';
import { setBlock, textItem } from './set-text.ts';

export const FINDINGS_HEADING = 'What it shows';

/** Measures at scale 1, for A4. */
const TEXT = { size: 11, line: 13.8, weight: 'regular' } as const;
const INDENT = 24;
const AFTER = 3;
export const BADGE_RADIUS = 7.5;

/** The number of a finding, in a filled circle. */
export function drawBadge(
  number: number,
  centre: Point,
  theme: Theme,
  typeface: TypefaceName,
  scale: number,
): SceneItem[] {
  const size = 10.7 * scale;
  const look = { size, typeface, weight: 'bold', fill: theme.background, anchor: 'middle' } as const;
  const radius = BADGE_RADIUS * scale;
  return [
    { draw: 'ellipse', centre, rx: radius, ry: radius, fill: theme.text, stroke: null },
    textItem(String(number), centre.x, centre.y + underMiddle(size, typeface), look),
  ];
}

export function findingBlocks(findings: readonly string[], theme: Theme, typeface: TypefaceName): Block[] {
  const linesOf = (finding: string, scale: number, column: number): string[] =>
    setBlock(finding, TEXT, typeface, (column - INDENT) * scale, scale);
  const heightOf = (finding: string, scale: number, column: number): number =>
    Math.max(linesOf(finding, scale, column).length * TEXT.line, BADGE_RADIUS * 2) * scale + AFTER * scale;
  return findings.map((finding, index) => {
    // The heading stays with the first.
    const above = index === 0 ? HEADING : 0;
    return {
      part: 'findings',
      height: (scale, column) => above * scale + heightOf(finding, scale, column),
      draw(scale, column) {
        const heading = { size: HEADING_SIZE * scale, typeface, weight: 'semibold', fill: theme.text } as const;
        const lines = linesOf(finding, scale, column).map((text, place) =>
          textItem(text, INDENT * scale, (above + TEXT.size + place * TEXT.line) * scale, {
            size: TEXT.size * scale,
            typeface,
            fill: theme.text,
          }),
        );
        const middle = { x: BADGE_RADIUS * scale, y: (above + TEXT.size * 0.65) * scale };
        return [
          ...(index === 0 ? [textItem(FINDINGS_HEADING, 0, HEADING_SIZE * scale, heading)] : []),
          ...drawBadge(index + 1, middle, theme, typeface, scale),
          ...lines,
        ];
      },
    };
  });
}
