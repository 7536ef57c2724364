import type { CommandId } from '../../shared/commands/index.ts';

/** Whether typing there writes text: keys that edit text belong to it. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
}

/** What the actions that text fields come first for mean in one, in the browser's own words. */
const IN_TEXT: Readonly<Partial<Record<CommandId, string>>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.select-all': 'selectAll',
  'edit.delete': 'delete',
};

/** Does to the text field with the cursor what an action means there; false where it means nothing. */
export function runInTextField(id: CommandId, page: Document): boolean {
  const meaning = IN_TEXT[id];
  if (meaning === undefined || !isTextField(page.activeElement)) return false;
  // Deprecated without a successor: there is no other way to walk a field's own undo steps.
  page.execCommand(meaning);
  return true;
}
