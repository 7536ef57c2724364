// Lines of text of a page.
import { type FontWeight, measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { SceneText } from './scene.ts';

/** How one kind of text is set, at scale 1. */
export type TextBlock = { readonly size: number; readonly line: number; readonly weight: FontWeight };

export type TextLook = {
  readonly size: number;
  readonly weight?: FontWeight;
  readonly fill: string;
  readonly anchor?: SceneText['anchor'];
};

export function textItem(text: string, x: number, y: number, look: TextLook): SceneText {
  const { size, weight = 'regular', fill, anchor = 'start' } = look;
  return { draw: 'text', x, y, text, size, weight, fill, anchor, width: measureText(text, size, weight) };
}

/** Running text in lines; none where there is no text. */
export function setBlock(
  text: string | null,
  block: TextBlock,
  width: number,
  scale: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  if (text === null || text === '') return [];
  return wrapText(text, { maxWidth: width, size: block.size * scale, weight: block.weight, maxLines, even: false });
}
