/** Links as people type them: reading sentences, completing them, and the edits they ask for. */

export { guessKind } from '../reading/guess-kind.ts';
export { type Completion, type Completions, complete } from './complete.ts';
export { corrected } from './corrected.ts';
export { type FromOne, readFromOne, type Verb, verbLabel } from './from-one.ts';
export {
  type Decisions,
  isLoop,
  linksAlike,
  linksMeant,
  NO_DECISIONS,
  nameKey,
  type PlannedEnd,
  type PlannedLink,
} from './links-of.ts';
export { LONGEST_TEXT, readSentences } from './read.ts';
export { readsAsSentence, whatLacks } from './reads-as.ts';
export { endName, sayManner, sayPlanned } from './say.ts';
export type { Manner, Sentence, Span, Unread, WrittenEnd, WrittenType } from './sentence.ts';
export { takenBack } from './taken-back.ts';
export { editsFor, hasMore, type LinkDeed, OWN_KNOWLEDGE, type Typed, type TypedFrom } from './to-edits.ts';
