import type { FigurePreview } from '../../../shared/contract/figures.ts';

type Name = FigurePreview['names'][number];
type Way = { readonly x: number; readonly y: number };

/** The nearest name that way, as one would point at it; what lies aside counts twice. Null where there is none. */
export function nextName(names: readonly Name[], from: Name, way: Way): Name | null {
  const middle = ({ box }: Name): Way => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const here = middle(from);
  let best: { readonly name: Name; readonly cost: number } | null = null;
  for (const name of names) {
    const there = middle(name);
    const along = (there.x - here.x) * way.x + (there.y - here.y) * way.y;
    if (name === from || along <= 0) continue;
    const aside = Math.abs((there.x - here.x) * way.y) + Math.abs((there.y - here.y) * way.x);
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { name, cost };
  }
  return best?.name ?? null;
}
