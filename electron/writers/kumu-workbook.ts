// Sheets for Kumu as a workbook. Its cells are text or numbers by type, so that no spreadsheet runs one that begins with a sign of a formula.
import type { KumuSheet } from '../../shared/exchange/kumu/write-sheets.ts';
import { repack } from './office/repack.ts';

const TYPEFACE = { fontFamily: 'Calibri', fontSize: 11 } as const;
/** As many letters as a cell can hold. */
const MOST_LETTERS = 32_767;
/** Letters wide. */
const WIDTHS = { id: 12, other: 24 } as const;

/** The same sheets give the same bytes. */
export async function writeKumuWorkbook(sheets: readonly KumuSheet[]): Promise<Uint8Array> {
  const { default: writeSheets } = await import('write-excel-file/universal');
  const made = await writeSheets(
    sheets.map(({ name, headers, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: headers.map((header) => ({ width: header === 'ID' ? WIDTHS.id : WIDTHS.other })),
      data: [
        headers.map((header) => ({ value: header, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
    TYPEFACE,
  ).toBlob();
  return repack(new Uint8Array(await made.arrayBuffer()), {});
}

function cellOf(value: string | number | null) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // Control characters cannot stand in its XML.
  return { value: value.replace(/[^\P{Cc}\t\n\r]/gu, '').slice(0, MOST_LETTERS), type: String };
}
