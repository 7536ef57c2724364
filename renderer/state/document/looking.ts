// Looking at the map in another state than it is recorded in: read-only, until one goes back to now.
import { mapLookedAt, sayLooking } from '../../../shared/compare/looking.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import { withContents } from '../../../shared/exchange/json/snapshot-outline.ts';
import { tell, tellError } from '../notices/actions.ts';
import { recordedIn } from './map-in.ts';
import { fetchSnapshots, forgetSnapshots, snapshotsMissing } from './snapshot-contents.ts';
import { type DocumentState, documentStore } from './store.ts';

/** What is looked at, as the rest of a sentence; null when it is the map as it is recorded. */
const said = (state: DocumentState): string | null =>
  state.looking && sayLooking(recordedIn(state), state.looking, state.today);

export const useLooking = (): Looking | null => documentStore((state) => state.looking);
export const getLooking = (): Looking | null => documentStore.getState().looking;
/** "as it was on 1 April 2022", or null. */
export const useSaidLooking = (): string | null => documentStore(said);

/** Why no changes can be made, in a sentence; null when they can. */
export function whyNotEdited(state: DocumentState): string | null {
  if (state.looking !== null)
    return `The map is shown ${said(state) ?? 'in another state'}. Go back to now to change it.`;
  if (state.mirror?.file.readOnly === false) return null;
  return 'This map can only be read: its file cannot be written.';
}

/** Says why nothing can be changed, with the way back. */
export function tellWhyNotEdited(): void {
  const why = whyNotEdited(documentStore.getState());
  if (why !== null) tell(why, { tone: 'info', action: { label: 'Back to now', run: lookAtNow } });
}

/** Counts the wishes to look at something: the last one stands, however long what an earlier one needs takes to come. */
let wishes = 0;

/** Shows the map in another state; says whether it does, and tells the user why when it cannot. */
export function lookAt(looking: Looking): Promise<boolean> {
  wishes += 1;
  const missing = snapshotsMissing(looking);
  // What needs nothing more is shown at once: going through the dates must not wait.
  return missing.length === 0 ? Promise.resolve(show(looking)) : showWhenFetched(looking, missing);
}

async function showWhenFetched(looking: Looking, missing: readonly string[]): Promise<boolean> {
  const wish = wishes;
  const error = await fetchSnapshots(missing);
  if (wish !== wishes) return false;
  if (error && error.code !== 'not-found') {
    tellError(error);
    return false;
  }
  return show(looking);
}

function show(looking: Looking): boolean {
  const state = documentStore.getState();
  if (mapLookedAt(withContents(recordedIn(state), state.contents), looking) === null) {
    tell('That snapshot cannot be shown: it has been deleted, or what it holds cannot be read as a map.', {
      tone: 'error',
    });
    return false;
  }
  documentStore.setState({ looking });
  return true;
}

/** Back to the map as it is recorded. */
export function lookAtNow(): void {
  wishes += 1;
  if (documentStore.getState().looking !== null) documentStore.setState({ looking: null });
}

/** Goes back to now when what is looked at has gone: a snapshot that someone deleted, or the map itself. */
export function followLooking(): () => void {
  return documentStore.subscribe((state, before) => {
    const { looking, mirror, contents } = state;
    if (mirror === before.mirror) return;
    const isSameFile = mirror?.file.path === before.mirror?.file.path;
    if (!isSameFile) lookAtNow();
    else if (looking !== null && said(state) === null) {
      lookAtNow();
      tell('The snapshot that was shown has been deleted. This is the map as it is now.', { tone: 'info' });
    }
    if (!isSameFile && contents.size > 0) documentStore.setState({ contents: new Map() });
    else forgetSnapshots();
  });
}
