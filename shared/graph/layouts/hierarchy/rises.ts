// Who stands under whom: upward links without the few that would make somebody their own superior.
import { compareText } from '../../../util/compare.ts';
import type { LayoutGraph, LayoutNode } from '../layout.ts';

export type Ranks = {
  /** Everyone with a link up or down. */
  readonly nodes: readonly LayoutNode[];
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
};

type Rise = { readonly child: string; readonly parent: string; readonly isExisting: boolean };

function risesIn(graph: LayoutGraph): Rise[] {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const rises = new Map<string, Rise>();
  for (const { from, to, upward, isExisting = true } of graph.links) {
    if (!upward || from === to || !known.has(from) || !known.has(to)) continue;
    const [child, parent] = upward === 'to' ? [from, to] : [to, from];
    const key = `${child} ${parent}`;
    rises.set(key, { child, parent, isExisting: isExisting || (rises.get(key)?.isExisting ?? false) });
  }
  return [...rises.values()].sort(
    (a, b) =>
      Number(b.isExisting) - Number(a.isExisting) || compareText(a.parent, b.parent) || compareText(a.child, b.child),
  );
}

/** What exists comes before what is planned: of links that go round in a circle, the last in that order is set aside. */
export function ranksOf(graph: LayoutGraph): Ranks {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const isAbove = (high: string, low: string): boolean => {
    const seen = new Set([low]);
    const queue = [low];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (id === high) return true;
      for (const next of parents.get(id) ?? []) {
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return false;
  };
  for (const { child, parent } of risesIn(graph)) {
    if (isAbove(child, parent)) continue;
    parents.set(child, [...(parents.get(child) ?? []), parent]);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const nodes = [...graph.nodes]
    .filter(({ id }) => parents.has(id) || children.has(id))
    .sort((a, b) => compareText(a.id, b.id));
  return { nodes, parents, children };
}

/** Parts of a hierarchy that no upward link joins, the largest first. */
export function partsOf({ nodes, parents, children }: Ranks): Ranks[] {
  const seen = new Set<string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts: Ranks[] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    seen.add(id);
    const found = [id];
    for (let head = 0; head < found.length; head++) {
      const at = found[head] ?? '';
      for (const next of [...(parents.get(at) ?? []), ...(children.get(at) ?? [])]) {
        if (seen.has(next)) continue;
        seen.add(next);
        found.push(next);
      }
    }
    parts.push({ nodes: found.sort(compareText).flatMap((each) => byId.get(each) ?? []), parents, children });
  }
  return parts.sort(
    (a, b) => b.nodes.length - a.nodes.length || compareText(a.nodes[0]?.id ?? '', b.nodes[0]?.id ?? ''),
  );
}

/** Nobody has two superiors. */
export function isForest({ nodes, parents }: Ranks): boolean {
  return nodes.every(({ id }) => (parents.get(id) ?? []).length < 2);
}
