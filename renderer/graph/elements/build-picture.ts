// From the map, what of it is shown and where it stands, to what the picture shows. In two steps, since places change with
// every drag and looks hardly ever.
import type { Appearance, EntityLook, LinkLook } from '../../../shared/figure/appearance.ts';
import { mixColours } from '../../../shared/figure/colour.ts';
import { labelTiers, linkCounts } from '../../../shared/figure/labels.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { Shown } from '../../state/index.ts';
import type { Point } from '../geometry.ts';
import type { EdgeLook, EdgeSpec, NodeLook, NodeSpec, PictureSpec } from './spec.ts';

/** How much of its colour a shape loses while something else has the attention. Its outline stays clear. */
const QUIET_PART = 0.72;

/** Everything that is shown as it looks, without its place. */
export type Dressed = {
  readonly nodes: ReadonlyMap<string, Omit<NodeSpec, 'at'>>;
  readonly edges: ReadonlyMap<string, EdgeSpec>;
};

export function dress(map: MapData, shown: Shown, appearance: Appearance): Dressed {
  const counts = linkCounts(map, shown);
  const tiers = labelTiers(counts);
  const nodes = new Map<string, Omit<NodeSpec, 'at'>>();
  for (const id of shown.entities) {
    const entity = map.entity.get(id);
    if (!entity) continue;
    const look = appearance.entity(entity);
    nodes.set(id, {
      id,
      name: look.label,
      importance: counts.get(id) ?? 0,
      tier: tiers.get(id) ?? 'plain',
      look: nodeLook(look, appearance.theme.background),
    });
  }
  const links = [...shown.links]
    .flatMap((id) => map.link.get(id) ?? [])
    .filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const between = new Map<string, number>();
  for (const link of links) between.set(pairOf(link), (between.get(pairOf(link)) ?? 0) + 1);
  const edges = new Map<string, EdgeSpec>(
    links.map((link) => {
      const isAlone = link.from !== link.to && between.get(pairOf(link)) === 1;
      const look = edgeLook(appearance.link(link), isAlone);
      return [link.id, { id: link.id, source: link.from, target: link.to, look }];
    }),
  );
  return { nodes, edges };
}

/** Entries without a place are left out, with their links, until they have one. */
export function buildPicture({ nodes, edges }: Dressed, places: ReadonlyMap<string, Point>): PictureSpec {
  const placed = new Map<string, NodeSpec>();
  for (const [id, node] of nodes) {
    const at = places.get(id);
    if (at) placed.set(id, { ...node, at });
  }
  if (placed.size === nodes.size) return { nodes: placed, edges };
  const complete = [...edges].filter(([, { source, target }]) => placed.has(source) && placed.has(target));
  return { nodes: placed, edges: new Map(complete) };
}

function pairOf({ from, to }: Link): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}

function nodeLook(look: EntityLook, background: string): NodeLook {
  const { shape, width, height, fill, border, borderWidth, borderStyle } = look;
  const quietFill = mixColours(fill, background, QUIET_PART);
  return { shape, width, height, fill, quietFill, border, borderWidth, borderStyle };
}

function edgeLook({ colour, width, dash, head, startArrow, endArrow }: LinkLook, isAlone: boolean): EdgeLook {
  return { colour, width, dash, head, startArrow, endArrow, isAlone };
}
