// What shapes, colours and lines mean, as the legend on the page says.

import type { Shape } from '../../model/vocabulary.ts';
import { countOf } from '../../util/count-of.ts';
import { OLD_EVIDENCE_MONTHS } from '../appearance.ts';
import type { LegendRow, LegendSection } from '../legend/index.ts';
import { colourWordsOf } from './colour-words.ts';
import { inSentence } from './counts.ts';
import type { DescribedPart } from './described.ts';
import type { Picture } from './picture.ts';
import { sayList } from './say-list.ts';

/** Rows of a section that are said; a scale or a list of sectors is shorter. */
const MOST_ROWS = 12;

const shapeWords: Readonly<Record<Shape, string>> = {
  'rounded-rectangle': 'rounded rectangle',
  hexagon: 'hexagon',
  circle: 'circle',
  diamond: 'diamond',
  document: 'page with a cut corner',
  triangle: 'triangle',
  tag: 'tag',
  ellipse: 'ellipse',
  rectangle: 'rectangle',
  octagon: 'octagon',
  pentagon: 'pentagon',
  star: 'star',
};

export function keyPart(picture: Picture): DescribedPart {
  const paragraphs = picture.legend.sections
    .filter(({ rows }) => !rows.some(({ sample }) => sample.draws === 'area'))
    .flatMap((section) => saySection(section, picture));
  return { heading: 'What shapes, colours and lines mean', paragraphs };
}

function saySection(section: LegendSection, picture: Picture): string[] {
  const { key, heading, rows } = section;
  const colours = picture.isGrey ? undefined : colourOf(rows);
  switch (key) {
    case 'kind':
      return [`The shape of an entry stands for its kind: ${sayRows(rows, shapeOf)}.`];
    case 'sector':
      return [
        `The ${picture.isGrey ? 'shade' : 'colour'} of an entry stands for its sector: ${sayRows(rows, colours)}.`,
      ];
    case 'category':
      return rows.length === 1
        ? [`One category of link is drawn: ${sayRows(rows)}.`]
        : [`${looksOf(rows, picture.isGrey)} of a line stand for the category of link: ${sayRows(rows, colours)}.`];
    case 'line':
      return sayLines(rows);
    case 'joint':
      return [`${heading.replace(/^Line: /u, 'Some lines stand for “')}”: ${sayRows(rows)}.`];
  }
  const [, ways, what] = /^([^:]+): (.+)$/u.exec(heading) ?? [];
  if (ways === undefined || what === undefined) return [`${heading}: ${sayRows(rows)}.`];
  const isOfEntries = rows.some(({ sample }) => sample.draws === 'entry');
  const stands = / and |, /u.test(ways) ? 'stand' : 'stands';
  const says = /shape/iu.test(ways) ? shapeOf : /colour/iu.test(ways) ? colours : undefined;
  const counted = isOfEntries ? (['entry', 'entries'] as const) : (['line', 'lines'] as const);
  return [`${ways}${isOfEntries ? ' of an entry' : ''} ${stands} for “${what}”: ${sayRows(rows, says, counted)}.`];
}

type Says = (row: LegendRow) => string | null;

function colourOf(rows: readonly LegendRow[]): Says | undefined {
  const words = rows.length > 1 ? colourWordsOf(rows) : null;
  return words === null ? undefined : (row) => words.get(row) ?? null;
}

/** Which of its looks tell one category from another. */
function looksOf(rows: readonly LegendRow[], isGrey: boolean): string {
  const lines = rows.flatMap(({ sample }) => (sample.draws === 'line' ? [sample] : []));
  const differs = (values: readonly unknown[]): boolean => new Set(values).size > 1;
  const ways = [
    ...(differs(lines.map(({ colour, mark }) => `${colour} ${mark ?? ''}`)) ? [isGrey ? 'mark' : 'colour'] : []),
    ...(differs(lines.map(({ width }) => width)) ? ['width'] : []),
    'arrowhead',
  ];
  const text = sayList(ways);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const shapeOf = ({ sample }: LegendRow): string | null => (sample.draws === 'entry' ? shapeWords[sample.shape] : null);

/** @param counted what the counts are of, where labels are numbers themselves */
function sayRows(
  rows: readonly LegendRow[],
  says: Says = () => null,
  [one, many]: readonly [string, string] = ['entry', 'entries'],
): string {
  const hasNumbers = rows.some(({ label }) => /^[\d.,–-]+$/u.test(label));
  return sayList(
    rows.map((row, index) => {
      const how = says(row);
      const count = row.count.toLocaleString('en-GB');
      const label = inSentence(row.label);
      const said = hasNumbers
        ? `${label} for ${index === 0 ? countOf(row.count, one, many) : count}`
        : `${label} (${count})`;
      if (how === null) return said;
      return row.label === 'Not set' ? `${how} where it is ${said}` : `${how} for ${said}`;
    }),
    MOST_ROWS,
  );
}

/** How a line looks says how sure it is and whether it exists. */
const lineWords: Readonly<Record<string, string>> = {
  stated: 'solid where a source states the link',
  assumed: 'dashed for an assumption',
  unsupported: 'in long dashes where no evidence is recorded',
  intended: 'dotted for what is planned or proposed',
  ended: 'dotted and pale for what has ended',
};

const arrowWords: Readonly<Record<string, string>> = {
  old: `Paler lines rest on evidence over ${OLD_EVIDENCE_MONTHS} months old`,
  'both-ways': 'Arrowheads at both ends mean that a link runs both ways',
  'no-direction': 'No arrowhead means that a link has no direction',
};

function sayLines(rows: readonly LegendRow[]): string[] {
  const counted = (text: string, { count }: LegendRow): string => `${text} (${count.toLocaleString('en-GB')})`;
  const styles = rows.flatMap((row) => {
    const text = lineWords[row.key];
    return text === undefined ? [] : [counted(text, row)];
  });
  const others = rows.flatMap((row) => {
    const text = arrowWords[row.key];
    return text === undefined ? [] : [`${counted(text, row)}.`];
  });
  return [
    ...(styles.length === 0 ? [] : [`Lines are ${sayList(styles)}.`]),
    ...(others.length === 0 ? [] : [others.join(' ')]),
  ];
}
