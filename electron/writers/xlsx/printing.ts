// How the sheets of a workbook print: across one sheet of paper, the header on each, with the title and a page number below. The library
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

/** A sheet's XML, set to be printed on pages as wide as it is. @param footer what stands at the foot of each */
export function printedAcross(xml: string, footer: string): string {
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  // In a footer & begins a code: && is the sign itself.
  const text = escaped(`&L${footer.replaceAll('&', '&&')}&R&P of &N`);
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup [^>]*\/>/, `${setup}<headerFooter><oddFooter>${text}</oddFooter></headerFooter>`);
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
