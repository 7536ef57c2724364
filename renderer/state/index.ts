/** The state of the page: hooks for components, getters for code outside them, and the actions that change it. */

export { wordFor } from '../../shared/edits/word-for.ts';
export type { Filter, Shown } from '../../shared/graph/filters/index.ts';
export * from './choice-labels.ts';
export { hostClient } from './client.ts';
export { type Edit, type EditOptions, edit, redo, tellUndoable, undo, walkTo } from './document/edit-actions.ts';
export { browseFolder, closeMap, createMap, forgetRecent, loadRecent, openMap } from './document/file-actions.ts';
export { loadMap as reloadMap } from './document/follow.ts';
export * from './document/hooks.ts';
export { getLooking, lookAt, lookAtNow, tellWhyNotEdited, useLooking, useSaidLooking } from './document/looking.ts';
export { sayRefusal } from './document/refusal.ts';
export { useSteadyMap } from './document/steady-map.ts';
export * from './engagement/actions.ts';
export type { EngagementPart } from './engagement/store.ts';
export { type EntityOption, entityOption, findEntityOptions } from './entity-options.ts';
export {
  changeExpectationDraft,
  chooseExpectation,
  getChosenExpectation,
  getFailurePlace,
  goToFailure,
  leaveExpectationDraft,
  writeExpectation,
} from './expectations/actions.ts';
export { getChecked } from './expectations/checking.ts';
export * from './expectations/hooks.ts';
export type { ExpectationDraft, FailurePlace } from './expectations/store.ts';
export * from './figure/actions.ts';
export { type Glyph, useAppearance, useDrawnAppearance, useGlyphs } from './glyphs.ts';
export {
  CHOOSABLE_ENDINGS,
  fabricOfFiles,
  isToImport,
  lookAtFiles,
  MAP_ENDING,
  openImport,
  runImport,
  runMerge,
  tryImport,
  tryMerge,
} from './importing/files.ts';
export { cancelJob, followJob, type Job, runJob, useJobs } from './jobs/store.ts';
export { useLinkTypeOptions } from './link-type-options.ts';
export { newId } from './new-id.ts';
export { dismissNotice, tell, tellError, tellWarnings, useNotices } from './notices/actions.ts';
export type { Notice } from './notices/store.ts';
export { onAnyChange } from './on-any-change.ts';
export * from './people/actions.ts';
export * from './questions/actions.ts';
export { useMeasureSettings } from './questions/measures.ts';
export type { Answered, MeasureSettings, Said } from './questions/store.ts';
export * from './reading/index.ts';
export { type Found, findEntries } from './search.ts';
export { startSession } from './session.ts';
export * from './sources/actions.ts';
export * from './sources/evidence-words.ts';
export type { SourcesPart } from './sources/store.ts';
export { findStateChoices, stateChoice } from './state-choices.ts';
export { getThemeName, useThemeName } from './theme-name.ts';
export * from './view/actions.ts';
export type { Dialog } from './view/dialog.ts';
export { withFocus } from './view/focus.ts';
export * from './view/hooks.ts';
export type { Draft, Look } from './view/look.ts';
export { lookToSend } from './view/look.ts';
export * from './view/path.ts';
export type { PathQuestion } from './view/path-question.ts';
export { isEmpty, isSelected, type Selection, soleOf, type Thing } from './view/selection.ts';
export type { FocusTarget, OpenMenu, Panel, Side, Tab } from './view/store.ts';
export { linkTypeChoices, wordChoice, wordChoices } from './word-choices.ts';
