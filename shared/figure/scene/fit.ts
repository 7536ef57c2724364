// How large a map is drawn in a frame: as large as fits, stretched a little where the frame's form asks for it, while shapes
// and names stay within sizes that people read.
import type { Place } from '../../graph/layouts/layout.ts';
import type { Box, Point } from '../geometry.ts';

/** An entry's place in the map, and the room of shape and name around it at scale 1. */
export type Extent = {
  readonly place: Place;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
};

export type Fit = {
  /** Of shapes, lines and names; 1 is as on screen. */
  readonly scale: number;
  /** Page units a map unit, across and down. */
  readonly across: number;
  readonly toPage: (place: Place) => Point;
};

/** Names of 12 units: never below 6.5 pt on paper, never above 12 pt. */
export const LEAST_SCALE = 0.722;
const MOST_SCALE = 1.3;
/** Small maps are spread out more than they are enlarged. */
const MOST_SPREAD = 2.4;
const MOST_STRETCH = 1.35;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The largest value up to a limit for which the condition holds; it holds for small values. */
function largest(limit: number, holds: (value: number) => boolean): number {
  if (holds(limit)) return limit;
  let low = 0;
  let high = limit;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function spanAcross(extents: readonly Extent[], spread: number, scale: number): readonly [number, number] {
  return [
    Math.min(...extents.map(({ place, left }) => place.x * spread - left * scale)),
    Math.max(...extents.map(({ place, right }) => place.x * spread + right * scale)),
  ];
}

function spanDown(extents: readonly Extent[], spread: number, scale: number): readonly [number, number] {
  return [
    Math.min(...extents.map(({ place, up }) => place.y * spread - up * scale)),
    Math.max(...extents.map(({ place, down }) => place.y * spread + down * scale)),
  ];
}

export function fitMap(extents: readonly Extent[], frame: Box): Fit {
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const size = ([from, to]: readonly [number, number]): number => to - from;
  const scaleAt = (spread: number): number => clamp(spread, LEAST_SCALE, MOST_SCALE);
  const spread = largest(
    MOST_SPREAD,
    (value) =>
      size(spanAcross(extents, value, scaleAt(value))) <= width &&
      size(spanDown(extents, value, scaleAt(value))) <= height,
  );
  const scale = scaleAt(spread);
  const across = largest(spread * MOST_STRETCH, (value) => size(spanAcross(extents, value, scale)) <= width);
  const down = largest(spread * MOST_STRETCH, (value) => size(spanDown(extents, value, scale)) <= height);
  const [left, right] = spanAcross(extents, across, scale);
  const [top, bottom] = spanDown(extents, down, scale);
  const offsetX = (frame.left + frame.right - left - right) / 2;
  const offsetY = (frame.top + frame.bottom - top - bottom) / 2;
  return {
    scale,
    across: Math.min(across, down),
    toPage: ({ x, y }) => ({ x: x * across + offsetX, y: y * down + offsetY }),
  };
}
