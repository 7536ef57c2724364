// Workbooks made by hand, part by part: what is valid and no program here writes.
import { strToU8, zipSync } from 'fflate';

const CONTENT = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type HandMade = {
  /** The `<sheetData>` of each sheet, by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
};

export function aWorkbook({ sheets, sharedStrings, styles, workbookPr = '', more = {} }: HandMade): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('');
  const targets = names
    .map(
      (_, at) => `<Relationship Id="r${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${CONTENT}" xmlns:r="${RELATIONS}">${workbookPr}<sheets>${listed}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets}</Relationships>`),
    ...more,
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${CONTENT}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    );
  if (sharedStrings !== undefined)
    parts['xl/sharedStrings.xml'] = strToU8(`<sst xmlns="${CONTENT}">${sharedStrings}</sst>`);
  if (styles !== undefined) parts['xl/styles.xml'] = strToU8(`<styleSheet xmlns="${CONTENT}">${styles}</styleSheet>`);
  return zipSync(parts);
}

/** A row of cells with their text in place, without any reference. */
export const bareRow = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
