import { changeLook, type TakeBack, useLook, useView } from '../../state/index.ts';
import { type Stored, savedRules } from './rule-sets.ts';

export type RulesInHand = {
  readonly stored: Stored;
  readonly change: (rules: Stored) => TakeBack;
  /** Whether they are other than the view was saved with. */
  readonly isChanged: boolean;
  readonly revert: () => TakeBack;
};

/** The rules of the view that is looked through, and how to change them: in this window at once, in the map when the view is saved. */
export function useRules(): RulesInHand {
  const { rules } = useLook();
  const saved = savedRules(useView());
  return {
    stored: rules,
    change: (next) => changeLook({ rules: next }),
    isChanged: JSON.stringify(saved) !== JSON.stringify(rules),
    revert: () => changeLook({ rules: saved }),
  };
}
