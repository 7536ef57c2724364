import { closeDialog, useDialog } from '../../state/index.ts';
import { Palette } from './palette.tsx';

/** Anything Threadmap can do, any entry and any view, by typing a word of it. */
export function PaletteDialog() {
  return useDialog()?.kind === 'actions' ? <Palette onClose={closeDialog} /> : null;
}
