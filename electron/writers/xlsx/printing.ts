// How the sheets of a workbook print: across one sheet of paper, the header on each, with who publishes it above and title and page number below. The library
// that writes them knows of none of it (ECMA-376 part 1, 18.3.1.62-63, 18.2.5).
import { escaped } from '../office/repack.ts';

/** As many letters as stand across an A4 sheet on its side and can still be read. */
const LETTERS_ACROSS = 170;

export type PrintedSheet = {
  readonly name: string;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  /** With the header. */
  readonly rows: number;
  readonly hasHeader: boolean;
};

/** "A" for the first column. @param index from 0 */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** How many columns are printed: the first ones, which say most, as far as they can be read across one sheet. At least one. */
export function printedColumns(widths: readonly number[]): number {
  let across = 0;
  const tooMany = widths.findIndex((width) => {
    across += width;
    return across > LETTERS_ACROSS;
  });
  return tooMany === -1 ? widths.length : Math.max(1, tooMany);
}

/** More than this a program takes for damage, codes and all. */
const MOST_IN_HEADER = 255;

/** A text for a header or footer, where & begins a code and && is the sign itself. */
export const asHeaderText = (text: string): string => text.replaceAll('&', '&&');

/** What is at the left of a footer, cut short where it leaves no room for the page's number. */
function footerOf(text: string): string {
  const number = '&R&P of &N';
  const room = MOST_IN_HEADER - number.length - '&L'.length;
  let kept = text;
  while (asHeaderText(kept).length > room) kept = `${[...kept].slice(0, -2).join('')}…`;
  return `&L${asHeaderText(kept)}${number}`;
}

/**
 * A sheet's XML, set to be printed on pages as wide as it is.
 * @param header codes of what stands above each page, empty for nothing @param footer the text at the foot of each
 */
export function printedAcross(xml: string, header: string, footer: string): string {
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  const above = header === '' ? '' : `<oddHeader>${escaped(header)}</oddHeader>`;
  const below = `<oddFooter>${escaped(footerOf(footer))}</oddFooter>`;
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup [^>]*\/>/, `${setup}<headerFooter>${above}${below}</headerFooter>`);
}

/** What a workbook calls each sheet's part that prints, and the rows that stand on every page. */
export function namesToPrint(sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap(({ name, widths, rows, hasHeader }, sheet) => {
    const defined = (what: string, of: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${sheet}">${of}</definedName>`;
    const last = `$${columnName(printedColumns(widths) - 1)}$${rows}`;
    const area = defined('Print_Area', `${name}!$A$1:${last}`);
    return hasHeader ? [area, defined('Print_Titles', `${name}!$1:$1`)] : [area];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}
