// The difference between two pictures, so that the one on the screen is patched and never rebuilt.
import type { Point } from '../geometry.ts';
import type { EdgeSpec, NodeSpec, PictureSpec } from './spec.ts';

export type PicturePatch = {
  readonly removed: readonly string[];
  readonly addedNodes: readonly NodeSpec[];
  readonly addedEdges: readonly EdgeSpec[];
  /** Same thing, other name or look. */
  readonly changedNodes: readonly NodeSpec[];
  readonly changedEdges: readonly EdgeSpec[];
  readonly moved: readonly { readonly id: string; readonly to: Point }[];
};

export function isEmptyPatch(patch: PicturePatch): boolean {
  return Object.values(patch).every((part) => part.length === 0);
}

export function sameLook(a: object, b: object): boolean {
  if (a === b) return true;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return left.length === Object.keys(b).length && left.every(([key, value]) => sameValue(value, right[key]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => item === b[at]);
  return a === b;
}

const sameEnds = (a: EdgeSpec, b: EdgeSpec): boolean => a.source === b.source && a.target === b.target;

/** What turns one picture into the other. A link with another end is a new line: the old one goes, the new one comes. */
export function differenceOf(before: PictureSpec, after: PictureSpec): PicturePatch {
  const removed: string[] = [];
  const addedNodes: NodeSpec[] = [];
  const addedEdges: EdgeSpec[] = [];
  const changedNodes: NodeSpec[] = [];
  const changedEdges: EdgeSpec[] = [];
  const moved: { id: string; to: Point }[] = [];

  for (const [id, edge] of before.edges) {
    const now = after.edges.get(id);
    if (!now || !sameEnds(edge, now)) removed.push(id);
  }
  for (const id of before.nodes.keys()) {
    if (!after.nodes.has(id)) removed.push(id);
  }
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old) addedNodes.push(node);
    else if (old !== node) {
      if (old.at.x !== node.at.x || old.at.y !== node.at.y) moved.push({ id, to: node.at });
      const isSame = old.name === node.name && sameLook(old.look, node.look);
      if (!isSame) changedNodes.push(node);
    }
  }
  for (const [id, edge] of after.edges) {
    const old = before.edges.get(id);
    if (!old || !sameEnds(old, edge)) addedEdges.push(edge);
    else if (old !== edge && !sameLook(old.look, edge.look)) changedEdges.push(edge);
  }
  return { removed, addedNodes, addedEdges, changedNodes, changedEdges, moved };
}
