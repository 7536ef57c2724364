import type { Rule } from '../../../shared/expectations/index.ts';
import { newId } from '../new-id.ts';
import { goToSide } from '../view/actions.ts';
import { stopChecking } from './checking.ts';
import { type ExpectationDraft, expectationsStore, type FailurePlace, FRESH_EXPECTATIONS } from './store.ts';

const { setState: set, getState: get } = expectationsStore;

export const getChosenExpectation = (): string | null => get().chosen;
export const getFailurePlace = (): FailurePlace | null => get().place;

/** Actions on one expectation are about this one from now on. */
export function chooseExpectation(id: string | null): void {
  set({ chosen: id });
}

/** Begins to write an expectation, beside the map. */
export function writeExpectation(draft: Omit<ExpectationDraft, 'begun'>): void {
  set({ draft: { ...draft, begun: newId() } });
  goToSide('expectations');
}

export function changeExpectationDraft(change: { readonly rule?: Rule; readonly why?: string }): void {
  const { draft } = get();
  if (draft) set({ draft: { ...draft, ...change } });
}

/** Puts away what was being written. */
export function leaveExpectationDraft(): void {
  set({ draft: null });
}

export function goToFailure(place: FailurePlace): void {
  set({ place, chosen: place.expectation });
}

/** What is being written, chosen and found is about one map. */
export function forgetExpectationsOfOtherMaps(file: string | null): void {
  if (file === get().file) return;
  stopChecking();
  set({ ...FRESH_EXPECTATIONS, file }, true);
}

export function resetExpectations(): void {
  stopChecking();
  set(FRESH_EXPECTATIONS, true);
}
