import { DOCUMENT_ENDINGS, openDocuments } from '../state/index.ts';

/** Asks for documents with the browser's own dialog, which every host has. Several can be chosen at once. */
export function chooseDocuments(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = DOCUMENT_ENDINGS.join(',');
  field.addEventListener('change', () => void openDocuments([...(field.files ?? [])]));
  field.click();
}
