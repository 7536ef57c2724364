// A map file for somebody else: without history, and with nothing that they may not see.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '../../shared/contract/shapes.ts';
import { forAudience, type Omitted } from '../../shared/exchange/audience/index.ts';
import { type Tuning, USUAL_TUNING } from '../../shared/exchange/audience/tuning.ts';
import { ageDate } from '../../shared/figure/scene/picture-words.ts';
import { added, type Change } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../shared/model/records.ts';
import { createStore } from '../store/index.ts';
import type { DataFile } from '../writers/data-file.ts';

export const COPY_FORMAT = 'threadmap';
const MEDIA_TYPE = 'application/vnd.sqlite3';

/** The same map and audience give the same bytes: the one step of its history bears the date that the map is as at. */
export function copyOfMap(
  whole: MapData,
  audience: Audience,
  name: string,
  tuning: Tuning = USUAL_TUNING,
): { readonly file: DataFile; readonly omitted: readonly Omitted[] } {
  const { map, omitted } = forAudience(whole, audience, tuning);
  const changes: Change[] = RECORD_KINDS.flatMap((record) =>
    [...(map[record] as ReadonlyMap<string, never>)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => added(record, value)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'threadmap-copy-'));
  try {
    const path = join(folder, 'copy.threadmap');
    const now = `${ageDate(map, null).padEnd(10, '-01').slice(0, 10)}T12:00:00.000Z`;
    createStore(path, { changes, label: 'Copy of a map', now, replace: false });
    const bytes = new Uint8Array(readFileSync(path));
    return { file: { name: `${name}.${COPY_FORMAT}`, mediaType: MEDIA_TYPE, bytes }, omitted };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
