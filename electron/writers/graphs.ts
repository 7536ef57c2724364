// A map as files of other programs, one writer each. A writer gives the same bytes for the same graph: it reads no clock.
import type { AppError } from '../../shared/contract/errors.ts';
import type { Omitted } from '../../shared/exchange/audience/index.ts';
import { writeGexf } from '../../shared/exchange/gexf/write.ts';
import { type Graph, graphOf } from '../../shared/exchange/graph/graph.ts';
import { type GraphFormatName, graphFormats } from '../../shared/exchange/graph-formats.ts';
import { writeGraphml } from '../../shared/exchange/graphml/write.ts';
import { leftOutBy } from '../../shared/exchange/left-out.ts';
import { appearanceOf } from '../../shared/figure/appearance.ts';
import { placesFor, shownAmong } from '../../shared/figure/places.ts';
import { ageDate } from '../../shared/figure/scene/picture-words.ts';
import type { LayoutControl } from '../../shared/graph/layouts/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { type Result, succeed } from '../../shared/util/result.ts';
import type { DataFile } from './data-file.ts';

/** A file whose name is the map's, with what comes after that. */
type Written = { readonly after: string; readonly holds: string | Uint8Array };

const writers: Readonly<Record<GraphFormatName, (graph: Graph) => readonly Written[] | Promise<readonly Written[]>>> = {
  gexf: (graph) => [{ after: '.gexf', holds: writeGexf(graph, '1.3') }],
  gexf12: (graph) => [{ after: '.gexf', holds: writeGexf(graph, '1.2') }],
  graphml: (graph) => [{ after: '.graphml', holds: writeGraphml(graph, 'plain') }],
  yed: (graph) => [{ after: '.graphml', holds: writeGraphml(graph, 'yed') }],
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
