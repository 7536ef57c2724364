import { readGraphml } from '../../../shared/exchange/graphml/read.ts';
import type { TablesReader } from '../../../shared/exchange/tables/tables-read.ts';
import { xmlRootOf } from '../../../shared/exchange/xml/root.ts';

/** Files of programs for networks, by the name of their format. */
const READERS: Readonly<Record<string, TablesReader>> = {
  graphml: readGraphml,
  yed: readGraphml,
};

/** What files are whose name does not say it. */
const STARTS: readonly { readonly format: string; readonly isSo: (text: string) => boolean }[] = [
  { format: 'graphml', isSo: (text) => xmlRootOf(text) === 'graphml' },
];

export const GRAPH_FORMATS_READ: ReadonlySet<string> = new Set(Object.keys(READERS));

/**
 * The reader for a file: by its format where that is named, else by what stands in it, else by the ending of its name.
 * @param wanted the format that the user names, or null
 */
export function graphReader(wanted: string | null, ending: string, text: string): TablesReader | null {
  if (wanted !== null) return ownReader(wanted);
  const found = STARTS.find(({ isSo }) => isSo(text));
  return ownReader(found?.format ?? ending);
}

function ownReader(format: string): TablesReader | null {
  return GRAPH_FORMATS_READ.has(format) ? (READERS[format] ?? null) : null;
}
