// How much of a page of a Word paper a picture has, and how small that makes it.
import type { Figure } from '../../../shared/figure/figure.ts';
import { mapAndLegend } from '../../../shared/figure/scene/map-and-legend.ts';
import { flatten, type Scene } from '../../../shared/figure/scene/scene.ts';

export type Turn = 'portrait' | 'landscape';

/** A4 and its margins, in millimetres. A figure's page keeps smaller ones: its picture needs the width. */
export const PAGE = { short: 210, long: 297, margin: 20, figureMargin: 15 } as const;
/** Under a page's text stand its marking and number. */
export const FOOT = 20;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const POINTS_PER_PIXEL = 72 / 96;
/** In points. What a page of its own calls small is larger: a picture of A4 loses a little to the margins of the paper around it. */
const LEAST_POINTS = 5;

/** In millimetres. */
export type Room = { readonly width: number; readonly height: number };

export const marginOf = (turn: Turn): number => (turn === 'landscape' ? PAGE.figureMargin : PAGE.margin);

/** In millimetres. */
export function textWidth(turn: Turn): number {
  return (turn === 'landscape' ? PAGE.long : PAGE.short) - 2 * marginOf(turn);
}

/** The page of a picture is turned as the picture is. */
export const turnOfPicture = ({ scene }: Figure): Turn => (scene.width > scene.height ? 'landscape' : 'portrait');

/** What heading and caption leave for the picture. */
export function roomFor(figure: Figure): Room {
  const turn = turnOfPicture(figure);
  const height = turn === 'landscape' ? PAGE.short : PAGE.long;
  const width = textWidth(turn);
  return { width, height: height - marginOf(turn) - FOOT - roomForWords(figure.words, width) };
}

/** What heading and caption take at most, in millimetres, by how many letters a line of them holds. */
function roomForWords({ title, caption }: Figure['words'], width: number): number {
  const heading = Math.ceil((title.length * 3.1) / width) * 7.5;
  const under = Math.ceil((((caption ?? title).length + 10) * 2.1) / width) * 4.9;
  return heading + under + 13;
}

/** How many times as large the picture is in the paper as it was set. */
export function shrinkOf({ width, height }: Pick<Scene, 'width' | 'height'>, room: Room): number {
  return Math.min((room.width * PIXELS_PER_MILLIMETRE) / width, (room.height * PIXELS_PER_MILLIMETRE) / height);
}

/** In a sentence: that a figure set on a larger sheet is too small to read in the paper; null where it can be read. */
export function sayShrunk(figure: Figure): string | null {
  if (!figure.hasPicture || figure.page.paper === 'a4') return null;
  const scene = mapAndLegend(figure.scene);
  const shrink = shrinkOf(scene, roomFor(figure));
  let least = Number.POSITIVE_INFINITY;
  for (const item of flatten(scene.items)) if (item.draw === 'text') least = Math.min(least, item.size);
  const points = least * shrink * POINTS_PER_PIXEL;
  if (points >= LEAST_POINTS) return null;
  const sheet = figure.page.paper === 'slide' ? 'a slide' : `a sheet of ${figure.page.paper.toUpperCase()}`;
  return `A Word paper is A4, and the picture of ${sheet} is shrunk to it: its smallest text is ${points.toFixed(1)} pt. Choose A4 as the sheet, or send the figure itself with the paper, as a PDF.`;
}
