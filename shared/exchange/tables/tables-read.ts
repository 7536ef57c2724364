import type { Result } from '../../util/result.ts';
import type { Omitted } from '../audience/index.ts';
import type { Table } from './table.ts';

/** What a reader makes of a file: tables in our words, and exactly what was in the file and is not taken. */
export type TablesRead = {
  readonly tables: readonly Table[];
  readonly omitted: readonly Omitted[];
  /** What was taken otherwise than it stands, and how. */
  readonly assumed?: readonly Omitted[];
};

/** Understands the text of a file, or says what is wrong with it, where, and what to do: whole sentences. */
export type TablesReader = (text: string, source: string) => Result<TablesRead, string>;
