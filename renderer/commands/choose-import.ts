import { CHOOSABLE_ENDINGS, MAP_ENDING, openImport } from '../state/index.ts';
import { chooseFiles } from './choose-files.ts';

/** Asks for tables and maps to import. */
export function chooseImport(): void {
  chooseFiles(CHOOSABLE_ENDINGS, (files) => void openImport(files));
}

/** Asks for another map to merge into this one. */
export function chooseMerge(): void {
  chooseFiles([MAP_ENDING], (files) => void openImport(files));
}
