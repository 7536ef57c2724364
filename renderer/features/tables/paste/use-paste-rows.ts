import type { ClipboardEvent } from 'react';
import type { PastedKind } from '../../../../shared/exchange/tables/pasted.ts';
import { openDialog, tell, useWhyNotEdited } from '../../../state/index.ts';

/** Takes rows that are pasted into a table (null: a table that takes none); what is pasted into a field of it stays that field's. */
export function usePasteRows(into: PastedKind | null): (event: ClipboardEvent<HTMLElement>) => void {
  const whyNot = useWhyNotEdited();
  return (event) => {
    if (into === null) return;
    const { target, currentTarget } = event;
    // Menus and panels hang on the table without being in it.
    if (event.defaultPrevented || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '') return;
    event.preventDefault();
    if (whyNot === null) openDialog({ kind: 'paste-list', text, into });
    else tell(`Nothing can be pasted here. ${whyNot}`, { tone: 'error' });
  };
}
