// What the evidence of a map amounts to, derived and said in words: never typed.
export {
  CONFIDENCES,
  type Confidence,
  EVIDENCE_AGES,
  type EvidenceAge,
  evidenceAge,
  type Knowledge,
  knowledgeOf,
} from '../confidence.ts';
export { sayAge } from './age.ts';
export {
  type Confirmation,
  type ConfirmedBy,
  confirmationChoices,
  confirmationOf,
  NOBODY_ASKED,
  sayConfirmation,
  sayConfirmed,
  suggestedConfirmation,
} from './confirmation.ts';
export { independentSources } from './corroboration.ts';
export { type Explanation, explain, explainKnowledge, sayLevel } from './explain.ts';
export { entityStates, linkStates } from './say-states.ts';
export { readShare, type SourceUse, sayRead, sourceUse } from './source-use.ts';
export { CHECK_LISTS, type CheckList, type ThingsToCheck, type ThingToCheck, thingsToCheck } from './to-check.ts';
