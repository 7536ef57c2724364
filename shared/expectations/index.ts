// Rules that a map should meet. To add a kind of rule: a file in musts/, and a line in rule.ts.
export { type Blank, isBlank, type Piece } from './blanks.ts';
export {
  type CheckedExpectation,
  checkExpectations,
  checkingExpectations,
  checkRule,
  expectationsOf,
  type Failure,
  type RuleCheck,
} from './check.ts';
export type { SubjectOf } from './must.ts';
export {
  isSound,
  newRule,
  type RuleProblems,
  ruleAbout,
  ruleProblems,
  withPart,
} from './problems.ts';
export {
  finishedRule,
  MUSTS,
  type Must,
  mustKind,
  type Rule,
  readRule,
  ruleSchema,
  sayRule,
  storedRule,
} from './rule.ts';
export { countOn, EXPECTATION_SETS, type ExpectationSet, expectationSet, expectationWith } from './sets.ts';
export { conditionWords, nounCondition, nounField, sayNoun, sayWho, type Who } from './who.ts';
