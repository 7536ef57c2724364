// The sections of a legend, a block each.
import type { Legend, LegendRow, LegendSection } from '../legend/index.ts';
import { measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Theme } from '../theme.ts';
import { type Block, COLUMN } from './blocks.ts';
import { drawSample, sampleHeight } from './draw-sample.ts';
import type { SceneItem } from './scene.ts';
import { textItem } from './set-text.ts';

/** Measures at scale 1, for A4. */
const ROW = 16.5;
const LINE = 12.5;
export const HEADING = 20;
const SAMPLE = 40;
const TEXT_SIZE = 10.5;
export const HEADING_SIZE = 11.5;
const HEADING_LINE = 13.5;

export function legendBlocks(legend: Legend, theme: Theme): Block[] {
  return legend.sections.map((section) => ({
    part: 'legend',
    height: (scale) => heightOf(section, scale),
    draw: (scale) => drawSection(section, theme, scale),
  }));
}

function linesOf(row: LegendRow, scale: number): string[] {
  const countRoom = measureText(row.count.toLocaleString('en-GB'), TEXT_SIZE * scale) + 8 * scale;
  return wrapText(row.label, { maxWidth: (COLUMN - SAMPLE) * scale - countRoom, size: TEXT_SIZE * scale, maxLines: 3 });
}

/** The first line of a row is as high as its sample needs. */
function firstLine(rows: readonly LegendRow[], row: LegendRow): number {
  return Math.max(ROW, sampleHeight(rows, row) + 3);
}

function rowHeight(rows: readonly LegendRow[], row: LegendRow, scale: number): number {
  return (firstLine(rows, row) + (linesOf(row, scale).length - 1) * LINE) * scale;
}

function headingLines(heading: string, scale: number): string[] {
  const size = HEADING_SIZE * scale;
  return wrapText(heading, { maxWidth: COLUMN * scale, size, weight: 'semibold', maxLines: 2, even: false });
}

function headingHeight(heading: string, scale: number): number {
  return (HEADING + (headingLines(heading, scale).length - 1) * HEADING_LINE) * scale;
}

function heightOf({ heading, rows }: LegendSection, scale: number): number {
  return headingHeight(heading, scale) + rows.reduce((sum, row) => sum + rowHeight(rows, row, scale), 0);
}

function drawSection({ heading, rows }: LegendSection, theme: Theme, scale: number): SceneItem[] {
  const items: SceneItem[] = headingLines(heading, scale).map((text, index) =>
    textItem(text, 0, (HEADING_SIZE + index * HEADING_LINE) * scale, {
      size: HEADING_SIZE * scale,
      weight: 'semibold',
      fill: theme.text,
    }),
  );
  let y = headingHeight(heading, scale);
  for (const row of rows) {
    const middle = y + (firstLine(rows, row) / 2) * scale;
    const baseline = middle + TEXT_SIZE * 0.33 * scale;
    items.push(...drawSample(rows, row, { x: 15.5 * scale, y: middle }, 15, scale));
    linesOf(row, scale).forEach((text, index) => {
      const look = { size: TEXT_SIZE * scale, fill: theme.text };
      items.push(textItem(text, SAMPLE * scale, baseline + index * LINE * scale, look));
    });
    const count = { size: TEXT_SIZE * scale, fill: theme.quietText, anchor: 'end' } as const;
    items.push(textItem(row.count.toLocaleString('en-GB'), COLUMN * scale, baseline, count));
    y += rowHeight(rows, row, scale);
  }
  return items;
}
