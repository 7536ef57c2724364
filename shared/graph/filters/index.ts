// Which part of a map is in view: used by the picture, the tables and exports.
export { applyFilter, isFiltering, isLinkedOnly, isLinkedOnlyByDefault, type Shown } from './apply-filter.ts';
export {
  chosenValues,
  isChosen,
  isNarrowed,
  isRangeChosen,
  withChosen,
  withCondition,
  withConditionAt,
  withConditionInAll,
  withGroup,
  withRangeToggled,
  withToggled,
} from './choose.ts';
export {
  allOf,
  type Condition,
  type Filter,
  filterSchema,
  groupsOf,
  type NearCondition,
  NO_FILTER,
  type PathCondition,
  type RangeCondition,
  readFilter,
  storedFilter,
  type TextCondition,
  type WordsCondition,
} from './filter.ts';
export { isAsking } from './passes.ts';
export { type ConditionWords, sayCondition } from './say.ts';
export { whatHides } from './what-hides.ts';
export {
  type LeavesNothing,
  sayLeavesNothing,
  type TakenOff,
  type Wanted,
  waysOut,
  whatLeavesNothing,
} from './what-leaves-nothing.ts';
