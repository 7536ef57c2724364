// Expectations: what each action needs before it can be done.
import {
  addExpectation,
  chosenExpectation,
  isAnyExpected,
  isSetOn,
  isWritable,
  removeExpectation,
  rewriteExpectation,
  switchExpectation,
  switchSet,
  walkFailures,
} from '../expectations.ts';
import type { Behaviour, MenuBehaviours } from './behaviour.ts';

type Expecting = Extract<keyof MenuBehaviours<'map'>, `map.${string}expectation` | `map.expect-${string}`>;
type Walking = Extract<keyof MenuBehaviours<'view'>, `view.${string}-failure`>;

const CHOOSE_FIRST = 'Choose an expectation first: by its menu in the list, or by going to one that fails it.';
const set = (id: string): Behaviour => ({ isOn: () => isSetOn(id), run: () => switchSet(id) });
const walk = (by: 1 | -1): Behaviour => ({
  enabled: isAnyExpected,
  otherwise: 'Nothing is expected of this map yet. Add an expectation, or switch on a set.',
  run: () => walkFailures(by),
});

export const expectingBehaviours: Pick<MenuBehaviours<'map'>, Expecting> = {
  'map.add-expectation': { run: addExpectation },
  'map.change-expectation': {
    enabled: isWritable,
    otherwise: CHOOSE_FIRST,
    run: () => rewriteExpectation(false),
  },
  'map.copy-expectation': { enabled: isWritable, otherwise: CHOOSE_FIRST, run: () => rewriteExpectation(true) },
  'map.switch-expectation': {
    enabled: () => chosenExpectation() !== null,
    otherwise: CHOOSE_FIRST,
    isOn: () => chosenExpectation()?.isOn ?? false,
    run: switchExpectation,
  },
  'map.remove-expectation': {
    enabled: () => chosenExpectation() !== null,
    otherwise: CHOOSE_FIRST,
    run: removeExpectation,
  },
  'map.expect-communication': set('communication-review'),
  'map.expect-governance': set('governance-review'),
};

export const walkingBehaviours: Pick<MenuBehaviours<'view'>, Walking> = {
  'view.next-failure': walk(1),
  'view.previous-failure': walk(-1),
};
