// Figures as a Word document: a paper for a board, with each figure, what it says in words, and the tables behind it.
import type { ISectionOptions } from 'docx';
import type { Figure } from '../../../shared/figure/figure.ts';
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { figureTables } from '../../../shared/figure/figure-tables.ts';
import { MARKINGS, markingWords } from '../../../shared/figure/settings.ts';
import { partOf, type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { coreProperties, repack } from '../office/repack.ts';
import { keptForLater, type Later } from './later.ts';
import { type Docx, loadDocx } from './library.ts';
import { type Parts, partsOf, twips } from './parts.ts';
import { pictureOf } from './picture.ts';
import { FOOT, marginOf, PAGE, type Turn, textWidth, turnOfPicture } from './room.ts';
import { NUMBERING, stylesIn } from './styles.ts';

type Content = ISectionOptions['children'][number];
type Part = { readonly turn: Turn; readonly children: Content[]; readonly columns?: number };

/** The most that a logo takes, in pixels of 1/96 inch. */
const LOGO = { width: 240, height: 64 } as const;
/** Tables of more columns stand on a wide page. */
const MOST_COLUMNS_UPRIGHT = 5;
/** Of the names that go on after a picture. */
const KEY_COLUMNS = { portrait: 3, landscape: 4 } as const;
/** How far it is once its pictures are drawn, its tables are set, and all is packed for the first time. */
const [PICTURES, TABLES, PACKED] = [0.7, 0.75, 0.8];

/** The same figures give the same bytes. @param figures at least one */
export async function writeDocx(
  figures: readonly Figure[],
  { appendix, tell = tellNobody }: { readonly appendix: boolean; readonly tell?: Tell },
): Promise<Uint8Array> {
  const docx = await loadDocx();
  const later = keptForLater(docx);
  const parts = partsOf(docx, later);
  const title = titleOf(figures);
  const pages: Part[] = [];
  // One after the other: pictures take memory while they are drawn.
  for (const [index, figure] of figures.entries())
    if (figure.hasPicture) {
      const drawing = partOf(tell, (index / figures.length) * PICTURES, ((index + 1) / figures.length) * PICTURES);
      pages.push(await figurePart({ docx, later, parts }, figure, index, drawing), ...restOfKey(parts, figure));
    }
  const content = joined([
    {
      turn: openingTurn(figures),
      children: [...letterhead(docx, figures[0] as Figure), ...opening(parts, title, figures)],
    },
    ...pages,
    ...figures.flatMap((figure, index) =>
      figure.hasPicture
        ? appendix
          ? appendixParts(parts, figure, index, figures.length)
          : []
        : tableParts(parts, figure),
    ),
  ]);
  tell(TABLES);
  const marking = strictest(figures);
  const { house, asAt } = figures[0] as Figure;
  const document = new docx.Document({
    title,
    styles: stylesIn(house.colour, house.typeface),
    numbering: NUMBERING,
    sections: content.map((part) => section(docx, part, marking, title)),
  });
  const bytes = await docx.Packer.toBuffer(document);
  tell(PACKED);
  const rewrite = { 'docProps/core.xml': () => coreProperties({ title, asAt }), 'word/document.xml': later.withTables };
  return repack(new Uint8Array(bytes), rewrite, later.instead);
}

/** A paper of one figure is called as it is; of several, as the map. */
function titleOf(figures: readonly Figure[]): string {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const mapTitle = first.map.setting.get('title' as never)?.value;
  return figures.length > 1 && typeof mapTitle === 'string' ? mapTitle : first.words.title;
}

/** The whole paper is protected as its most sensitive figure. */
function strictest(figures: readonly Figure[]): string | null {
  const at = (marking: string | null): number => MARKINGS.findIndex((each) => markingWords[each] === marking);
  const highest = Math.max(...figures.map(({ words }) => at(words.marking)));
  return markingWords[MARKINGS[highest] ?? 'none'];
}

/** Who publishes it: the logo at the right, and the name under it. */
function letterhead(docx: Docx, { house: { logo, organisation } }: Figure): Content[] {
  const alignment = docx.AlignmentType.RIGHT;
  const name = organisation === null ? [] : [new docx.Paragraph({ alignment, text: organisation, style: 'Subtitle' })];
  if (!logo) return name;
  const fit = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
  const image = new docx.ImageRun({
    type: 'png',
    data: Buffer.from(logo.png, 'base64'),
    transformation: { width: Math.round(logo.width * fit), height: Math.round(logo.height * fit) },
    altText: { name: 'Logo', description: logo.says, id: 'logo' },
  });
  return [new docx.Paragraph({ alignment, children: [image] }), ...name];
}

/** What a board reads first: the date, and of each figure what it shows, how sure that is, and what was found. */
function opening(parts: Parts, title: string, figures: readonly Figure[]): Content[] {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const isOne = figures.length === 1;
  return [
    parts.title(title),
    ...(isOne && first.words.subtitle !== null ? [parts.subtitle(first.words.subtitle)] : []),
    parts.heading('Summary', 1),
    ...(first.words.date === null ? [] : [parts.line('Date', first.words.date)]),
    ...figures.flatMap((figure, index) => summaryOf(parts, figure, isOne ? null : index)),
  ];
}

function summaryOf(parts: Parts, { words, hasPicture }: Figure, index: number | null): Content[] {
  const findings = words.findings.map((text) => parts.finding(text, index ?? 0));
  return [
    ...(index === null ? [] : [parts.heading(`Figure ${index + 1}: ${words.title}`, 2)]),
    ...(words.caption === null ? [] : [parts.line(hasPicture ? 'What to see in it' : 'In short', words.caption)]),
    parts.line('Scope', words.scope),
    ...(findings.length === 0
      ? []
      : index === null
        ? [parts.heading('Key findings', 1), ...findings]
        : [parts.label('Key findings'), ...findings]),
  ];
}

type Making = { readonly docx: Docx; readonly later: Later; readonly parts: Parts };

/** The picture on a page of its own, turned as the picture is, with its heading and caption. */
async function figurePart({ docx, later, parts }: Making, figure: Figure, index: number, tell: Tell): Promise<Part> {
  const { words, shown } = figure;
  // A page of its own would be a blank one.
  if (shown.entities.size === 0)
    return { turn: 'portrait', children: [parts.heading(words.title, 1), parts.text('Nothing is in this picture.')] };
  const children = [
    parts.heading(words.title, 1, true),
    await pictureOf(docx, later, figure, index + 1, tell),
    parts.caption(words.caption ?? words.title, index + 1),
  ];
  return { turn: turnOfPicture(figure), children };
}

/** Names that the page had no room for, which have a number on the picture. */
function restOfKey(parts: Parts, figure: Figure): Part[] {
  const { names } = figure.further;
  if (names.length === 0) return [];
  const turn = turnOfPicture(figure);
  const children = [parts.heading('Names by number, continued', 2), ...names.map(parts.numbered)];
  return [{ turn, children, columns: KEY_COLUMNS[turn] }];
}

/** The figure in words and tables, for those who cannot see it and those who want to check it. */
function appendixParts(parts: Parts, figure: Figure, index: number, figures: number): Part[] {
  const which = figures === 1 ? '' : ` of figure ${index + 1}`;
  const tables = figureTables(figure);
  const [first] = tables;
  const words = [
    parts.heading(`Appendix: figure ${index + 1} in words and tables`, 1, true),
    parts.heading(`What the picture shows${which}`, 2),
    ...figure.words.description.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [parts.heading(heading, 3)]),
      ...paragraphs.map(parts.text),
    ]),
  ];
  return [
    { turn: first === undefined ? 'portrait' : turnOf(first), children: words },
    ...tables.map((table) => {
      const turn = turnOf(table);
      const children = [
        parts.heading(`${table.title}${which}`, 2),
        ...(table.note === null ? [] : [parts.text(table.note)]),
        ...(table.rows.length === 0 ? [] : [parts.table(table, twips(textWidth(turn)))]),
      ];
      return { turn, children };
    }),
  ];
}

/** The tables of a paper that has no picture, all on pages turned alike: they follow each other closely. */
function tableParts(parts: Parts, figure: Figure): Part[] {
  const turn = openingTurn([figure]);
  const tables = figureTables(figure).flatMap((table) => [
    parts.heading(table.title, 1),
    ...(table.note === null ? [] : [parts.text(table.note)]),
    ...(table.rows.length === 0 ? [] : [parts.table(table, twips(textWidth(turn)))]),
  ]);
  const words = figure.words.description.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [parts.heading(heading, 1)]),
    ...paragraphs.map(parts.text),
  ]);
  return [{ turn, children: [...tables, ...words] }];
}

/** The first page stands upright, unless it is followed by wide tables instead of a picture. */
const openingTurn = (figures: readonly Figure[]): Turn =>
  figures.every(({ hasPicture }) => !hasPicture) &&
  figures.some((figure) => figureTables(figure).map(turnOf).includes('landscape'))
    ? 'landscape'
    : 'portrait';

const turnOf = (table: FigureTable): Turn => (table.headers.length > MOST_COLUMNS_UPRIGHT ? 'landscape' : 'portrait');

/** Parts that follow each other on pages turned alike make one section. */
function joined(parts: readonly Part[]): Part[] {
  const sections: Part[] = [];
  for (const { turn, children, columns = 1 } of parts) {
    const last = sections.at(-1);
    if (last?.turn === turn && last.columns === columns) last.children.push(...children);
    else sections.push({ turn, children: [...children], columns });
  }
  return sections;
}

function section(
  docx: Docx,
  { turn, children, columns = 1 }: Part,
  marking: string | null,
  title: string,
): ISectionOptions {
  const { Paragraph, TextRun, PageNumber, AlignmentType, TabStopType } = docx;
  const margin = twips(marginOf(turn));
  const marked = (): InstanceType<Docx['Paragraph']>[] =>
    marking === null ? [] : [new Paragraph({ text: marking, style: 'Marking', alignment: AlignmentType.CENTER })];
  const run = (text: string) => new TextRun({ text, size: 18 });
  const foot = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(turn)) }],
    spacing: { after: 0 },
    children: [
      run(title),
      run('\t'),
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size: 18 }),
    ],
  });
  return {
    properties: {
      ...(columns > 1 ? { column: { count: columns, space: twips(8), equalWidth: true } } : {}),
      page: {
        size: {
          width: twips(PAGE.short),
          height: twips(PAGE.long),
          orientation: turn === 'landscape' ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: { top: margin, bottom: twips(FOOT), left: margin, right: margin, header: twips(7), footer: twips(7) },
      },
    },
    headers: { default: new docx.Header({ children: marking === null ? [new Paragraph({})] : marked() }) },
    footers: { default: new docx.Footer({ children: [...marked(), foot] }) },
    children,
  };
}
