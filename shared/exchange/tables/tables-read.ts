import type { Omitted } from '../audience/index.ts';
import type { Table } from './table.ts';

/** What a reader makes of a file: tables in our words, and exactly what was in the file and is not taken. */
export type TablesRead = { readonly tables: readonly Table[]; readonly omitted: readonly Omitted[] };
