// A map as data, with what its audience may see: two tables, one JSON file, or files of other programs.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { Audience } from '../../shared/contract/shapes.ts';
import { forAudience, type Omitted, usualAudience } from '../../shared/exchange/audience/index.ts';
import { GRAPH_FORMATS, TABLES } from '../../shared/exchange/graph-formats.ts';
import { inView } from '../../shared/exchange/in-view.ts';
import { leftOutBy } from '../../shared/exchange/left-out.ts';
import { type FigureChange, tuningFor } from '../../shared/figure/settings.ts';
import type { LayoutControl } from '../../shared/graph/layouts/index.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import type { View } from '../../shared/model/view.ts';
import { compareText } from '../../shared/util/compare.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import { makeCsv } from './csv.ts';
import type { DataFile } from './data-file.ts';
import { makeGraph } from './graphs.ts';
import { makeJson } from './json.ts';
import { isLogFormat, LOG_FORMATS, makeLog } from './log.ts';

export const DATA_FORMATS = ['csv', 'json', ...LOG_FORMATS, ...GRAPH_FORMATS] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export type DataRequest = {
  readonly format: DataFormat;
  /** File name without its ending. */
  readonly name: string;
  /** The id of a view whose entries and links alone are written. JSON is always the whole map. */
  readonly view: string | null;
  /** Whom it is made for; null for whom such data is usually made. */
  readonly audience: Audience | null;
  /** How what the audience sees is tuned, other than the view says. */
  readonly settings?: FigureChange;
};

export type MadeData = { readonly files: readonly DataFile[]; readonly omitted: readonly Omitted[] };

/** The same map and request give the same bytes. */
export async function makeData(
  whole: MapData,
  request: DataRequest,
  control?: LayoutControl,
): Promise<Result<MadeData, AppError>> {
  const { format, name, view, audience, settings } = request;
  // JSON is the whole map, whatever the view.
  const of = format === 'json' || view === null ? null : (whole.view.get(view) ?? null);
  const { map, omitted } = forAudience(whole, audience ?? usualAudience(format), tuningFor(of, settings));
  if (format === 'json') return succeed({ files: makeJson(map, name), omitted: [...omitted, ...leftOutOfJson(map)] });
  const chosen = view === null ? null : map.view.get(view);
  if (chosen === undefined) return refuse(appError('not-found', 'That view is not in the map.', { view }));
  const seen = chosen === null ? { map, omitted: [] } : inView(map, chosen);
  const left = [...omitted, ...seen.omitted];
  if (isLogFormat(format)) {
    const files = await makeLog(map, seen.map.entity, { format, name });
    return files.ok ? succeed({ files: files.value, omitted: left }) : files;
  }
  if (format === 'csv')
    return succeed({ files: makeCsv(seen.map, name), omitted: [...left, ...leftOutBy(seen.map, TABLES)] });
  const made = await makeGraph(seen.map, { format, name, view: chosen ?? firstView(map) }, control);
  return made.ok ? succeed({ files: made.value.files, omitted: [...left, ...made.value.omitted] }) : made;
}

/** Receipts tell of moments, and the same map is the same bytes whenever it is written. */
function leftOutOfJson({ receipt }: MapData): Omitted[] {
  if (receipt.size === 0) return [];
  return [{ what: countOf(receipt.size, 'receipt of an import', 'receipts of imports'), why: 'JSON holds none' }];
}

/** Whose places the whole map is written with, as a picture of no view would be. */
function firstView({ view }: MapData): View | null {
  return [...view.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id))[0] ?? null;
}
