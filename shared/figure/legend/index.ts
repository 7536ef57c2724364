// The legend: what shapes, colours and lines in a picture mean, made from the rules that painted them. Only what is in the
// picture, with how many of each; what no rule paints has its standard sections.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import { isJointLink } from '../../graph/membership/index.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Appearance } from '../appearance.ts';
import type { RegionSpec } from '../regions/index.ts';
import { jointSection, regionSections } from './membership-sections.ts';
import { ruleSections } from './rule-sections.ts';
import type { LegendSection } from './section.ts';
import { categorySection, kindSection, lineSection, sectorSection } from './standard-sections.ts';

export type { AreaSample, EntrySample, LegendRow, LegendSection, LineSample, Sample } from './section.ts';

export type Legend = { readonly sections: readonly LegendSection[] };

/** @param regions what is drawn behind the entries */
export function legendOf(
  map: MapData,
  shown: Shown,
  appearance: Appearance,
  regions: readonly RegionSpec[] = [],
): Legend {
  const entities: Entity[] = [...shown.entities].flatMap((id) => map.entity.get(id) ?? []);
  const links: Link[] = [...shown.links].flatMap((id) => map.link.get(id) ?? []);
  const sections = [
    ...ruleSections(entities.map(appearance.entity), appearance, 'entity'),
    kindSection(map, entities, appearance),
    sectorSection(map, entities, appearance),
    ...ruleSections(links.map(appearance.link), appearance, 'link'),
    ...regionSections(regions, appearance.theme),
    jointSection(map, links, appearance),
    categorySection(links.filter(({ id }) => !isJointLink(id)).map(appearance.link), appearance),
    lineSection(links.map(appearance.link), appearance),
  ];
  return { sections: sections.filter(({ rows }) => rows.length > 0) };
}
