// A figure without colour that still tells everything apart: each colour of a fill becomes a grey with a pattern, each colour of a
// line gets a mark of its own, in the order of the legend; amounts and all the rest become as light as they were.
import type { Appearance, EntityLook, LinkLook } from '../appearance.ts';
import { fadeTowards, greyOf, mixColours } from '../colour.ts';
import type { Legend, LegendRow, LegendSection, Sample } from '../legend/index.ts';
import { LEAST_LINE_CONTRAST, LEGEND_INK, type Theme } from '../theme.ts';
import type { Hatch } from './hatch.ts';
import { MARKS, type Mark } from './marks.ts';

type GreyFill = { readonly fill: string; readonly hatch?: Hatch };
type GreyLine = { readonly colour: string; readonly mark?: Mark };

/** Plain greys first: they are the quietest. Light enough, or dark enough, to be told apart in print. */
const FILLS: readonly GreyFill[] = [
  { fill: '#ffffff' },
  { fill: '#bdbdbd' },
  { fill: '#6e6e6e' },
  { fill: '#ffffff', hatch: 'rising' },
  { fill: '#ffffff', hatch: 'dots' },
  { fill: '#262626' },
  { fill: '#ffffff', hatch: 'crossed' },
  { fill: '#d6d6d6', hatch: 'level' },
  { fill: '#ffffff', hatch: 'upright' },
  { fill: '#d6d6d6', hatch: 'falling' },
  { fill: '#ffffff', hatch: 'level' },
  { fill: '#d6d6d6', hatch: 'dots' },
];

const NOT_SET: GreyFill = { fill: '#e6e6e6' };

/** A strong line, and as pale as a line may be: 3:1 on white. */
const LINE = '#1f1f1f';

export type Greyscale = { readonly appearance: Appearance; readonly legend: Legend };

/** What a figure is drawn with instead. Where there are more colours than patterns or marks, they keep their lightness alone. */
export function inGreys(appearance: Appearance, legend: Legend): Greyscale {
  const { theme } = appearance;
  // What a row narrows down to by a range is an amount: the more, the darker, as it was.
  const samples = legend.sections.flatMap(({ rows }) =>
    rows.flatMap(({ sample, choice }) => (choice !== null && 'range' in choice ? [] : [sample])),
  );
  const fills = distinct(samples.flatMap((sample) => (sample.draws === 'entry' ? [sample.fill] : []))).filter(
    (fill) => fill !== theme.background && fill !== theme.sectorNotSet,
  );
  const ink = theme.links[LEGEND_INK];
  // Samples that say nothing of colour are drawn in the ink of the legend: that one goes without a mark.
  const lines = [ink, ...distinct(samples.flatMap((sample) => (sample.draws === 'line' ? [sample.colour] : [])))];
  const faded = (line: string): string => fadeTowards(line, theme.background, 0.5, LEAST_LINE_CONTRAST);
  const known = distinct(lines).filter((line, _, all) => !all.some((other) => other !== line && faded(other) === line));
  const hasPatterns = fills.length <= FILLS.length;
  const hasMarks = known.length <= MARKS.length + 1;

  const greyFill = (colour: string): GreyFill => {
    // What nobody has said stays quiet.
    if (colour === theme.sectorNotSet) return NOT_SET;
    const base = hasPatterns
      ? fills.find((fill) => colour === fill || colour === mixColours(fill, theme.background, 0.5))
      : undefined;
    if (base === undefined) return { fill: greyOf(colour) };
    const grey = FILLS[fills.indexOf(base)] as GreyFill;
    return base === colour ? grey : { ...grey, fill: mixColours(grey.fill, theme.background, 0.5) };
  };
  const greyLine = (colour: string): GreyLine => {
    const base = hasMarks ? known.find((line) => colour === line || colour === faded(line)) : undefined;
    if (base === undefined) return { colour: greyOf(colour) };
    const mark = MARKS[known.indexOf(base) - 1];
    return { colour: base === colour ? LINE : faded(LINE), ...(mark ? { mark } : {}) };
  };

  const entityLook = (look: EntityLook): EntityLook => {
    const grey = greyFill(look.fill);
    return { ...look, ...grey, border: greyOf(look.border), textOnFill: greyOf(look.textOnFill) };
  };
  const linkLook = (look: LinkLook): LinkLook => ({ ...look, ...greyLine(look.colour) });
  const sampleOf = (sample: Sample): Sample => {
    if (sample.draws === 'entry') return { ...sample, ...greyFill(sample.fill), border: greyOf(sample.border) };
    if (sample.draws === 'line') return { ...sample, ...greyLine(sample.colour) };
    return sample;
  };
  const rowOf = (row: LegendRow): LegendRow => ({ ...row, sample: sampleOf(row.sample) });
  return {
    legend: {
      sections: legend.sections.map((section) => ({
        ...section,
        heading: headingOf(section),
        rows: section.rows.map(rowOf),
      })),
    },
    appearance: {
      ...appearance,
      theme: greyTheme(theme),
      entity: (entity) => entityLook(appearance.entity(entity)),
      link: (link) => linkLook(appearance.link(link)),
    },
  };
}

/** What a section says of colour it now says of what stands for colour. */
function headingOf({ heading, rows }: LegendSection): string {
  const isOfLines = rows.some(({ sample }) => sample.draws === 'line');
  return heading.replace(/^(Line )?colour\b/i, isOfLines ? 'Mark' : 'Shade');
}

function distinct(colours: readonly string[]): string[] {
  return [...new Set(colours)];
}

function greyTheme(theme: Theme): Theme {
  const grey = <Value>(value: Value): Value => {
    if (typeof value === 'string') return (value.startsWith('#') ? greyOf(value) : value) as Value;
    return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, grey(item)])) as Value;
  };
  return grey(theme);
}
