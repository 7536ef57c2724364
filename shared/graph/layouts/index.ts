// The ways of placing entries, by name.
import type { AppError } from '../../contract/errors.ts';
import { appError } from '../../contract/errors.ts';
import { type Result, refuse } from '../../util/result.ts';
import type { LayoutControl, LayoutGraph, Place } from './layout.ts';
import { organic } from './organic.ts';

export type { LayoutControl, LayoutGraph, LayoutLink, LayoutNode, Place } from './layout.ts';

const layouts = { organic } as const;
export type LayoutId = keyof typeof layouts;
export const LAYOUT_IDS = Object.keys(layouts) as LayoutId[];

export const layoutLabels: Readonly<Record<LayoutId, { readonly label: string; readonly does: string }>> = {
  organic: { label: organic.label, does: organic.does },
};

function isLayoutId(name: string): name is LayoutId {
  return Object.hasOwn(layouts, name);
}

/** Runs a layout by name. Options that are missing take their defaults. */
export function runLayout(
  name: string,
  graph: LayoutGraph,
  options: unknown,
  control?: LayoutControl,
): Result<ReadonlyMap<string, Place>, AppError> {
  if (!isLayoutId(name)) return refuse(appError('invalid', `There is no layout called “${name}”.`));
  const layout = layouts[name];
  const read = layout.options.safeParse(options);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    return refuse(appError('invalid', `The setting “${where}” of the layout cannot be that.`));
  }
  return layout.run(graph, read.data, control);
}
