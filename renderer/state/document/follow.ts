import type { MapChanged } from '../../../shared/contract/shapes.ts';
import { hostClient } from '../client.ts';
import { dismissAllNotices, tellError } from '../notices/actions.ts';
import { forgetErased } from '../people/forget.ts';
import { followed, type Mirror, mirrorOf } from './mirror.ts';
import { documentStore } from './store.ts';

/** Events that came while the map was being loaded: they may be newer than what the load brings. */
let waiting: MapChanged[] | null = null;

/** Fetches the whole map, and then whatever happened meanwhile. */
export async function loadMap(): Promise<boolean> {
  waiting = [];
  const reply = await hostClient().request('map.load', {});
  const since = waiting ?? [];
  waiting = null;
  if (!reply.ok) {
    documentStore.setState({ phase: 'none', mirror: null });
    if (reply.error.code !== 'no-map') tellError(reply.error);
    return false;
  }
  documentStore.setState({ phase: 'open', mirror: mirrorOf(reply.value) });
  for (const event of since) await followChange(event);
  return true;
}

/** Brings the mirror up to an event of the host; loads the map again when a step was missed. */
export async function followChange(event: MapChanged): Promise<void> {
  if (waiting) {
    waiting.push(event);
    return;
  }
  const { mirror } = documentStore.getState();
  if (!mirror) return;
  const outcome = followed(mirror, event);
  if (outcome === 'missed') {
    const isErasure = event.changes.length === 0;
    // Notices may hold the name.
    if (isErasure) dismissAllNotices();
    await loadMap();
    if (isErasure) forgetErased(mirror.map);
  }
  if (outcome !== 'missed' && outcome !== 'known') documentStore.setState({ mirror: outcome.next });
}

/** How long an answer may be ahead of its event before the page fetches the map instead. */
const PATIENCE_MS = 3000;

/** Resolves once the mirror holds a revision: an answer may overtake the event that tells of it. */
export function untilRevision(revision: number): Promise<void> {
  const isThere = (mirror: Mirror | null): boolean => mirror === null || mirror.revision >= revision;
  if (isThere(documentStore.getState().mirror)) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(() => void loadMap().then(finish), PATIENCE_MS);
    const unsubscribe = documentStore.subscribe(({ mirror }) => {
      if (isThere(mirror)) finish();
    });
  });
}
