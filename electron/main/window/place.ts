// Where a window goes: where it was, as far as the displays of today allow. Pure.
import type { Rectangle } from 'electron';
import { SMALLEST } from './options.ts';

export type WindowState = Rectangle & { readonly maximised: boolean };

/** So much of a window must be on some display that it can be taken hold of. */
const VISIBLE_WIDTH = 100;
const VISIBLE_HEIGHT = 60;
const USUAL = { width: 1360, height: 860 } as const;
/** How far a further window stands from the one before. */
const STEP = 28;

/**
 * @param areas the displays' work areas, the main one first, in the system's own units
 * @param others how many windows are open already
 */
export function placeWindow(state: WindowState | null, areas: readonly Rectangle[], others: number): WindowState {
  const main = areas[0] ?? { x: 0, y: 0, ...USUAL };
  const known = state && areas.find((area) => isReachable(state, area));
  const home = known ?? main;
  const width = clamp(state?.width ?? USUAL.width, SMALLEST.width, home.width);
  const height = clamp(state?.height ?? USUAL.height, SMALLEST.height, home.height);
  const x = state && known ? state.x : home.x + Math.round((home.width - width) / 2);
  const y = state && known ? state.y : home.y + Math.round((home.height - height) / 2);
  const shift = others * STEP;
  return {
    x: clamp(x + shift, home.x, home.x + home.width - width),
    y: clamp(y + shift, home.y, home.y + home.height - height),
    width,
    height,
    maximised: state?.maximised ?? false,
  };
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  // The title bar is what one takes hold of.
  return width >= VISIBLE_WIDTH && height >= VISIBLE_HEIGHT && window.y >= area.y;
}

/** Where the room is smaller than the least we would like, the room decides. */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
