import { DOCUMENT_ENDINGS, openDocuments } from '../state/index.ts';
import { chooseFiles } from './choose-files.ts';

/** Asks for documents to read beside the map. */
export function chooseDocuments(): void {
  chooseFiles(DOCUMENT_ENDINGS, (files) => void openDocuments(files));
}
