// The sections of a legend, a block each.
import type { Legend, LegendRow, LegendSection } from '../legend/index.ts';
import { measureText, underMiddle } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Block } from './blocks.ts';
import { drawSample, sampleHeight } from './draw-sample.ts';
import type { SceneItem } from './scene.ts';
import { textItem } from './set-text.ts';

/** Measures at scale 1, for A4. */
const ROW = 16.5;
const LINE = 12.5;
export const HEADING = 20;
const SAMPLE = 40;
const TEXT_SIZE = 10.7;
export const HEADING_SIZE = 11.5;
const HEADING_LINE = 13.5;

/** How a section is set: in which typeface, how large, and in a column how wide, at scale 1. */
type Setting = { readonly typeface: TypefaceName; readonly scale: number; readonly column: number };

export function legendBlocks(legend: Legend, theme: Theme, typeface: TypefaceName): Block[] {
  return legend.sections.map((section) => ({
    part: 'legend',
    height: (scale, column) => heightOf(section, { typeface, scale, column }),
    draw: (scale, column) => drawSection(section, theme, { typeface, scale, column }),
  }));
}

function linesOf(row: LegendRow, { typeface, scale, column }: Setting): string[] {
  const countRoom = measureText(row.count.toLocaleString('en-GB'), TEXT_SIZE * scale, typeface) + 8 * scale;
  return wrapText(row.label, {
    maxWidth: (column - SAMPLE) * scale - countRoom,
    size: TEXT_SIZE * scale,
    typeface,
    maxLines: 3,
  });
}

/** The first line of a row is as high as its sample needs. */
function firstLine(rows: readonly LegendRow[], row: LegendRow): number {
  return Math.max(ROW, sampleHeight(rows, row) + 3);
}

function rowHeight(rows: readonly LegendRow[], row: LegendRow, set: Setting): number {
  return (firstLine(rows, row) + (linesOf(row, set).length - 1) * LINE) * set.scale;
}

function headingLines(heading: string, { typeface, scale, column }: Setting): string[] {
  const size = HEADING_SIZE * scale;
  return wrapText(heading, { maxWidth: column * scale, size, typeface, weight: 'semibold', maxLines: 2, even: false });
}

function headingHeight(heading: string, set: Setting): number {
  return (HEADING + (headingLines(heading, set).length - 1) * HEADING_LINE) * set.scale;
}

function heightOf({ heading, rows }: LegendSection, set: Setting): number {
  return headingHeight(heading, set) + rows.reduce((sum, row) => sum + rowHeight(rows, row, set), 0);
}

function drawSection({ heading, rows }: LegendSection, theme: Theme, set: Setting): SceneItem[] {
  const { typeface, scale, column } = set;
  const items: SceneItem[] = headingLines(heading, set).map((text, index) =>
    textItem(text, 0, (HEADING_SIZE + index * HEADING_LINE) * scale, {
      size: HEADING_SIZE * scale,
      typeface,
      weight: 'semibold',
      fill: theme.text,
    }),
  );
  let y = headingHeight(heading, set);
  for (const row of rows) {
    const middle = y + (firstLine(rows, row) / 2) * scale;
    const baseline = middle + underMiddle(TEXT_SIZE * scale, typeface);
    items.push(...drawSample(rows, row, { x: 15.5 * scale, y: middle }, 15, scale));
    linesOf(row, set).forEach((text, index) => {
      const look = { size: TEXT_SIZE * scale, typeface, fill: theme.text };
      items.push(textItem(text, SAMPLE * scale, baseline + index * LINE * scale, look));
    });
    const count = { size: TEXT_SIZE * scale, typeface, fill: theme.quietText, anchor: 'end' } as const;
    items.push(textItem(row.count.toLocaleString('en-GB'), column * scale, baseline, count));
    y += rowHeight(rows, row, set);
  }
  return items;
}
