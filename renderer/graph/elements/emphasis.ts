// What stands out when something is selected.
import type { PictureSpec } from './spec.ts';

export type Emphasis = {
  /**
   * The selected things with what they touch: links of a selected entry and their other ends, ends of a selected link. Where links
   * are selected together with all their ends, as those of a path are, these are what is meant, and they stand out alone.
   */
  readonly touched: ReadonlySet<string>;
  /** Entries among them whose names are always shown. */
  readonly named: ReadonlySet<string>;
};

/** Null when nothing that is shown is selected: then nothing is quiet. */
export function emphasisOf({ nodes, edges }: PictureSpec, selected: ReadonlySet<string>): Emphasis | null {
  const touched = new Set([...selected].filter((id) => nodes.has(id) || edges.has(id)));
  if (touched.size === 0) return null;
  const chosen = [...touched].flatMap((id) => edges.get(id) ?? []);
  const isWhole = chosen.length > 0 && chosen.every(({ source, target }) => touched.has(source) && touched.has(target));
  for (const { id, source, target } of isWhole ? [] : edges.values()) {
    if (selected.has(id) || selected.has(source) || selected.has(target)) {
      touched.add(id);
      touched.add(source);
      touched.add(target);
    }
  }
  return { touched, named: new Set([...touched].filter((id) => nodes.has(id))) };
}
