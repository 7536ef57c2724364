// What shapes, colours and lines mean, as the legend on the page says.

import type { Shape } from '../../model/vocabulary.ts';
import { OLD_EVIDENCE_MONTHS } from '../appearance.ts';
import type { LegendRow, LegendSection } from '../legend/index.ts';
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
  const fill = picture.isGrey ? 'Shade' : 'Colour';
  switch (key) {
    case 'kind':
      return [`Shape stands for the kind of entry: ${sayRows(rows, shapeOf)}.`];
    case 'sector':
      return [`${fill} stands for the sector: ${sayRows(rows)}.`];
    case 'category':
      return rows.length === 1
        ? [`One category of link is drawn: ${sayRows(rows)}.`]
        : [`${looksOf(rows, picture.isGrey)} of a line stand for the category of link: ${sayRows(rows)}.`];
    case 'line':
      return sayLines(rows);
    case 'joint':
      return [`${heading.replace(/^Line: /u, 'Some lines stand for “')}”: ${sayRows(rows)}.`];
  }
  const [, ways, what] = /^([^:]+): (.+)$/u.exec(heading) ?? [];
  if (ways === undefined || what === undefined) return [`${heading}: ${sayRows(rows)}.`];
  const isSeveral = / and |, /u.test(ways);
  const says = ways === 'Shape' || ways.includes('shape') ? shapeOf : undefined;
  return [`${ways} ${isSeveral ? 'stand' : 'stands'} for “${what}”: ${sayRows(rows, says)}.`];
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

function sayRows(rows: readonly LegendRow[], says: (row: LegendRow) => string | null = () => null): string {
  return sayList(
    rows.map((row) => {
      const shape = says(row);
      const said = `${inSentence(row.label)} (${row.count.toLocaleString('en-GB')})`;
      return shape === null ? said : `${shape} for ${said}`;
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
