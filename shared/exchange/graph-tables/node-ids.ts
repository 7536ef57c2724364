// By what the tables name the nodes of a graph file. Many programs only count: n0, n1, n2. Such an id means another node in the
// next file, so it must never reach the map, where it would find the wrong entry.
import { foldText } from '../../util/fold.ts';
import type { FileLink, FileNode } from './graph-file.ts';

export type NodeIds = {
  /** The cell of the id column; empty when the name is what counts. */
  readonly cellOf: (node: FileNode) => string;
  /** What a link, or a node within another, refers to a node by. */
  readonly referenceTo: (id: string) => string;
};

const COUNTED = /^(?:[nev]|node|vertex|edge|link|row|column)?[-_ ]?\d+(?:\.0)?(?:::(?:[nev]|node|edge)?\d+)*$/i;

/** Whether ids only count: n0, n1; 1, 2, 3; n0::n1. */
export function isCounted(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => COUNTED.test(id));
}

export function nodeIds(nodes: readonly FileNode[], nameOf: (node: FileNode) => string, keepsIds: boolean): NodeIds {
  if (keepsIds || !isCounted(nodes.map(({ id }) => id))) return { cellOf: ({ id }) => id, referenceTo: (id) => id };
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const folded = new Set(nodes.map((node) => foldText(nameOf(node)) || nameOf(node)));
  const tellApart = folded.size === names.size && ![...names.values()].some((name) => COUNTED.test(name));
  if (tellApart) return { cellOf: () => '', referenceTo: (id) => names.get(id) ?? id };
  // Several have the same name: the number tells them apart, the name beside it keeps it from meaning another file's node.
  const referenceTo = (id: string): string => {
    const name = names.get(id);
    return name === undefined ? id : `${name.slice(0, 400)} #${id}`;
  };
  return { cellOf: ({ id }) => referenceTo(id), referenceTo };
}

/** Link ids by the same rule: those that only count are left out. */
export function linkIds(links: readonly FileLink[], keepsIds: boolean): (link: FileLink) => string {
  const ids = links.map(({ cells }) => cells.id ?? '').filter((id) => id !== '');
  const keeps = keepsIds || !isCounted(ids);
  return ({ cells }) => (keeps ? (cells.id ?? '') : '');
}
