// What is done with expectations: writing them, switching them, and going to who fails them.
import {
  type CheckedExpectation,
  countOn,
  expectationSet,
  type Failure,
  newRule,
  readRule,
} from '../../shared/expectations/index.ts';
import { whatHides } from '../../shared/graph/filters/index.ts';
import type { Expectation } from '../../shared/model/keeping.ts';
import {
  chooseExpectation,
  clearFilter,
  edit,
  type FailurePlace,
  getAsAt,
  getChecked,
  getChosenExpectation,
  getFailurePlace,
  getFilter,
  getIsPanelOpen,
  getMap,
  getShown,
  getSide,
  getTab,
  goToFailure,
  selectThings,
  showTab,
  tell,
  tellUndoable,
  writeExpectation,
} from '../state/index.ts';
import { showOnMap } from './sources.ts';

/** The expectation that actions are about; null when none is chosen, or it has gone. */
export function chosenExpectation(): Expectation | null {
  const id = getChosenExpectation();
  return id === null ? null : (getMap().expectation.get(id as Expectation['id']) ?? null);
}

/** The chosen one with its rule, when this version can read it. */
export function isWritable(): boolean {
  const chosen = chosenExpectation();
  return chosen !== null && readRule(chosen.rule) !== null;
}

export function addExpectation(): void {
  writeExpectation({ id: null, rule: newRule(), why: '' });
}

/** @param isCopy the chosen one stays as it is, and another begins as it */
export function rewriteExpectation(isCopy: boolean): void {
  const chosen = chosenExpectation();
  const rule = chosen && readRule(chosen.rule);
  if (chosen && rule) writeExpectation({ id: isCopy ? null : chosen.id, rule, why: chosen.why ?? '' });
}

export async function switchExpectation(): Promise<void> {
  const chosen = chosenExpectation();
  if (!chosen) return;
  const isOn = !chosen.isOn;
  const reply = await edit({ edit: 'expectation.update', input: { id: chosen.id, fields: { isOn } } });
  if (reply.ok) tellUndoable(`“${chosen.name}” is switched ${isOn ? 'on' : 'off'}.`, reply.value);
}

export async function removeExpectation(): Promise<void> {
  const chosen = chosenExpectation();
  if (!chosen) return;
  const reply = await edit({ edit: 'expectation.remove', input: { ids: [chosen.id] } });
  if (!reply.ok) return;
  chooseExpectation(null);
  tellUndoable(`“${chosen.name}” is removed.`, reply.value);
}

/** Whether all rules of a set are in the map and switched on. */
export function isSetOn(id: string): boolean {
  const set = expectationSet(id);
  return set !== undefined && countOn(getMap(), set) === set.rules.length;
}

export async function switchSet(id: string): Promise<void> {
  const set = expectationSet(id);
  if (!set) return;
  const isOn = !isSetOn(id);
  const reply = await edit({ edit: 'expectation.use-set', input: { set: id, isOn } });
  if (reply.ok) tellUndoable(`The expectations “${set.name}” are switched ${isOn ? 'on' : 'off'}.`, reply.value);
}

export const isAnyExpected = (): boolean => [...getMap().expectation.values()].some(({ isOn }) => isOn);

/** Selects one that fails and brings it into sight: in the table, when one is open, else on the map. */
export function showFailure(
  { id: expectation }: CheckedExpectation,
  { record, id }: Failure,
  said: FailurePlace['said'] = null,
): void {
  goToFailure({ expectation, failure: id, said });
  showThing(record, id);
}

/** The same for one that fails a rule that is still being written. */
export function showThing(record: Failure['record'], id: string): void {
  const things = record === 'entity' ? { entities: [id] } : { links: [id] };
  const tab = getTab();
  if (tab !== 'entries' && tab !== 'links') {
    showOnMap(things);
    return;
  }
  selectThings(things);
  showTab(record === 'entity' ? 'entries' : 'links');
  const hidden = hiddenBy(record, id);
  if (hidden !== null) tell(hidden, { tone: 'info', action: CLEAR });
}

const CLEAR = { label: 'Clear the filter', run: clearFilter } as const;

/** That the filter hides an entry or a link, and by what; null when it does not. */
function hiddenBy(record: Failure['record'], id: string): string | null {
  const shown = getShown();
  if ((record === 'entity' ? shown.entities : shown.links).has(id)) return null;
  const by = whatHides({ map: getMap(), asAt: getAsAt() }, getFilter(), id);
  const what = record === 'entity' ? 'this entry' : 'this link';
  return `The filter hides ${what}${by === null ? '' : `, by “${by}”`}.`;
}

/** Goes to the next failure after the last one gone to, or the one before it; from the last on to the first. */
export function walkFailures(by: 1 | -1): void {
  const { checked, isChecking } = getChecked();
  const all = checked.flatMap((expectation) => expectation.failures.map((failure) => ({ expectation, failure })));
  if (all.length === 0) {
    tell(isChecking ? 'The expectations are still being checked.' : 'Nothing fails an expectation.', { tone: 'info' });
    return;
  }
  const place = getFailurePlace();
  const at = all.findIndex(
    ({ expectation, failure }) => expectation.id === place?.expectation && failure.id === place.failure,
  );
  const index = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const found = all[index];
  if (!found) return;
  const { expectation, failure } = found;
  const number = `${(index + 1).toLocaleString('en-GB')} of ${all.length.toLocaleString('en-GB')}`;
  const text = `${failure.name}: ${failure.why} (${expectation.sentence})`;
  showFailure(expectation, failure, { number, text });
  // The list of expectations says so itself.
  if (getSide() === 'expectations' && getIsPanelOpen('inspector')) return;
  const hidden = hiddenBy(failure.record, failure.id);
  // One message: a second one would take the place of the first.
  tell(`${number}. ${text}${hidden === null ? '' : ` ${hidden}`}`, {
    tone: 'info',
    ...(hidden === null ? {} : { action: CLEAR }),
  });
}
