import { useEffect, useMemo, useState } from 'react';
import { checkRule, type Rule, type RuleCheck } from '../../../shared/expectations/index.ts';
import { useAsAt, useMap } from '../document/hooks.ts';
import { isLarge } from '../document/large-map.ts';
import { type Checked, checkAfterPause, checkedOf, checkLater } from './checking.ts';
import { type ExpectationDraft, expectationsStore, type FailurePlace } from './store.ts';

/** The expectations of the map that are switched on, checked as it stands now; of a large map, as it stood at the last pause. */
export function useExpectations(): Checked {
  const map = useMap();
  const asAt = useAsAt();
  expectationsStore((state) => state.last);
  useEffect(() => {
    if (isLarge(map)) checkAfterPause(map, asAt);
  }, [map, asAt]);
  return checkedOf(map, asAt);
}

/** How long a rule that is being written has to be left alone before a large map is checked against it. */
const PAUSE_MS = 300;

/** A rule that is not kept yet, checked as the map stands now; null while that is being worked out, or for no rule. */
export function useRuleCheck(rule: Rule | null): RuleCheck | null {
  const map = useMap();
  const asAt = useAsAt();
  const isSlow = isLarge(map);
  const [late, setLate] = useState<{ readonly rule: Rule; readonly check: RuleCheck } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the host checks the map as it stands, so that it is asked again when that is another.
  useEffect(() => {
    if (!isSlow || rule === null) return;
    return checkLater(rule, PAUSE_MS, (checked) => {
      const check = checked?.[0];
      if (check) setLate({ rule, check });
    });
  }, [isSlow, map, asAt, rule]);
  const atOnce = useMemo(
    () => (isSlow || rule === null ? null : checkRule(map, asAt, rule)),
    [isSlow, map, asAt, rule],
  );
  return isSlow ? (late !== null && late.rule === rule ? late.check : null) : atOnce;
}

export const useExpectationDraft = (): ExpectationDraft | null => expectationsStore((state) => state.draft);
export const useChosenExpectation = (): string | null => expectationsStore((state) => state.chosen);
export const useFailurePlace = (): FailurePlace | null => expectationsStore((state) => state.place);
