// Checking a large map: the host does it, once the map has been left alone for a moment.
import {
  type CheckedExpectation,
  checkExpectations,
  type Rule,
  storedRule,
} from '../../../shared/expectations/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { hostClient } from '../client.ts';
import { getAsAt, getMap } from '../document/hooks.ts';
import { isLarge } from '../document/large-map.ts';
import { getLooking } from '../document/looking.ts';
import { cancelJob, runJob } from '../jobs/store.ts';
import { tellError } from '../notices/actions.ts';
import { expectationsStore } from './store.ts';

const PAUSE_MS = 500;

/** Asks the host; null when it was stopped or refused. */
async function askHost(rule: Rule | null, started: (job: string) => void): Promise<CheckedExpectation[] | null> {
  const ask = (job: string) => {
    started(job);
    const stored = rule && storedRule(rule);
    return hostClient().request('expectation.check', { job, rule: stored, at: getLooking() });
  };
  const reply = await runJob('Checking expectations', ask, { isShownInPlace: true });
  if (reply.ok) return reply.value.checked;
  if (reply.error.code !== 'cancelled') tellError(reply.error);
  return null;
}

/**
 * Checks one rule of a large map, or all expectations that are on, after a pause; gives back what stops it. Tells null when the
 * host could not say, and nothing at all when it was stopped.
 */
export function checkLater(
  rule: Rule | null,
  pause: number,
  tell: (checked: readonly CheckedExpectation[] | null) => void,
): () => void {
  let isStopped = false;
  let running: string | null = null;
  const ask = async (): Promise<void> => {
    const checked = await askHost(rule, (job) => {
      running = job;
    });
    running = null;
    if (!isStopped) tell(checked);
  };
  const timer = setTimeout(() => void ask(), pause);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    if (running !== null) void cancelJob(running);
  };
}

type Run = { readonly map: MapData; readonly asAt: string; readonly stop: () => void };
let run: Run | null = null;

/** Checks a large map once it has been left alone for a moment. Asked again about the same state of it, it does nothing. */
export function checkAfterPause(map: MapData, asAt: string): void {
  if (run?.map === map && run.asAt === asAt) return;
  run?.stop();
  const tell = (checked: readonly CheckedExpectation[] | null): void => {
    if (checked) expectationsStore.setState({ last: { map, asAt, checked } });
    // Whoever looks next asks again.
    else run = null;
  };
  run = { map, asAt, stop: checkLater(null, PAUSE_MS, tell) };
}

/** Nothing more is told of what was being checked: another map is opened. */
export function stopChecking(): void {
  run?.stop();
  run = null;
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
