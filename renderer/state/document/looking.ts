// Looking at the map in another state than it is recorded in: read-only, until one goes back to now.
import { mapLookedAt, sayLooking } from '../../../shared/compare/looking.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import { tell } from '../notices/actions.ts';
import { recordedIn } from './map-in.ts';
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

/** Shows the map in another state; says whether it can, and tells the user why when it cannot. */
export function lookAt(looking: Looking): Promise<boolean> {
  const map = recordedIn(documentStore.getState());
  if (mapLookedAt(map, looking) === null) {
    tell('That snapshot cannot be shown: it has been deleted, or what it holds cannot be read as a map.', {
      tone: 'error',
    });
    return Promise.resolve(false);
  }
  documentStore.setState({ looking });
  return Promise.resolve(true);
}

/** Back to the map as it is recorded. */
export function lookAtNow(): void {
  if (documentStore.getState().looking !== null) documentStore.setState({ looking: null });
}

/** Goes back to now when what is looked at has gone: a snapshot that someone deleted, or the map itself. */
export function followLooking(): () => void {
  return documentStore.subscribe((state, before) => {
    const { looking, mirror } = state;
    if (looking === null || mirror === before.mirror) return;
    if (mirror?.file.path !== before.mirror?.file.path) lookAtNow();
    else if (said(state) === null) {
      lookAtNow();
      tell('The snapshot that was shown has been deleted. This is the map as it is now.', { tone: 'info' });
    }
  });
}
