// What snapshots hold is fetched when it is looked at: it may be megabytes, and a map may have many of them.
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import { hostClient } from '../client.ts';
import { recordedIn } from './map-in.ts';
import { documentStore } from './store.ts';

/** The snapshots that a state of the map is made of. */
function snapshotsOf(looking: Looking): readonly string[] {
  if (looking.kind === 'snapshot') return [looking.id];
  return looking.kind === 'comparison' ? [looking.from, looking.to] : [];
}

/** Those that are in the map, and whose contents are not here yet. */
export function snapshotsMissing(looking: Looking): readonly string[] {
  const state = documentStore.getState();
  const { snapshot } = recordedIn(state);
  return snapshotsOf(looking).filter((id) => snapshot.has(id) && !state.contents.has(id));
}

/** Fetches what these snapshots hold; gives why it could not, or null. */
export async function fetchSnapshots(ids: readonly string[]): Promise<AppError | null> {
  const path = documentStore.getState().mirror?.file.path;
  for (const id of ids) {
    const reply = await hostClient().request('snapshot.read', { id: id as never });
    if (!reply.ok) return reply.error;
    const { contents, mirror } = documentStore.getState();
    // Another map was opened in the meantime: what came is none of its.
    if (mirror?.file.path !== path) return null;
    documentStore.setState({ contents: new Map([...contents, [id, reply.value.map]]) });
  }
  return null;
}

/** Forgets what snapshots hold that have gone. */
export function forgetSnapshots(): void {
  const state = documentStore.getState();
  const { snapshot } = recordedIn(state);
  const kept = [...state.contents].filter(([id]) => snapshot.has(id));
  if (kept.length < state.contents.size) documentStore.setState({ contents: new Map(kept) });
}
