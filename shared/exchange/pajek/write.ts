// Pajek's network files: http://mrvar.fdv.uni-lj.si/pajek
import type { Graph, GraphNode } from '../graph/graph.ts';
import { unquoted, unquotedNames } from '../graph/names.ts';
import { weightOf } from '../graph/ties.ts';

/**
 * A link both ways is an arc each way; one without direction is an edge. No section without lines: some readers take a file
 * with edges, even none, for one without directions.
 */
export function writePajek({ nodes, links }: Graph): string {
  const names = unquotedNames(nodes.map(({ name }) => name));
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  const toPage = onPage(nodes);
  const line = (from: string, to: string, weight: number, type: string): string =>
    `${numbers.get(from)} ${numbers.get(to)} ${weight} l "${unquoted(type)}"`;
  const arcs = links.flatMap((link) => {
    const { from, to, type, direction } = link;
    if (direction === 'none') return [];
    const back = direction === 'both' && from !== to ? [line(to, from, weightOf(link), type)] : [];
    return [line(from, to, weightOf(link), type), ...back];
  });
  const edges = links.flatMap((link) =>
    link.direction === 'none' ? [line(link.from, link.to, weightOf(link), link.type)] : [],
  );
  const lines = [
    `*Vertices ${nodes.length}`,
    ...nodes.map(({ place }, at) => `${at + 1} "${names[at]}" ${toPage(place)} 0.5`),
    ...(arcs.length > 0 || edges.length === 0 ? ['*Arcs', ...arcs] : []),
    ...(edges.length > 0 ? ['*Edges', ...edges] : []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Pajek draws on a square from 0 to 1, y downwards, and needs some room at its sides. */
const MARGIN = 0.05;

function onPage(nodes: readonly GraphNode[]): (place: GraphNode['place']) => string {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { place } of nodes) {
    bounds.left = Math.min(bounds.left, place.x);
    bounds.right = Math.max(bounds.right, place.x);
    bounds.top = Math.min(bounds.top, place.y);
    bounds.bottom = Math.max(bounds.bottom, place.y);
  }
  const span = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top, 1);
  const scaled = (value: number): string => (MARGIN + (value / span) * (1 - 2 * MARGIN)).toFixed(4);
  return ({ x, y }) => `${scaled(x - bounds.left)} ${scaled(y - bounds.top)}`;
}
