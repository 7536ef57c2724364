import { readFileSync } from 'node:fs';
import type { Table } from '../../../../shared/exchange/tables/table.ts';
import type { TablesRead, TablesReader } from '../../../../shared/exchange/tables/tables-read.ts';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/exchange/graphs/${name}`, import.meta.url), 'utf8');
}

export function readFixture(reader: TablesReader, name: string): TablesRead {
  return readText(reader, fixture(name), name);
}

export function readText(reader: TablesReader, text: string, name = 'file'): TablesRead {
  const read = reader(text, name);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

export function refusalOf(reader: TablesReader, text: string): string {
  const read = reader(text, 'file');
  if (read.ok) throw new Error('It was read.');
  return read.error;
}

/** The rows of a table by their headers; blank cells are left out. */
export function records({ tables }: TablesRead, sheet: string): Record<string, string>[] {
  return rowsOf(tables.find((table) => table.sheet === sheet));
}

function rowsOf(table: Table | undefined): Record<string, string>[] {
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      table?.headers.map((header, at) => [header, cells[at] ?? '']).filter(([, cell]) => cell !== '') ?? [],
    ),
  );
}
