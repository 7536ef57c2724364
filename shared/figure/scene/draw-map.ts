// The map itself: links, then shapes and names, drawn as they were planned.
import type { Link } from '../../model/link.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { linkSentence, shownName } from '../../model/words.ts';
import type { LinkLook } from '../appearance.ts';
import { type Box, growBox } from '../geometry.ts';
import { type Anchor, clipToNames } from './curves.ts';
import { drawBacking, drawLabel, drawLeader, drawShape } from './draw-entry.ts';
import { drawLink, drawLoop } from './draw-link.ts';
import { drawRegions } from './draw-regions.ts';
import { drawBadge } from './finding-blocks.ts';
import { drawNumbers } from './name-numbers.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { MapPlan, MapToDraw } from './plan-map.ts';
import { group, groupOf, type SceneItem } from './scene.ts';

/** @param numbers what stands in the shapes of entries whose names stand in the key */
export function drawMap(
  subject: MapToDraw,
  plan: MapPlan,
  numbers: ReadonlyMap<string, number> = new Map(),
): readonly SceneItem[] {
  const { anchors, labels, scale, whole } = plan;
  if (plan.entries.length === 0) return [];
  const { typeface } = subject;
  const { theme } = subject.appearance;
  const regions = drawRegions(subject.regions, anchors, labels, subject.appearance, {
    typeface,
    scale,
    top: whole.top,
  });
  const backings = [...labels.values()].map(({ box }) => drawBacking(box, theme.labelBacking, scale));
  const badges = plan.badges.flatMap(({ number, centre }) => drawBadge(number, centre, theme, typeface, scale));
  return [
    ...(regions.areas.length > 0 ? [group(regions.areas, 'regions')] : []),
    group(drawLinks(subject, plan), 'links'),
    ...(regions.names.length > 0 ? [group(regions.names, 'region-names')] : []),
    group(backings, 'label-backings'),
    group(drawEntries(subject, plan, drawNumbers(plan, numbers, theme, typeface)), 'entries'),
    ...(badges.length > 0 ? [group(badges, 'finding-numbers')] : []),
  ];
}

/** Quiet categories first, so that governance lies on top. */
const layers: readonly string[] = ['other', 'membership', 'alignment', ...CATEGORIES].filter(
  (category, index, all) => all.indexOf(category) === index && category !== 'governance',
);

function drawLinks({ map, appearance }: MapToDraw, plan: MapPlan): SceneItem[] {
  const { links, routes, anchors, labels, scale, lineScale } = plan;
  const nameOf = (id: string): Box | undefined => {
    const box = labels.get(id)?.box;
    return box && growBox(box, 1.5 * scale);
  };
  const curves = new Map(routes.map(({ id, from, to, curve }) => [id, clipToNames(curve, nameOf(from), nameOf(to))]));
  const loops = new Map<string, number>();
  const itemsOf = (link: Link, look: LinkLook): readonly SceneItem[] => {
    const curve = curves.get(link.id);
    if (curve) return drawLink(curve, look, lineScale, appearance.theme.background);
    const place = loops.get(link.from) ?? 0;
    loops.set(link.from, place + 1);
    const anchor = anchors.get(link.from);
    return anchor ? drawLoop(anchor, look, lineScale, place) : [];
  };
  const drawn = links.map((link, index) => {
    const look: LinkLook = appearance.link(link);
    const standsFor = { record: 'link', id: link.id, from: link.from, to: link.to } as const;
    return { look, index, item: groupOf(itemsOf(link, look), standsFor, linkSentence(map, link)) };
  });
  const layerOf = (look: LinkLook): number =>
    look.category === 'governance' ? layers.length : layers.indexOf(look.category);
  // Where rules say how wide lines are, the wide ones lie on top.
  const depthOf = (look: LinkLook): number => (look.painted['line-width'] ? look.width * 100 : layerOf(look));
  return drawn.sort((a, b) => depthOf(a.look) - depthOf(b.look) || a.index - b.index).map(({ item }) => item);
}

function drawEntries(
  { typeface, appearance: { theme } }: MapToDraw,
  { entries, anchors, labels, scale, shapeScale }: MapPlan,
  numbers: ReadonlyMap<string, readonly SceneItem[]>,
): SceneItem[] {
  return entries.map(({ entity, look, label }) => {
    const anchor = anchors.get(entity.id) as Anchor;
    const placed: PlacedLabel | undefined = labels.get(entity.id);
    const colour = look.line === 'ended' ? theme.quietText : theme.text;
    const name = placed
      ? [
          ...drawLeader(anchor, placed, theme, scale),
          ...drawLabel(label, placed.box, placed.side, { colour, typeface }, scale),
        ]
      : (numbers.get(entity.id) ?? []);
    const shape = drawShape(look, anchor.centre, anchor.size, shapeScale);
    return groupOf([...shape, ...name], { record: 'entity', id: entity.id }, shownName(entity));
  });
}
