// What is behind a figure, as a workbook: about it, its entries, links and sources, in the columns that import reads.
import type { Audience } from '../../../shared/contract/shapes.ts';
import type { Omitted } from '../../../shared/exchange/audience/index.ts';
import { engagementTable } from '../../../shared/exchange/tables/engagement-columns.ts';
import { evidenceTable } from '../../../shared/exchange/tables/evidence-table.ts';
import { guardCell } from '../../../shared/exchange/tables/formula-guard.ts';
import { mapToTables } from '../../../shared/exchange/tables/from-map.ts';
import { shownPart, sourceTable } from '../../../shared/exchange/tables/shown-part.ts';
import type { WrittenTable } from '../../../shared/exchange/tables/written-table.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import type { FigureTable } from '../../../shared/figure/figure-table.ts';
import { typefaces } from '../../../shared/figure/typefaces/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { coreProperties, type Rewrite, repack } from '../office/repack.ts';
import { aboutFigure } from './about.ts';
import { headerOf, LOGO_ROW, logoOnSheet, namesHeaderLogo, VML_TYPE, withHeaderLogo } from './letterhead.ts';
import { asHeaderText, columnName, namesToPrint, type PrintedSheet, printedAcross } from './printing.ts';

type Options = { readonly audience: Audience; readonly omitted: readonly Omitted[] };

const HEAD = { fontWeight: 'bold', backgroundColor: '#E8ECF0', alignVertical: 'top' } as const;
/** Columns whose cells are amounts: a spreadsheet can sort and add them. Dates stay text, as import reads them. */
const AMOUNTS = new Set(['strength', 'weight', 'quality', 'amount', 'influence', 'interest']);
/** Letters wide; longer cells are cut at the next cell. */
const WIDTH = { least: 9, most: 48 } as const;
/** Letters to a line of what is said about the figure, and how high a line is, in points. */
const ABOUT_WIDTH = 85;
const ABOUT_WIDTHS = [34, ABOUT_WIDTH];
const LINE = 15;
/** As many letters as a cell can hold. */
const MOST_LETTERS = 32_767;

/** The same figure gives the same bytes. @param figures one */
export async function writeXlsx(figures: readonly Figure[], { audience, omitted }: Options): Promise<Uint8Array> {
  const { default: writeSheets } = await import('write-excel-file/universal');
  const figure = figures[0] as Figure;
  const { house } = figure;
  const { font, size } = typefaces[house.typeface].inSheets;
  const tables = figure.tables ? ownSheets(figure.tables) : sheetsOf(figure);
  const about = aboutFigure(figure, audience, omitted);
  const made = await writeSheets(
    [
      {
        sheet: 'About',
        orientation: 'landscape' as const,
        columns: ABOUT_WIDTHS.map((width) => ({ width })),
        ...(house.logo ? { images: [logoOnSheet(house.logo)] } : {}),
        data: [
          ...(house.logo ? [[{ height: LOGO_ROW }]] : []),
          ...about.map(([label, text], row) => [
            {
              // Said once for rows that go on with it.
              value: label === about[row - 1]?.[0] ? '' : label,
              type: String,
              fontWeight: 'bold' as const,
              alignVertical: 'top' as const,
              height: heightOf(text),
            },
            { value: asText(text), type: String, wrap: true, alignVertical: 'top' as const },
          ]),
        ],
      },
      ...tables.map(sheetOf),
    ],
    // Named, or the bold cells are set in another one than the rest.
    { fontFamily: font, fontSize: size },
  ).toBlob();
  const { words, asAt } = figure;
  const footer = [words.marking, words.title].filter((text) => text !== null).join(' – ');
  const sheets: readonly PrintedSheet[] = [
    { name: 'About', widths: ABOUT_WIDTHS, rows: about.length + (house.logo ? 1 : 0), hasHeader: false },
    ...tables.map(({ name, table }) => ({
      name,
      widths: widthsOf(table),
      rows: table.rows.length + 1,
      hasHeader: true,
    })),
  ];
  const header = headerOf(house, asHeaderText);
  const printed = (xml: string): string => {
    const across = printedAcross(xml, header, footer);
    return house.logo ? namesHeaderLogo(across) : across;
  };
  const filters = tables.map(({ table }, index) => [
    `xl/worksheets/sheet${index + 2}.xml`,
    (xml: string) => printed(xml).replace('</sheetData>', `</sheetData><autoFilter ref="A1:${lastCell(table)}"/>`),
  ]);
  return repack(new Uint8Array(await made.arrayBuffer()), {
    ...(Object.fromEntries(filters) as Rewrite),
    'xl/worksheets/sheet1.xml': printed,
    'xl/workbook.xml': (xml) => xml.replace('<definedNames/>', namesToPrint(sheets)),
    ...(house.logo ? withHeaderLogo(house.logo, sheets.length) : {}),
    ...withProperties(words.title, asAt, house.logo ? VML_TYPE : ''),
  });
}

type Sheet = { readonly name: string; readonly table: WrittenTable; readonly amounts: ReadonlySet<string> };

function sheetsOf(figure: Figure): Sheet[] {
  const part = shownPart(figure);
  const { entities, links } = mapToTables(part);
  return [
    { name: 'Entries', table: readable(entities), amounts: AMOUNTS },
    { name: 'Links', table: readable(links), amounts: AMOUNTS },
    { name: 'Sources', table: readable(sourceTable(part, figure.sources)), amounts: AMOUNTS },
    ...furtherSheets(figure, part),
  ];
}

/** What is known and from where, and who was met when, as far as its readers may know of that. */
function furtherSheets({ map, shown }: Figure, part: MapData): Sheet[] {
  const evidence = evidenceTable(part);
  const records = [...map.engagement.values()].filter(({ met }) => met.some((id) => shown.entities.has(id)));
  const sheets = [
    { name: 'Evidence', table: evidence },
    { name: 'Contacts', table: engagementTable(map, records) },
  ];
  return sheets
    .filter(({ table }) => table.rows.length > 0)
    .map(({ name, table }) => ({ name, table: readable(table), amounts: AMOUNTS }));
}

/** What a program takes for the name of a sheet: at most 31 letters, without some signs, and none twice. */
function ownSheets(tables: readonly FigureTable[]): Sheet[] {
  const names = new Set<string>(['about']);
  return tables.map(({ title, headers, rows, note, amounts }) => {
    const plain = title
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim();
    let name = plain;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${plain.slice(0, 28)} ${number}`;
    names.add(name.toLowerCase());
    // A sheet of headers alone looks as if something had gone wrong.
    const said = rows.length === 0 && note !== null ? [headers.map((_, column) => (column === 0 ? note : ''))] : rows;
    return { name, table: { headers, rows: said }, amounts: new Set(amounts) };
  });
}

/** What programs know a record by: for import, and no reading. */
const FOR_PROGRAMS = new Set(['id', 'external_ids', 'link']);

/** The same table for somebody who reads it: no column that is blank throughout, and what only programs read at its end. */
function readable({ headers, rows }: WrittenTable): WrittenTable {
  const columns = headers.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''));
  const isForPrograms = (column: number): boolean => FOR_PROGRAMS.has(headers[column] ?? '');
  const kept = rows.length === 0 ? headers.map((_, column) => column) : columns;
  const order = [...kept.filter((column) => !isForPrograms(column)), ...kept.filter(isForPrograms)];
  const pick = (row: readonly string[]): string[] => order.map((column) => row[column] ?? '');
  return { headers: pick(headers), rows: rows.map(pick) };
}

/** Room for all lines of a wrapped cell: not every program makes it by itself. */
function heightOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / ABOUT_WIDTH)));
  return lines.reduce((sum, count) => sum + count, 0) * LINE;
}

function sheetOf({ name, table, amounts }: Sheet) {
  const { headers, rows } = table;
  const cell = (text: string, column: number) => {
    if (text === '') return null;
    const isAmount = amounts.has(headers[column] ?? '') && Number.isFinite(Number(text));
    return isAmount ? { value: Number(text), type: Number } : { value: asText(text), type: String };
  };
  return {
    sheet: name,
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    columns: widthsOf(table).map((width) => ({ width })),
    data: [
      headers.map((value) => ({ value: asText(value), type: String, ...HEAD })),
      ...rows.map((row) => row.map(cell)),
    ],
  };
}

/** Text that no spreadsheet runs as a formula, without signs that its file cannot hold. */
function asText(text: string): string {
  const clean = text.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return guardCell(clean).slice(0, MOST_LETTERS);
}

const widthsOf = ({ headers, rows }: WrittenTable): number[] =>
  headers.map((header, column) => widthOf(header, rows, column));

function widthOf(header: string, rows: readonly (readonly string[])[], column: number): number {
  // Room for the button of the filter beside the header.
  const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), header.length + 3);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 1));
}

const lastCell = ({ headers, rows }: WrittenTable): string => `${columnName(headers.length - 1)}${rows.length + 1}`;

const CORE = 'docProps/core.xml';

/** The library writes no properties; these are the part and what points to it. @param types of parts besides */
function withProperties(title: string, asAt: string, types: string): Rewrite {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    [CORE]: () => coreProperties({ title, asAt }),
    '[Content_Types].xml': (xml) =>
      xml.replace('</Types>', `${types}<Override ContentType="${type}" PartName="/${CORE}"/></Types>`),
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId-properties" Type="${relation}" Target="${CORE}"/></Relationships>`,
      ),
  };
}
