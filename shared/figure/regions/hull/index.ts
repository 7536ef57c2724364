// A hull: the smooth outline of some entries that keeps off all others as well as can be.
import type { Box, Point } from '../../geometry.ts';
import { closeBays, fillHoles } from './close.ts';
import { connect } from './connect.ts';
import { outlinesOf } from './outline.ts';
import { rasterOf } from './raster.ts';

/** At scale 1: side of a square, room around a member, and the width of a bay that is closed. */
const SQUARE = 7;
const PADDING = 13;
const BAY = 46;

/** Every member lies inside; others outside, unless they stand over a member. */
export function hullAround(members: readonly Box[], others: Iterable<Box>, scale: number): Point[][] {
  const raster = rasterOf(members, others, PADDING * scale, SQUARE * scale);
  if (!raster) return [];
  connect(raster);
  closeBays(raster, (BAY * scale) / raster.size);
  fillHoles(raster);
  return outlinesOf(raster);
}
