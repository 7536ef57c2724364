// Rules that a map should meet. To add a kind of rule: a file in musts/, and a line in rule.ts.
export {
  type CheckedExpectation,
  checkExpectations,
  checkRule,
  expectationsOf,
  type Failure,
  type RuleCheck,
} from './check.ts';
export type { SubjectOf } from './must.ts';
export { MUSTS, type Must, mustKind, type Rule, readRule, ruleSchema, sayRule, storedRule } from './rule.ts';
export { countOn, EXPECTATION_SETS, type ExpectationSet, expectationSet, expectationWith } from './sets.ts';
export type { Who } from './who.ts';
