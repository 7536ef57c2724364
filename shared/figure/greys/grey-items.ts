import { greyOf } from '../colour.ts';
import type { SceneItem, Stroke } from '../scene/scene.ts';

/** The same things to draw, whatever still has a colour as light as it was. */
export function greyItems(items: readonly SceneItem[]): SceneItem[] {
  return items.map(greyItem);
}

function greyItem(item: SceneItem): SceneItem {
  switch (item.draw) {
    case 'group':
      return { ...item, items: greyItems(item.items) };
    case 'text':
      return { ...item, fill: greyOf(item.fill) };
    case 'path':
      return { ...item, stroke: greyStroke(item.stroke) };
    // Left as it is: whoever prints without colour gets it in greys.
    case 'image':
      return item;
    default:
      return {
        ...item,
        fill: item.fill === null ? null : greyOf(item.fill),
        stroke: item.stroke === null ? null : greyStroke(item.stroke),
      };
  }
}

const greyStroke = (stroke: Stroke): Stroke => ({ ...stroke, colour: greyOf(stroke.colour) });
