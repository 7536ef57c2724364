// The ways of placing entries, by name.
import type { AppError } from '../../contract/errors.ts';
import { appError } from '../../contract/errors.ts';
import type { LayoutChoice } from '../../model/view.ts';
import { type Result, refuse } from '../../util/result.ts';
import { byHand } from './by-hand.ts';
import { columns } from './columns.ts';
import { grouped } from './grouped.ts';
import { hierarchy } from './hierarchy.ts';
import type { Layout, LayoutControl, LayoutGraph, Place } from './layout.ts';
import { organic } from './organic.ts';
import { rings } from './rings.ts';

export type { LayoutControl, LayoutGraph, LayoutGroup, LayoutLink, LayoutNode, Place } from './layout.ts';

/** In the order of the menu. */
const layouts = { organic, hierarchy, rings, columns, grouped, 'by-hand': byHand } as const;
export type LayoutId = keyof typeof layouts;
export const LAYOUT_IDS = Object.keys(layouts) as LayoutId[];

export type LayoutWords = { readonly label: string; readonly does: string };
export const layoutLabels = Object.fromEntries(
  LAYOUT_IDS.map((id) => [id, { label: layouts[id].label, does: layouts[id].does }]),
) as Readonly<Record<LayoutId, LayoutWords>>;

export function isLayoutId(name: string): name is LayoutId {
  return Object.hasOwn(layouts, name);
}

/** What a layout sorts the entries into groups by; null when it needs no groups. */
export function groupingOf({ name, options }: LayoutChoice): string | null {
  if (name !== 'columns' && name !== 'grouped') return null;
  const read = layouts[name].options.safeParse(options);
  return read.success ? read.data.by : null;
}

/** The entry that rings are drawn around, as far as the view says. */
export function middleOfRings({ name, options }: LayoutChoice): string | null {
  return name === 'rings' && typeof options.around === 'string' ? options.around : null;
}

/** Runs a layout by name. Options that are missing take their defaults. */
export function runLayout(
  name: string,
  graph: LayoutGraph,
  options: unknown,
  control?: LayoutControl,
): Result<ReadonlyMap<string, Place>, AppError> {
  if (!isLayoutId(name)) return refuse(appError('invalid', `There is no layout called “${name}”.`));
  // Each layout reads its own options.
  const layout = layouts[name] as unknown as Layout<unknown>;
  const read = layout.options.safeParse(options);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    return refuse(appError('invalid', `The setting “${where}” of the layout cannot be that.`));
  }
  return layout.run(graph, read.data, control);
}
