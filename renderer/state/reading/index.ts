/** Reading texts beside the map. */
export * from './actions.ts';
export type { DocumentDraft } from './document-draft.ts';
export {
  getPlace,
  mentionAt,
  type Place,
  stopsOf,
  usePlace,
  useReading,
  useReadSource,
  within,
} from './hooks.ts';
export { useMentions } from './mentions.ts';
export {
  DOCUMENT_ENDINGS,
  draftFor,
  isDocument,
  openDocuments,
  sourceOfText,
} from './open-documents.ts';
export type { ReadingForm } from './store.ts';
export { documentFor, type Progress, progressOf, textSources } from './texts.ts';
