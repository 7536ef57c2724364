import { create } from 'zustand';
import type { Looking } from '../../../shared/contract/looking.ts';
import type { Capabilities, RequestResult } from '../../../shared/contract/requests.ts';
import type { SnapshotContents } from '../../../shared/exchange/json/snapshot-outline.ts';
import type { Mirror } from './mirror.ts';

export type DocumentState = {
  /** starting: the host has not answered yet; none: no map is open; loading: it is being fetched. */
  readonly phase: 'starting' | 'none' | 'loading' | 'open';
  readonly mirror: Mirror | null;
  /** Which other state of the map is looked at, read-only; null: the map as it is recorded. */
  readonly looking: Looking | null;
  /** What snapshots hold, of those that were looked at: the mirror has only how much it is. */
  readonly contents: SnapshotContents;
  /** How many changes are on their way into the file. */
  readonly saving: number;
  /** Why the last change could not be written, for as long as none was since. */
  readonly unsaved: string | null;
  readonly version: string;
  /** Today on the host, YYYY-MM-DD. */
  readonly today: string;
  readonly capabilities: Capabilities;
  readonly recent: RequestResult<'app.recent'>['files'];
};

const initial: DocumentState = {
  phase: 'starting',
  mirror: null,
  looking: null,
  contents: new Map(),
  saving: 0,
  unsaved: null,
  version: '',
  today: '1970-01-01',
  capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
  recent: [],
};

export const documentStore = create<DocumentState>()(() => initial);

export function resetDocument(): void {
  documentStore.setState(initial, true);
}
