// A figure that found room for its names on a sheet that no office prints: whoever puts it into a paper shrinks it until nobody can
// read it.
import type { Figure } from './figure.ts';
import { type Paper, pageSize } from './scene/paper.ts';
import { flatten } from './scene/scene.ts';

/** Larger ones need a plotter. */
const PRINTED_BY_OFFICES: ReadonlySet<Paper> = new Set(['a4', 'a3', 'slide']);
const POINTS_PER_PIXEL = 72 / 96;

/** In a sentence; null where somebody chose the sheet, or where an office can print it. */
export function sayLargeSheet({ page, scene, shown, isSheetChosen }: Figure): string | null {
  if (isSheetChosen || PRINTED_BY_OFFICES.has(page.paper) || shown.entities.size === 0) return null;
  const shrink = pageSize('a4').width / Math.max(page.width, page.height);
  let least = Number.POSITIVE_INFINITY;
  for (const item of flatten(scene.items)) if (item.draw === 'text') least = Math.min(least, item.size);
  const points = least * shrink * POINTS_PER_PIXEL;
  return `The sheet is ${page.paper.toUpperCase()}, the smallest on which the names can be read. Printed or pasted on A4, its smallest text is ${points.toFixed(1)} pt. For a paper set it on A4, where names that find no room go to a key, or show fewer entries.`;
}
