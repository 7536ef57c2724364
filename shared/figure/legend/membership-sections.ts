// What outlines around entries mean, and the lines that stand for shared seats.
import { isJointLink } from '../../graph/membership/index.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Appearance } from '../appearance.ts';
import { type RegionSpec, regionColours } from '../regions/index.ts';
import type { Theme } from '../theme.ts';
import { type AreaSample, type LegendRow, type LegendSection, plainLine } from './section.ts';

/** More outlines than this are named in the picture alone: a legend of them all would be longer than the page. */
const MOST_ROWS = 20;

/** A section for every kind of outline, with a row for each of them. */
export function regionSections(specs: readonly RegionSpec[], theme: Theme): LegendSection[] {
  const keyed = specs.flatMap((spec) => (spec.key ? [{ ...spec, key: spec.key }] : []));
  const headings = [...new Set(keyed.map(({ key }) => key.heading))];
  return headings.map((heading): LegendSection => {
    const among = keyed.filter(({ key }) => key.heading === heading);
    const rows = among
      .map(({ id, kind, tone, key }): LegendRow => {
        const { fill, line, dash } = regionColours(kind, tone, theme);
        const sample: AreaSample = { draws: 'area', fill, line, dash };
        return { key: id, label: key.label, count: key.count, sample, choice: null };
      })
      .sort((a, b) => b.count - a.count);
    const [first] = rows;
    const isTooLong = rows.length > MOST_ROWS && first;
    const one = { key: 'all', label: 'Whatever stands on it', count: rows.length, choice: null };
    return { key: heading, heading, rows: isTooLong ? [{ ...one, sample: first.sample }] : rows };
  });
}

/** Lines that stand for shared seats: the more are shared, the wider. */
export function jointSection(map: MapData, links: readonly Link[], appearance: Appearance): LegendSection {
  const joint = links.filter(({ id }) => isJointLink(id)).sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const [first] = joint;
  if (!first) return { key: 'joint', heading: '', rows: [] };
  const labels = [...new Set(joint.map(({ purpose }) => purpose ?? ''))];
  const rows = labels.map((label): LegendRow => {
    const among = joint.filter(({ purpose }) => (purpose ?? '') === label);
    const { colour, width } = appearance.link(among[0] ?? first);
    return {
      key: label,
      label,
      count: among.length,
      sample: { ...plainLine(appearance.theme), colour, width },
      choice: null,
    };
  });
  const type = map.linkType.get(first.type)?.label ?? '';
  return { key: 'joint', heading: `Line: ${type}`, rows };
}
