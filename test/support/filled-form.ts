// Fills a questionnaire in, the way a spreadsheet program leaves it: other cells, other order, rows gone, rows of one's own.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The rows of a sheet as text, to be changed by hand. */
export type Cells = string[][];

const SHEET = 'xl/worksheets/sheet2.xml';

/** @param fill changes the cells of the sheet "Answers", the first row being its first */
export function filledForm(bytes: Uint8Array, fill: (cells: Cells) => Cells): Uint8Array {
  const parts = unzipSync(bytes);
  const strings = [...text(parts, 'xl/sharedStrings.xml').matchAll(/<si>(?:<t[^>]*>)?([\s\S]*?)(?:<\/t>)?<\/si>/g)];
  const xml = text(parts, SHEET);
  const cells = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, , value = '']) => {
      const at = /<v>(\d+)<\/v>/.exec(value)?.[1];
      return at === undefined ? '' : plain(strings[Number(at)]?.[1] ?? '');
    }),
  );
  const rows = fill(cells).map(
    (row, index) =>
      `<row r="${index + 1}">${row
        .map((value, column) =>
          value === ''
            ? ''
            : `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
        )
        .join('')}</row>`,
  );
  const after = xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${rows.join('')}</sheetData>`);
  return zipSync({ ...parts, [SHEET]: strToU8(after) });
}

const text = (parts: Record<string, Uint8Array>, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const plain = (value: string): string =>
  value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
