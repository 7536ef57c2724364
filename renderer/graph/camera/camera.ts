// Where to look from, worked out without a picture. Boxes and points in model units, sizes and insets in screen pixels.
import { type Box, type Camera, clamp, type Point, type Size } from '../geometry.ts';

/** Room kept free at the sides of the window (pixels). */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export function addInsets(a: Insets, b: Insets): Insets {
  return { top: a.top + b.top, right: a.right + b.right, bottom: a.bottom + b.bottom, left: a.left + b.left };
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
export const FIT_INSETS: Insets = { top: 24, right: 24, bottom: 28, left: 24 };
/** A map of three entries is not blown up to fill the window. */
export const LARGEST_FIT = 1.4;
export const MAX_ZOOM = 4;
/** Names can be read and shapes told apart from here on. */
export const READABLE_ZOOM = 0.75;
/** One press of a zoom button or key. */
export const ZOOM_STEP = 1.3;

function inner(viewport: Size, insets: Insets): { readonly centre: Point; readonly size: Size } {
  const size = {
    width: Math.max(40, viewport.width - insets.left - insets.right),
    height: Math.max(40, viewport.height - insets.top - insets.bottom),
  };
  return { centre: { x: insets.left + size.width / 2, y: insets.top + size.height / 2 }, size };
}

export function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Puts a point in the middle of the free part of the window. */
export function cameraOn(point: Point, zoom: number, viewport: Size, insets: Insets = FIT_INSETS): Camera {
  const { centre } = inner(viewport, insets);
  return { zoom, x: centre.x - point.x * zoom, y: centre.y - point.y * zoom };
}

/** Shows the whole box, as large as it goes. */
export function cameraFitting(box: Box, viewport: Size, insets: Insets = FIT_INSETS, largest = LARGEST_FIT): Camera {
  const { size } = inner(viewport, insets);
  const width = Math.max(1, box.right - box.left);
  const height = Math.max(1, box.bottom - box.top);
  const zoom = Math.min(largest, size.width / width, size.height / height);
  return cameraOn(middleOf(box), zoom, viewport, insets);
}

/** How far out one may zoom: a little beyond where the whole map fits, never so far that it is lost. */
export function leastZoom(fitting: Camera): number {
  return Math.min(fitting.zoom * 0.7, 0.5);
}

/** Zooms about a point of the screen, which stays where it is. */
export function zoomedAbout(camera: Camera, zoom: number, about: Point): Camera {
  const factor = zoom / camera.zoom;
  return { zoom, x: about.x - (about.x - camera.x) * factor, y: about.y - (about.y - camera.y) * factor };
}

/** The smallest move that brings a box into the free part of the window; the same camera when it is there already. */
export function cameraRevealing(camera: Camera, box: Box, viewport: Size, insets: Insets): Camera {
  const shift = (low: number, high: number, least: number, most: number): number => {
    if (high - low > most - least) return (least + most) / 2 - (low + high) / 2;
    return clamp(0, least - low, most - high);
  };
  const x = shift(
    box.left * camera.zoom + camera.x,
    box.right * camera.zoom + camera.x,
    insets.left,
    viewport.width - insets.right,
  );
  const y = shift(
    box.top * camera.zoom + camera.y,
    box.bottom * camera.zoom + camera.y,
    insets.top,
    viewport.height - insets.bottom,
  );
  return x === 0 && y === 0 ? camera : { zoom: camera.zoom, x: camera.x + x, y: camera.y + y };
}
