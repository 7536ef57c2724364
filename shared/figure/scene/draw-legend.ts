// The legend as a column beside the map, or two where one is too short.

import type { Legend, LegendRow, LegendSection } from '../legend/index.ts';
import type { FontWeight } from '../text/measure-text.ts';
import { measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Theme } from '../theme.ts';
import { drawSample, sampleHeight } from './draw-sample.ts';
import { group, type SceneGroup, type SceneItem } from './scene.ts';

/** Measures at scale 1, for A4. */
const COLUMN = 188;
const GUTTER = 18;
const ROW = 16.5;
const LINE = 12.5;
const HEADING = 20;
const SECTION_GAP = 10;
const SAMPLE = 40;
const TEXT_SIZE = 10.5;
const HEADING_SIZE = 11.5;
const HEADING_LINE = 13.5;

export type DrawnLegend = { readonly group: SceneGroup; readonly width: number; readonly height: number };

/** The legend fitted into a height: first in one column, a little smaller if need be, then in two. Its top left corner is at 0, 0. */
export function drawLegend(legend: Legend, theme: Theme, height: number, scale: number): DrawnLegend {
  const { sections } = legend;
  if (sections.length === 0) return { group: group([], 'legend', 'Legend'), width: 0, height: 0 };
  for (const columns of [1, 2, 3]) {
    for (const size of [1, 0.94, 0.88]) {
      const flow = intoColumns(sections, columns, size * scale);
      const tallest = Math.max(...flow.map((column) => heightOf(column, size * scale)));
      if (tallest <= height || (columns === 3 && size === 0.88)) return draw(flow, theme, size * scale, tallest);
    }
  }
  throw new Error('unreachable: the last try is always taken');
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

function heightOf(sections: readonly LegendSection[], scale: number): number {
  const each = sections.map(
    ({ heading, rows }) =>
      headingHeight(heading, scale) + rows.reduce((sum, row) => sum + rowHeight(rows, row, scale), 0),
  );
  return each.reduce((sum, height) => sum + height, 0) + (sections.length - 1) * SECTION_GAP * scale;
}

/** Whole sections, in order, in columns as even as their order allows. */
function intoColumns(sections: readonly LegendSection[], columns: number, scale: number): LegendSection[][] {
  if (columns === 1) return [[...sections]];
  const goal = heightOf(sections, scale) / columns;
  const flow: LegendSection[][] = [[]];
  for (const section of sections) {
    const current = flow[flow.length - 1] as LegendSection[];
    const isFull = current.length > 0 && heightOf(current, scale) + heightOf([section], scale) / 2 > goal;
    if (isFull && flow.length < columns) flow.push([section]);
    else current.push(section);
  }
  return flow;
}

function draw(flow: readonly (readonly LegendSection[])[], theme: Theme, scale: number, height: number): DrawnLegend {
  const items: SceneItem[] = [];
  const write = (
    text: string,
    x: number,
    y: number,
    options: { size: number; weight?: FontWeight; fill: string; anchor?: 'start' | 'end' },
  ): void => {
    const { size, weight = 'regular', fill, anchor = 'start' } = options;
    items.push({ draw: 'text', x, y, text, size, weight, fill, anchor, width: measureText(text, size, weight) });
  };
  flow.forEach((sections, place) => {
    const left = place * (COLUMN + GUTTER) * scale;
    let y = 0;
    for (const { heading, rows } of sections) {
      headingLines(heading, scale).forEach((text, index) => {
        const baseline = y + (HEADING_SIZE + index * HEADING_LINE) * scale;
        write(text, left, baseline, { size: HEADING_SIZE * scale, weight: 'semibold', fill: theme.text });
      });
      y += headingHeight(heading, scale);
      for (const row of rows) {
        const lines = linesOf(row, scale);
        const middle = y + (firstLine(rows, row) / 2) * scale;
        const baseline = middle + TEXT_SIZE * 0.33 * scale;
        items.push(...drawSample(rows, row, { x: left + 15.5 * scale, y: middle }, 15, scale));
        lines.forEach((text, index) => {
          write(text, left + SAMPLE * scale, baseline + index * LINE * scale, {
            size: TEXT_SIZE * scale,
            fill: theme.text,
          });
        });
        const count = row.count.toLocaleString('en-GB');
        write(count, left + COLUMN * scale, baseline, {
          size: TEXT_SIZE * scale,
          fill: theme.quietText,
          anchor: 'end',
        });
        y += rowHeight(rows, row, scale);
      }
      y += SECTION_GAP * scale;
    }
  });
  const width = (flow.length * COLUMN + (flow.length - 1) * GUTTER) * scale;
  return { group: group(items, 'legend', 'Legend'), width, height };
}
