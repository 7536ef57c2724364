// From the map, what of it is shown and where it stands, to what the picture shows.
import type { Appearance, EntityLook, LinkLook } from '../../../shared/figure/appearance.ts';
import { mixColours } from '../../../shared/figure/colour.ts';
import { labelTiers, linkCounts } from '../../../shared/figure/labels.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { Point } from '../geometry.ts';
import type { EdgeLook, EdgeSpec, NodeLook, NodeSpec, PictureSpec } from './spec.ts';

/** How much of its colour a shape loses while something else has the attention. Its outline stays clear. */
const QUIET_PART = 0.72;

export type Visible = { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> };

/** Entries without a place are left out, with their links, until they have one. */
export function buildPicture(
  map: MapData,
  shown: Visible,
  places: ReadonlyMap<string, Point>,
  appearance: Appearance,
): PictureSpec {
  const links: Link[] = [];
  const counts = linkCounts(map, shown);
  const tiers = labelTiers(counts);
  const between = new Map<string, number>();
  const hasPlace = (id: string): boolean => shown.entities.has(id) && places.has(id) && map.entity.has(id);
  for (const id of shown.links) {
    const link = map.link.get(id);
    if (!link || !hasPlace(link.from) || !hasPlace(link.to)) continue;
    links.push(link);
    const pair = pairOf(link);
    between.set(pair, (between.get(pair) ?? 0) + 1);
  }

  const nodes = new Map<string, NodeSpec>();
  for (const id of shown.entities) {
    const entity = map.entity.get(id);
    const at = places.get(id);
    if (!entity || !at) continue;
    const look = appearance.entity(entity);
    nodes.set(id, {
      id,
      name: look.label,
      importance: counts.get(id) ?? 0,
      tier: tiers.get(id) ?? 'plain',
      at,
      look: nodeLook(look, appearance.theme.background),
    });
  }
  const edges = new Map<string, EdgeSpec>(
    links.map((link) => {
      const isAlone = link.from !== link.to && between.get(pairOf(link)) === 1;
      const look = edgeLook(appearance.link(link), isAlone);
      return [link.id, { id: link.id, source: link.from, target: link.to, look }];
    }),
  );
  return { nodes, edges };
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
