// Entries without links, tidied in rows instead of scattered.
import type { Body, Component } from './body.ts';
import { pageOf } from './fill-page.ts';

/** So few find a place among the others. */
const FEW = 5;
/** A ribbon wider than this is no picture, however many rows are to stand below it. */
const WIDEST = 3;
/** Between the rows and what stands above them, in picture units. */
const GAP = 30;

/** Whether the loners should go where there is room, instead of in rows under everything else. */
export function areFew(loners: readonly Body[]): boolean {
  return loners.length <= FEW;
}

/** One block of all of them, in the order of their ids. */
export function rowsOf(loners: readonly Body[], columns: number): Component {
  const { width, height } = cellOf(loners);
  loners.forEach((body, index) => {
    body.x = (index % columns) * width;
    // Shapes in a row stand level, whatever the length of the names under them.
    body.y = Math.floor(index / columns) * height - body.node.up + body.halfHeight;
  });
  return { bodies: loners, ties: [] };
}

/** How many stand in a row when there is nothing else: the form of the page. */
export function columnsFor(loners: readonly Body[], aspect: number): number {
  const { width, height } = cellOf(loners);
  return Math.max(1, Math.min(loners.length, Math.round(Math.sqrt((loners.length * aspect * height) / width))));
}

/**
 * The form of what is linked, so that it and the rows below it have the form of the page together: the more rows, the wider.
 * @param aspect width of the page to its height
 */
export function aspectAbove(loners: readonly Body[], parts: readonly Component[], aspect: number): number {
  const above = parts.reduce((sum, { bodies }) => sum + pageOf(bodies), 0);
  const { width, height } = cellOf(loners);
  const below = loners.length * width * height;
  return above === 0 ? aspect : Math.min(WIDEST, aspect * (1 + below / above));
}

/** Stands them in even rows under everything else, as wide as that. */
export function standBelow(loners: readonly Body[], others: readonly Body[]): void {
  const left = Math.min(...others.map((body) => body.x - body.halfWidth));
  const right = Math.max(...others.map((body) => body.x + body.halfWidth));
  const bottom = Math.max(...others.map((body) => body.y + body.halfHeight));
  const { width } = cellOf(loners);
  const most = Math.max(1, Math.floor((right - left) / width));
  const rows = Math.ceil(loners.length / most);
  const columns = Math.ceil(loners.length / rows);
  rowsOf(loners, columns);
  const top = Math.min(...loners.map((body) => body.y - body.halfHeight));
  for (const body of loners) {
    body.x += (left + right) / 2 - ((columns - 1) * width) / 2;
    body.y += bottom + GAP - top;
  }
}

function cellOf(loners: readonly Body[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...loners.map((body) => body.halfWidth)) * 2 + 1,
    height: Math.max(...loners.map((body) => body.halfHeight)) * 2 + 1,
  };
}
