import type { Box, Point, Size } from '../../shared/figure/geometry.ts';

export type { Box, Point, Size };
/** Where the picture is looked at from: screen = model * zoom + pan. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number };

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
