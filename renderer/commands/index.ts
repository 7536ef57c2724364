/** What the actions of the catalogue do, for menus, buttons, keys and the picture. */

export {
  comparisonIn,
  drawComparison,
  saveAnswerPicture,
  saveAnswerTables,
  setAnswerOnPage,
  showAnswerOnMap,
  viewOfAnswer,
} from './answers.ts';
export { chooseLayout } from './choose-layout.ts';
export { deleteThings, linksGoingWith, nameSelection } from './delete-selection.ts';
export { deleteRecords, setDone } from './engagement.ts';
export { confirmLink, markEvidence } from './evidence.ts';
export { showFailure, showThing } from './expectations.ts';
export { deliverFiles, exportMap, type FileSettings } from './export-map.ts';
export { changeFocus, leaveFocus, showOnlyPath } from './focus.ts';
export { listenForKeys, PICTURE_SCOPE, READER_SCOPE } from './keyboard.ts';
export { hasFieldOf, paintByMeasure } from './measures.ts';
export { type NothingLeft, useNothingLeft } from './nothing-left.ts';
export { offerMenu } from './offer-menu.ts';
export { chooseAndCreate, chooseAndOpen } from './open-files.ts';
export { PAPER_FORMATS, PICTURE_PAPER_FORMATS, printPaper, savePaper } from './papers.ts';
export { type PictureActions, picture, providePicture, type Spot } from './picture.ts';
export { isInBrowser, platform } from './platform.ts';
export { openEntry, revealEntry } from './reveal.ts';
export { isEnabled, isOn, runCommand, runNamedCommand, whyNot } from './run.ts';
export { compareWithNow, removeSnapshot } from './snapshots.ts';
export { showInSources, showOnMap, showSourceOnMap } from './sources.ts';
export { makeForms } from './survey-forms.ts';
export { useCertaintyPill } from './use-certainty-pill.ts';
export { keysFor, type UsableCommand, useCommand } from './use-command.ts';
export { changeViewWords, saveNewView, type ViewWords } from './views.ts';
export { withLinked } from './with-linked.ts';
