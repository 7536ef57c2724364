// Checking a large map, a rule at a time, so that whatever the user does in between has its turn.
import {
  type CheckedExpectation,
  checkExpectations,
  checkingExpectations,
} from '../../../shared/expectations/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { getAsAt, getMap } from '../document/hooks.ts';
import { expectationsStore } from './store.ts';

/** With more entries and links than this, the check waits for a pause, so that typing is never held up. */
const AT_ONCE = 4000;
const PAUSE_MS = 500;

export const isLarge = (map: MapData): boolean => map.entity.size + map.link.size > AT_ONCE;

type Run = { readonly map: MapData; readonly asAt: string };
let run: Run | null = null;

/** Checks a large map once it has been left alone for a moment. Asked again about the same state of it, it does nothing. */
export function checkInTurns(map: MapData, asAt: string): void {
  if (run?.map === map && run.asAt === asAt) return;
  const mine: Run = { map, asAt };
  run = mine;
  const checked: CheckedExpectation[] = [];
  const rules = checkingExpectations(map, asAt);
  const turn = (): void => {
    // The map has moved on: another run has begun.
    if (run !== mine) return;
    const next = rules.next();
    if (next.done) {
      expectationsStore.setState({ last: { map, asAt, checked } });
      return;
    }
    checked.push(next.value);
    setTimeout(turn);
  };
  setTimeout(turn, PAUSE_MS);
}

export type Checked = {
  readonly checked: readonly CheckedExpectation[];
  /** It is still being worked out: `checked` tells how it was before. */
  readonly isChecking: boolean;
};

/** What is known of a state of the map: of a large one, what was found last of the expectations that are still switched on. */
export function checkedOf(map: MapData, asAt: string): Checked {
  if (!isLarge(map)) return { checked: checkExpectations(map, asAt), isChecking: false };
  const { last } = expectationsStore.getState();
  if (last?.map === map && last.asAt === asAt) return { checked: last.checked, isChecking: false };
  const isAnyOn = [...map.expectation.values()].some(({ isOn }) => isOn);
  const checked = (last?.checked ?? []).filter(({ id }) => map.expectation.get(id as never)?.isOn === true);
  return { checked, isChecking: isAnyOn };
}

export const getChecked = (): Checked => checkedOf(getMap(), getAsAt());
