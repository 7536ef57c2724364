// The log of engagement as files: next steps for a calendar, and all records as a table.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { openStepsIn } from '../../shared/engagement/next-steps.ts';
import { writeIcs } from '../../shared/exchange/ics/write.ts';
import { writeDelimited } from '../../shared/exchange/tables/delimited.ts';
import { engagementTable } from '../../shared/exchange/tables/engagement-columns.ts';
import { guardCell } from '../../shared/exchange/tables/formula-guard.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { DataFile } from './data-file.ts';
import { writeKumuWorkbook } from './kumu-workbook.ts';

/** Next steps for a calendar; the log as CSV; the log as a workbook. */
export const LOG_FORMATS = ['ics', 'log', 'log-xlsx'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export const isLogFormat = (format: string): format is LogFormat => (LOG_FORMATS as readonly string[]).includes(format);

type Wanted = { readonly format: LogFormat; readonly name: string };

/**
 * The same map gives the same bytes.
 * @param map as its audience sees it: nobody outside sees a record
 * @param seen the entries that are in view; only records of whom somebody is among them are written
 */
export async function makeLog(
  map: MapData,
  seen: ReadonlyMap<string, unknown>,
  { format, name }: Wanted,
): Promise<Result<DataFile[], AppError>> {
  const records = [...map.engagement.values()].filter(({ met }) => met.some((id) => seen.has(id)));
  if (format === 'ics') {
    const engagement = new Map(records.map((record) => [record.id as string, record]));
    const steps = openStepsIn({ engagement });
    if (steps.length === 0) return nothing('No next step that is open');
    const bytes = new TextEncoder().encode(writeIcs(map, steps));
    return succeed([{ name: `${name}.ics`, mediaType: 'text/calendar', bytes }]);
  }
  if (records.length === 0) return nothing('No record of engagement');
  const { headers, rows } = engagementTable(map, records);
  if (format === 'log') {
    const bytes = new TextEncoder().encode(writeDelimited([headers, ...rows]));
    return succeed([{ name: `${name}.csv`, mediaType: 'text/csv', bytes }]);
  }
  const guarded = rows.map((row) => row.map(guardCell));
  const bytes = await writeKumuWorkbook([{ name: 'Contacts', headers, rows: guarded }]);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return succeed([{ name: `${name}.xlsx`, mediaType, bytes }]);
}

const nothing = (what: string): Result<never, AppError> =>
  refuse(
    appError(
      'refused',
      `${what} is left to write: record contacts first, choose a view that shows whom they are with, or write it for internal readers. Others see no record of engagement.`,
    ),
  );
