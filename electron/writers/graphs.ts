// A map as files of other programs, one writer each. A writer gives the same bytes for the same graph: it reads no clock.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { Omitted } from '../../shared/exchange/audience/index.ts';
import { writeCyjs } from '../../shared/exchange/cyjs/write.ts';
import { writeDl } from '../../shared/exchange/dl/write.ts';
import { writeGephi } from '../../shared/exchange/gephi/write.ts';
import { writeGexf } from '../../shared/exchange/gexf/write.ts';
import { type Graph, graphOf } from '../../shared/exchange/graph/graph.ts';
import { type GraphFormatName, graphFormats } from '../../shared/exchange/graph-formats.ts';
import { writeGraphml } from '../../shared/exchange/graphml/write.ts';
import { writeKumuProject } from '../../shared/exchange/kumu/write-project.ts';
import { kumuSheets } from '../../shared/exchange/kumu/write-sheets.ts';
import { leftOutBy } from '../../shared/exchange/left-out.ts';
import { MOST_IN_MATRIX, writeMatrix } from '../../shared/exchange/matrix/write.ts';
import { writePajek } from '../../shared/exchange/pajek/write.ts';
import { writeVna } from '../../shared/exchange/vna/write.ts';
import { appearanceOf } from '../../shared/figure/appearance.ts';
import { placesFor, shownAmong } from '../../shared/figure/places.ts';
import { ageDate } from '../../shared/figure/scene/picture-words.ts';
import type { LayoutControl } from '../../shared/graph/layouts/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { DataFile } from './data-file.ts';
import { writeKumuWorkbook } from './kumu-workbook.ts';

/** A file whose name is the map's, with what comes after that. */
type Written = { readonly after: string; readonly holds: string | Uint8Array };
type Writer = (graph: Graph) => readonly Written[] | Promise<readonly Written[]>;

const asText =
  (ending: string, write: (graph: Graph) => string): Writer =>
  (graph) => [{ after: ending, holds: write(graph) }];

const writers: Readonly<Record<GraphFormatName, Writer>> = {
  gexf: asText('.gexf', (graph) => writeGexf(graph, '1.3')),
  gexf12: asText('.gexf', (graph) => writeGexf(graph, '1.2')),
  gephi(graph) {
    const { nodes, edges } = writeGephi(graph);
    return [
      { after: '.nodes.csv', holds: nodes },
      { after: '.edges.csv', holds: edges },
    ];
  },
  graphml: asText('.graphml', (graph) => writeGraphml(graph, 'plain')),
  yed: asText('.graphml', (graph) => writeGraphml(graph, 'yed')),
  cyjs: asText('.cyjs', writeCyjs),
  kumu: async (graph) => [{ after: '.xlsx', holds: await writeKumuWorkbook(kumuSheets(graph)) }],
  'kumu-json': asText('.json', writeKumuProject),
  net: asText('.net', writePajek),
  vna: asText('.vna', writeVna),
  dl: asText('.dl', writeDl),
  matrix: asText('.csv', writeMatrix),
};

export type GraphRequest = {
  readonly format: GraphFormatName;
  /** File name without its ending. */
  readonly name: string;
  /** Whose places and looks entries have; null for a layout of its own and the standard look. */
  readonly view: View | null;
};

export type MadeGraph = { readonly files: readonly DataFile[]; readonly omitted: readonly Omitted[] };

/** @param map what its readers may see, and of that what is to be written */
export async function makeGraph(
  map: MapData,
  { format, name, view }: GraphRequest,
  control?: LayoutControl,
): Promise<Result<MadeGraph, AppError>> {
  if (format === 'matrix' && map.entity.size > MOST_IN_MATRIX) return refuse(tooManyFor(map.entity.size));
  const shown = shownAmong(map, [...map.entity.keys()]);
  const places = placesFor(map, view, shown, control);
  if (!places.ok) return places;
  const looks = { theme: 'light', asAt: ageDate(map, null), rules: view?.rules ?? [] } as const;
  const graph = graphOf(map, places.value, appearanceOf(map, looks));
  const files = (await writers[format](graph)).map(
    ({ after, holds }): DataFile => ({
      name: `${name}${after}`,
      mediaType: graphFormats[format].mediaType,
      bytes: typeof holds === 'string' ? new TextEncoder().encode(holds) : holds,
    }),
  );
  return succeed({ files, omitted: leftOutBy(map, graphFormats[format], view?.name ?? null) });
}

function tooManyFor(entries: number): AppError {
  const counts = [entries, MOST_IN_MATRIX].map((count) => count.toLocaleString('en-GB'));
  return appError(
    'too-large',
    `A matrix of ${counts[0]} entries is more than a spreadsheet opens; at most ${counts[1]} are written. Choose a view that shows fewer, or another format.`,
  );
}
