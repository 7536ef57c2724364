// Rows as tab-separated text, the form spreadsheets paste: a cell that holds a tab, a line
// break or a quotation mark is quoted, and its quotation marks are doubled.

export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
