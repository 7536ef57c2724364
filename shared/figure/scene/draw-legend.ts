// The legend as a column beside the map, or two where one is too short.

import type { Point } from '../geometry.ts';
import type { Legend, LineSample } from '../legend.ts';
import { shapeSizes } from '../shapes.ts';
import type { FontWeight } from '../text/measure-text.ts';
import { measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Theme } from '../theme.ts';
import { drawShape } from './draw-entry.ts';
import { drawLink } from './draw-link.ts';
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

type Row = {
  readonly label: string;
  readonly count: number;
  readonly sample: (middle: Point, scale: number) => readonly SceneItem[];
};
type Section = { readonly heading: string; readonly rows: readonly Row[] };

export type DrawnLegend = { readonly group: SceneGroup; readonly width: number; readonly height: number };

/** The legend fitted into a height: first in one column, a little smaller if need be, then in two. Its top left corner is at 0, 0. */
export function drawLegend(legend: Legend, theme: Theme, height: number, scale: number): DrawnLegend {
  const sections = sectionsOf(legend, theme);
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

function sectionsOf(legend: Legend, theme: Theme): Section[] {
  const line = (sample: LineSample): Row['sample'] => {
    return ({ x, y }, scale) => {
      const from = { x: x - 15 * scale, y };
      const to = { x: x + 15 * scale, y };
      return drawLink({ from, handle: { x, y }, to }, sample, scale);
    };
  };
  const all: Section[] = [
    {
      heading: 'Kind',
      rows: legend.kinds.map(({ label, count, shape }) => ({
        label,
        count,
        sample: (middle, scale) => {
          const { width, height } = shapeSizes[shape];
          const fit = (scale * 12.5) / Math.max(height, width * 0.7);
          const look = {
            shape,
            fill: theme.background,
            border: theme.border,
            borderWidth: 1.2,
            borderStyle: 'solid',
          } as const;
          return [drawShape(look, middle, { width: width * fit, height: height * fit }, scale)];
        },
      })),
    },
    {
      heading: 'Sector',
      rows: legend.sectors.map(({ label, count, fill }) => ({
        label,
        count,
        sample: (middle, scale) => {
          const look = {
            shape: 'rounded-rectangle',
            fill,
            border: theme.border,
            borderWidth: 0.9,
            borderStyle: 'solid',
          } as const;
          return [drawShape(look, middle, { width: 16 * scale, height: 11 * scale }, scale)];
        },
      })),
    },
    {
      heading: 'Link',
      rows: legend.categories.map(({ label, count, sample }) => ({ label, count, sample: line(sample) })),
    },
    {
      heading: 'Line',
      rows: legend.lines.map(({ label, count, sample }) => ({ label, count, sample: line(sample) })),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function linesOf(row: Row, scale: number): string[] {
  const countRoom = measureText(row.count.toLocaleString('en-GB'), TEXT_SIZE * scale) + 8 * scale;
  return wrapText(row.label, { maxWidth: (COLUMN - SAMPLE) * scale - countRoom, size: TEXT_SIZE * scale, maxLines: 3 });
}

function rowHeight(row: Row, scale: number): number {
  return (ROW + (linesOf(row, scale).length - 1) * LINE) * scale;
}

function heightOf(sections: readonly Section[], scale: number): number {
  const rows = sections.flatMap((section) => section.rows);
  return (
    rows.reduce((sum, row) => sum + rowHeight(row, scale), 0) +
    (sections.length * HEADING + (sections.length - 1) * SECTION_GAP) * scale
  );
}

/** Whole sections, in order, in columns as even as their order allows. */
function intoColumns(sections: readonly Section[], columns: number, scale: number): Section[][] {
  if (columns === 1) return [[...sections]];
  const goal = heightOf(sections, scale) / columns;
  const flow: Section[][] = [[]];
  for (const section of sections) {
    const current = flow[flow.length - 1] as Section[];
    const isFull = current.length > 0 && heightOf(current, scale) + heightOf([section], scale) / 2 > goal;
    if (isFull && flow.length < columns) flow.push([section]);
    else current.push(section);
  }
  return flow;
}

function draw(flow: readonly (readonly Section[])[], theme: Theme, scale: number, height: number): DrawnLegend {
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
      write(heading, left, y + HEADING_SIZE * scale, {
        size: HEADING_SIZE * scale,
        weight: 'semibold',
        fill: theme.text,
      });
      y += HEADING * scale;
      for (const row of rows) {
        const lines = linesOf(row, scale);
        const middle = y + (ROW / 2) * scale;
        const baseline = middle + TEXT_SIZE * 0.33 * scale;
        items.push(...row.sample({ x: left + 15.5 * scale, y: middle }, scale));
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
        y += rowHeight(row, scale);
      }
      y += SECTION_GAP * scale;
    }
  });
  const width = (flow.length * COLUMN + (flow.length - 1) * GUTTER) * scale;
  return { group: group(items, 'legend', 'Legend'), width, height };
}
