import { isCx2, readCx2 } from '../../../shared/exchange/cx2/read.ts';
import { isCyjs, readCyjs } from '../../../shared/exchange/cyjs/read.ts';
import { isDl, readDl } from '../../../shared/exchange/dl/read.ts';
import { readGexf } from '../../../shared/exchange/gexf/read.ts';
import { isGml, readGml } from '../../../shared/exchange/gml/read.ts';
import { valueAt } from '../../../shared/exchange/graph-json/fields.ts';
import { readGraphml } from '../../../shared/exchange/graphml/read.ts';
import { isIcs, readIcs } from '../../../shared/exchange/ics/read.ts';
import { JSON_FORMAT } from '../../../shared/exchange/json/form.ts';
import { parseJson } from '../../../shared/exchange/json/read.ts';
import { isKumu, readKumuJson } from '../../../shared/exchange/kumu/read.ts';
import { readAdjacencyList } from '../../../shared/exchange/matrix/adjacency-list.ts';
import { readEdgeList, readMatrix } from '../../../shared/exchange/matrix/read.ts';
import { isPajek, readPajek } from '../../../shared/exchange/pajek/read.ts';
import type { TablesReader } from '../../../shared/exchange/tables/tables-read.ts';
import { isVna, readVna } from '../../../shared/exchange/vna/read.ts';
import { xmlRootOf } from '../../../shared/exchange/xml/root.ts';

/** Files of other programs, networks and calendars, by the name of their format. */
const READERS: Readonly<Record<string, TablesReader>> = {
  gexf: readGexf,
  gexf12: readGexf,
  graphml: readGraphml,
  yed: readGraphml,
  gml: readGml,
  cyjs: readCyjs,
  cx2: readCx2,
  'kumu-json': readKumuJson,
  net: readPajek,
  paj: readPajek,
  dl: readDl,
  vna: readVna,
  matrix: readMatrix,
  edgelist: readEdgeList,
  adjacency: readAdjacencyList,
  adjlist: readAdjacencyList,
  ics: readIcs,
  ical: readIcs,
};

/** Reads a file of the format that it is. */
export type GraphReader = { readonly format: string; readonly read: TablesReader };

export const GRAPH_FORMATS_READ: ReadonlySet<string> = new Set(Object.keys(READERS));

/**
 * The reader for a file: by its format where that is named, else by what stands in it, else by the ending of its name.
 * @param wanted the format that the user names, or null
 */
export function graphReader(wanted: string | null, ending: string, text: string): GraphReader | null {
  const formats = wanted === null ? [formatOf(text), ending] : [wanted];
  for (const format of formats) {
    const read = format === null || !GRAPH_FORMATS_READ.has(format) ? undefined : READERS[format];
    if (format !== null && read) return { format, read };
  }
  return null;
}

/** What a file is, whatever its name. */
function formatOf(text: string): string | null {
  if (/^\s*</.test(text)) return xmlRootOf(text);
  if (/^\s*[[{]/.test(text)) return jsonFormatOf(text);
  if (isIcs(text)) return 'ics';
  if (isGml(text)) return 'gml';
  if (isPajek(text)) return 'net';
  if (isVna(text)) return 'vna';
  return isDl(text) ? 'dl' : null;
}

function jsonFormatOf(text: string): string | null {
  const document = parseJson(text);
  if (!document.ok || valueAt(document.value, 'format') === JSON_FORMAT) return null;
  if (isCx2(document.value)) return 'cx2';
  if (isCyjs(document.value)) return 'cyjs';
  return isKumu(document.value) ? 'kumu-json' : null;
}
