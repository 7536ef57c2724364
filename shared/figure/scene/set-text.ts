// Lines of text of a page.
import { measureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { FontWeight, TypefaceName } from '../typefaces/index.ts';
import type { SceneText } from './scene.ts';

/** How one kind of text is set, at scale 1. */
export type TextBlock = { readonly size: number; readonly line: number; readonly weight: FontWeight };

export type TextLook = {
  readonly size: number;
  readonly typeface: TypefaceName;
  readonly weight?: FontWeight;
  readonly fill: string;
  readonly anchor?: SceneText['anchor'];
};

export function textItem(text: string, x: number, y: number, look: TextLook): SceneText {
  const { size, typeface, weight = 'regular', fill, anchor = 'start' } = look;
  return { draw: 'text', x, y, text, size, weight, fill, anchor, width: measureText(text, size, typeface, weight) };
}

/** Running text in lines; none where there is no text. */
export function setBlock(
  text: string | null,
  block: TextBlock,
  typeface: TypefaceName,
  width: number,
  scale: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  if (text === null || text === '') return [];
  return wrapText(text, {
    maxWidth: width,
    size: block.size * scale,
    typeface,
    weight: block.weight,
    maxLines,
    even: false,
  });
}
