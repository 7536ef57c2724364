import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { FileInfo, HistoryState, MapChanged } from '../../../shared/contract/shapes.ts';
import { applyChanges, ChangeConflict } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { RECORD_KINDS } from '../../../shared/model/records.ts';

/** The page's copy of the map. It changes only by what the host says has happened. */
export type Mirror = {
  readonly file: FileInfo;
  readonly map: MapData;
  readonly revision: number;
  readonly history: HistoryState;
  /** When the last step was written, or null when none was since the map was opened. */
  readonly savedAt: string | null;
};

export function mirrorOf(loaded: RequestResult<'map.load'>): Mirror {
  const collections = RECORD_KINDS.map((kind) => {
    const records = (loaded.records[kind] ?? []) as unknown as readonly { readonly id: string }[];
    return [kind, new Map(records.map((record) => [record.id, record]))];
  });
  const { file, revision, history } = loaded;
  return { file, revision, history, map: Object.fromEntries(collections) as MapData, savedAt: null };
}

/** What an event means for the mirror: nothing new, the next state, or that steps were missed and the map must be loaded again. */
export type Following = { readonly next: Mirror } | 'known' | 'missed';

export function followed(mirror: Mirror, event: MapChanged): Following {
  if (event.revision <= mirror.revision) return 'known';
  // Without changes: the map is another than the steps alone would make of it, since somebody was erased.
  if (event.revision > mirror.revision + 1 || event.changes.length === 0) return 'missed';
  try {
    const map = applyChanges(mirror.map, event.changes as Parameters<typeof applyChanges>[1]);
    return { next: { ...mirror, map, revision: event.revision, history: event.history, savedAt: event.at } };
  } catch (error) {
    if (error instanceof ChangeConflict) return 'missed';
    throw error;
  }
}
