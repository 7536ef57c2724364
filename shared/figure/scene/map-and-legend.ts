// A page's picture without the words around it, for papers that say title, scope and sources in text of their own.
import { moveItems, type Scene, type SceneItem } from './scene.ts';

const AROUND = new Set(['heading', 'sources']);

const isDivider = (item: SceneItem): boolean => item.draw === 'rect';

/** Map, findings, legend and key: what lies between the two lines that part a page's head and foot from the rest. */
export function mapAndLegend(scene: Scene): Scene {
  const lines = scene.items.flatMap((item) => (item.draw === 'rect' ? [item.y] : []));
  const top = Math.min(...lines);
  const bottom = Math.max(...lines);
  if (!(bottom > top)) return scene;
  const kept = scene.items.filter(
    (item) => !isDivider(item) && !(item.draw === 'group' && item.id !== null && AROUND.has(item.id)),
  );
  return { ...scene, height: bottom - top, items: moveItems(kept, 0, -top) };
}
