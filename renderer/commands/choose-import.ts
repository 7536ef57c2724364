import { IMPORT_ENDINGS, openImport } from '../state/index.ts';
import { chooseFiles } from './choose-files.ts';

/** Asks for tables and maps to import. */
export function chooseImport(): void {
  chooseFiles(IMPORT_ENDINGS, (files) => void openImport(files));
}
