// A map as the graph files of other programs want it: nodes and links with typed attributes, places, looks and lifetimes.
import type { Appearance, EntityLook, LinkLook } from '../../figure/appearance.ts';
import type { Places } from '../../figure/places.ts';
import type { Direction, Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { textSetting } from '../../model/settings.ts';
import { kindLabel, linkTypeLabel } from '../../model/words.ts';
import { tableParts } from '../tables/from-map.ts';
import type { Attribute, AttributeValues } from './attribute.ts';
import { type AttributeColumn, attributesOf } from './attributes.ts';
import { type Life, lifeOf, lifeWithin } from './lifetime.ts';

export type GraphNode = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly values: AttributeValues;
  /** In picture units, y downwards. */
  readonly place: { readonly x: number; readonly y: number };
  readonly look: EntityLook;
  readonly life: Life;
};

export type GraphLink = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The label of its type. */
  readonly type: string;
  readonly direction: Direction;
  readonly weight: number | null;
  readonly values: AttributeValues;
  readonly look: LinkLook;
  readonly life: Life;
};

export type Graph = {
  readonly title: string | null;
  readonly description: string | null;
  /** The date that the map is of, where it says one: a year, a month or a day. */
  readonly asAt: string | null;
  readonly nodeAttributes: readonly Attribute[];
  readonly linkAttributes: readonly Attribute[];
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
};

/** Nodes in the order of their names and links in that of their ends: the same map gives the same graph. */
export function graphOf(map: MapData, places: Places, appearance: Appearance): Graph {
  const { entities, links } = tableParts(map);
  const nodeColumns = attributesOf(entities, NODE_FIELDS, NODE_TAKEN);
  const linkColumns = attributesOf(links, LINK_FIELDS, LINK_TAKEN);
  const lives = new Map(entities.items.map((entity) => [entity.id as string, lifeOf(entity)]));
  return {
    title: textSetting(map, 'title'),
    description: textSetting(map, 'description'),
    asAt: textSetting(map, 'as-at'),
    nodeAttributes: nodeColumns.map(attributeOf),
    linkAttributes: linkColumns.map(attributeOf),
    nodes: entities.items.map((entity, at) => ({
      id: entity.id,
      name: entity.name,
      kind: kindLabel(map, entity.kind),
      values: nodeColumns.map(({ values }) => values[at] ?? null),
      place: places.get(entity.id) ?? { x: 0, y: 0 },
      look: appearance.entity(entity),
      life: lives.get(entity.id) ?? FOREVER,
    })),
    links: links.items.map((link, at) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      type: linkTypeLabel(map, link.type),
      direction: link.direction,
      weight: link.weight,
      values: linkColumns.map(({ values }) => values[at] ?? null),
      look: appearance.link(link),
      life: lifeOfLink(link, lives),
    })),
  };
}

const FOREVER: Life = { start: null, end: null };

function lifeOfLink(link: Link, lives: ReadonlyMap<string, Life>): Life {
  return lifeWithin(lifeOf(link), [lives.get(link.from) ?? FOREVER, lives.get(link.to) ?? FOREVER]);
}

const attributeOf = ({ title, type }: AttributeColumn): Attribute => ({ title, type });

/** What a format has fields of its own for, and so is no attribute. */
const NODE_FIELDS: ReadonlySet<string> = new Set(['id', 'name']);
const LINK_FIELDS: ReadonlySet<string> = new Set(['id', 'from', 'to', 'type', 'direction', 'weight']);

/** Names of attributes by which some program means something of its own: a field of the user's own called so gets a number. */
const BOTH_TAKEN = ['id', 'label', 'name', 'timeset', 'interval', 'suid', 'selected', 'shared name', 'r', 'g', 'b'];
const NODE_TAKEN = [...BOTH_TAKEN, 'x', 'y', 'z', 'size'];
const LINK_TAKEN = [
  ...BOTH_TAKEN,
  'source',
  'target',
  'from',
  'to',
  'type',
  'kind',
  'weight',
  'direction',
  'interaction',
];
