// What the looks that no rule painted mean.
import { NOT_SET } from '../../graph/fields/index.ts';
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { CATEGORIES } from '../../model/vocabulary.ts';
import { termLabel, termsOf } from '../../model/words.ts';
import {
  type Appearance,
  LINE_STYLES,
  type LineStyle,
  type LinkLook,
  linkLine,
  OLD_EVIDENCE_MONTHS,
  type SectorGroup,
  sectorFill,
  shapeOfKind,
} from '../appearance.ts';
import { categoryLabel, kindsInOrder, lineLabels, tally } from '../contents.ts';
import type { Choice } from '../rules/painter.ts';
import { shapeSizes } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import { type LegendRow, type LegendSection, plainEntry, plainLine } from './section.ts';

export function kindSection(map: MapData, entities: readonly Entity[], appearance: Appearance): LegendSection {
  const standing = entities.filter((entity) => !appearance.entity(entity).painted.shape);
  const counts = tally(standing.map(({ kind }) => kind));
  const rows = kindsInOrder(map, counts).map(({ of, label, count }): LegendRow => {
    const shape = shapeOfKind(map, of);
    const sample = { ...plainEntry(appearance.theme), shape, ...shapeSizes[shape] };
    return { key: of, label, count, sample, choice: { field: 'entity.kind', values: [of] } };
  });
  return { key: 'kind', heading: 'Kind', rows };
}

const OTHER = '(other)';

function groupKey(sector: SectorGroup): string {
  if (sector.group === 'sector') return sector.key;
  return sector.group === 'other' ? OTHER : NOT_SET;
}

export function sectorSection(map: MapData, entities: readonly Entity[], appearance: Appearance): LegendSection {
  const { theme } = appearance;
  const standing = entities.filter((entity) => !appearance.entity(entity).painted.colour);
  const counts = tally(standing.map((entity) => groupKey(appearance.entity(entity).sector)));
  const row = (key: string, label: string, fill: string, values: readonly string[]): LegendRow[] => {
    const count = counts.get(key) ?? 0;
    const sample = { ...plainEntry(theme), fill };
    const choice: Choice = { field: 'entity.sector', values };
    return count === 0 ? [] : [{ key, label, count, sample, choice }];
  };
  const others = new Set(
    standing.filter((entity) => appearance.entity(entity).sector.group === 'other').map(({ sector }) => sector ?? ''),
  );
  const rows = [
    ...termsOf(map, 'sector').flatMap(({ key }) =>
      row(key, termLabel(map, 'sector', key), sectorFill(map, { group: 'sector', key }, theme), [key]),
    ),
    ...row(OTHER, 'Other sectors', theme.otherSectors, [...others].sort()),
    ...row(NOT_SET, 'Not set', theme.sectorNotSet, [NOT_SET]),
  ];
  return { key: 'sector', heading: 'Sector', rows };
}

/** Categories, by what of their colour and width still stands. */
export function categorySection(looks: readonly LinkLook[], { theme }: Appearance): LegendSection {
  const standing = looks.filter(({ painted }) => !painted['line-colour'] || !painted['line-width']);
  const hasColour = standing.some(({ painted }) => !painted['line-colour']);
  const hasWidth = standing.some(({ painted }) => !painted['line-width']);
  const rows = CATEGORIES.flatMap((category): LegendRow[] => {
    const among = standing.filter((look) => look.category === category);
    if (among.length === 0) return [];
    const { colour, width, dash, head } = linkLine(category, 'stated', false, theme);
    const plain = plainLine(theme);
    const sample = {
      ...plain,
      dash,
      head,
      colour: hasColour ? colour : plain.colour,
      width: hasWidth ? width : plain.width,
      endArrow: among.some((look) => look.endArrow),
    };
    const choice = { field: 'link.category', values: [category] };
    return [{ key: category, label: categoryLabel(category), count: among.length, sample, choice }];
  });
  return { key: 'category', heading: 'Link', rows };
}

/** Which words a kind of line stands for. Being old or running both ways is nothing that can be filtered. */
const LINE_CHOICES: Readonly<Record<LineStyle, Choice>> = {
  stated: { field: 'link.certainty', values: ['fact'] },
  assumed: { field: 'link.certainty', values: ['assumption'] },
  unsupported: { field: 'link.certainty', values: [NOT_SET] },
  intended: { field: 'link.status', values: ['planned', 'proposed'] },
  ended: { field: 'link.status', values: ['ended'] },
};

/** How certain and how present, as dash and paleness say, and which way links run. */
export function lineSection(looks: readonly LinkLook[], { theme }: Appearance): LegendSection {
  const dashed = looks.filter(({ painted }) => !painted['line-dash']);
  const coloured = looks.filter(({ painted }) => !painted['line-colour']);
  const rows = LINE_STYLES.map(
    (line): LegendRow => ({
      key: line,
      label: lineLabels[line],
      count: dashed.filter((look) => look.line === line).length,
      sample: lineOf(line, line === 'ended', theme),
      choice: LINE_CHOICES[line],
    }),
  );
  const more = (key: string, label: string, among: readonly LinkLook[], sample: LegendRow['sample']): void => {
    rows.push({ key, label, count: among.length, sample, choice: null });
  };
  const stated = lineOf('stated', false, theme);
  const bothWays = { ...stated, startArrow: true, endArrow: true };
  more(
    'old',
    `Paler: evidence over ${OLD_EVIDENCE_MONTHS} months old`,
    coloured.filter(({ isOld }) => isOld),
    lineOf('stated', true, theme),
  );
  more(
    'both-ways',
    'Two arrowheads: both ways',
    looks.filter(({ startArrow, endArrow }) => startArrow && endArrow),
    bothWays,
  );
  more(
    'no-direction',
    'No arrowhead: no direction',
    looks.filter(({ startArrow, endArrow }) => !startArrow && !endArrow),
    stated,
  );
  return { key: 'line', heading: 'Line', rows: rows.filter(({ count }) => count > 0) };
}

/** A plain line, so that only what it shows differs. */
function lineOf(line: LineStyle, isPale: boolean, theme: Theme): ReturnType<typeof plainLine> {
  const { colour, dash } = linkLine('governance', line, isPale, theme);
  return { ...plainLine(theme), colour, dash };
}
