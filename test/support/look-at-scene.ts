// Reads a scene as a viewer would: what text stands where, which shape and name belong together.
import { type Box, boxAround, uniteBoxes } from '../../shared/figure/geometry.ts';
import {
  flatten,
  type Scene,
  type SceneGroup,
  type SceneItem,
  type ScenePath,
  type SceneText,
} from '../../shared/figure/scene/scene.ts';
import { ASCENT, DESCENT } from '../../shared/figure/text/measure-text.ts';

export function findGroup(items: readonly SceneItem[], id: string): SceneGroup | null {
  for (const item of items) {
    if (item.draw !== 'group') continue;
    const found = item.id === id ? item : findGroup(item.items, id);
    if (found) return found;
  }
  return null;
}

export function textsIn(items: readonly SceneItem[]): SceneText[] {
  return [...flatten(items)].filter((item) => item.draw === 'text');
}

export function pathsIn(items: readonly SceneItem[]): ScenePath[] {
  return [...flatten(items)].filter((item) => item.draw === 'path');
}

export function boxOfText({ x, y, width, size, anchor }: SceneText): Box {
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

function boxOfShape(item: SceneItem): Box | null {
  switch (item.draw) {
    case 'rect':
      return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
    case 'ellipse':
      return boxAround(item.centre, { width: item.rx * 2, height: item.ry * 2 });
    case 'polygon':
      return uniteBoxes(item.points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
    default:
      return null;
  }
}

export type SeenEntry = {
  readonly name: string;
  readonly shape: Box;
  readonly label: Box | null;
  readonly lines: string[];
};

/** Every entry of the map in the scene, with the boxes of its shape and of its name. */
export function entriesIn(scene: Scene): SeenEntry[] {
  const entries = findGroup(scene.items, 'entries');
  return (entries?.items ?? []).map((item) => {
    if (item.draw !== 'group') throw new Error('an entry is a group of a shape and a name');
    const texts = textsIn(item.items);
    const shape = item.items.map(boxOfShape).find((box) => box !== null);
    if (!shape) throw new Error('an entry has a shape');
    return {
      name: item.says ?? '',
      shape,
      label: uniteBoxes(texts.map(boxOfText)),
      lines: texts.map(({ text }) => text),
    };
  });
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
