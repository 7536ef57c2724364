// The pieces of a paper: headings, lines, lists and tables, in styles that Word's own parts know.
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import type { Later } from './later.ts';
import type { Docx } from './library.ts';
import { tableXml } from './table.ts';

/** Twentieths of a point. */
const PER_MILLIMETRE = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * PER_MILLIMETRE);

export const FINDINGS_LIST = 'findings';

type Paragraph = InstanceType<Docx['Paragraph']>;

export type Parts = {
  readonly title: (text: string) => Paragraph;
  readonly subtitle: (text: string) => Paragraph;
  /** @param startsPage where it stands in its section is not the start of a page already */
  readonly heading: (text: string, level: 1 | 2 | 3, startsPage?: boolean) => Paragraph;
  readonly text: (text: string) => Paragraph;
  /** "Scope: 33 of 262 entries", the label in bold. */
  readonly line: (label: string, text: string) => Paragraph;
  /** A line in bold over what follows, no heading of its own. */
  readonly label: (text: string) => Paragraph;
  /** @param list lists count for themselves */
  readonly finding: (text: string, list: number) => Paragraph;
  /** A line of a key: its number, and what that stands for. */
  readonly numbered: (line: { readonly number: number; readonly name: string }) => Paragraph;
  /** @param number what Word's field counts to */
  readonly caption: (text: string, number: number) => Paragraph;
  readonly table: (table: FigureTable, width: number) => InstanceType<Docx['Table']>;
};

export function partsOf(docx: Docx, later: Later): Parts {
  const { Paragraph, TextRun, HeadingLevel, SimpleField } = docx;
  return {
    title: (text) => new Paragraph({ text, heading: HeadingLevel.TITLE }),
    subtitle: (text) => new Paragraph({ text, style: 'Subtitle' }),
    heading: (text, level, pageBreakBefore = false) =>
      new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`], pageBreakBefore }),
    text: (text) => new Paragraph({ text }),
    line: (label, text) =>
      new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)] }),
    label: (text) => new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] }),
    finding: (text, instance) => new Paragraph({ text, numbering: { reference: FINDINGS_LIST, level: 0, instance } }),
    numbered: ({ number, name }) => new Paragraph({ style: 'NumberedName', text: `${number}\t${name}` }),
    caption: (text, number) =>
      new Paragraph({
        style: 'Caption',
        children: [
          new TextRun('Figure '),
          // Counted by Word, and with its number there for programs that count nothing.
          new SimpleField(' SEQ Figure \\* ARABIC ', String(number)),
          new TextRun(`: ${text}`),
        ],
      }),
    table: (table, width) => later.table(tableXml(table, width)),
  };
}
