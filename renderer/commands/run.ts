import { type CommandId, findCommand } from '../../shared/commands/index.ts';
import { getDialog, getLooking, tellWhyNotEdited } from '../state/index.ts';
import { behaviours, hasMap, whyNotWritten } from './behaviours/index.ts';
import { runInTextField } from './text-field.ts';

/** Why an action cannot be done now, in a sentence; null when it can. */
export function whyNot(id: CommandId): string | null {
  const command = findCommand(id);
  if (!command) return 'There is no such action.';
  if (command.needsMap && !hasMap()) return 'Open a map first.';
  const unwritten = command.writes ? whyNotWritten() : null;
  if (unwritten !== null) return unwritten;
  const { enabled, otherwise } = behaviours[id];
  return enabled === undefined || enabled() ? null : otherwise;
}

/** Whether an action can be done now. */
export function isEnabled(id: CommandId): boolean {
  return whyNot(id) === null;
}

export function isOn(id: CommandId): boolean {
  return behaviours[id].isOn?.() ?? false;
}

/** Does an action, if it can be done now. What would change the map while it is shown in another state says why it does not. */
export function runCommand(id: CommandId): void {
  if (isEnabled(id)) void behaviours[id].run();
  else if (findCommand(id)?.writes && getLooking() !== null) tellWhyNotEdited();
}

/**
 * Does an action that something outside the page names: the native menu. While the cursor is in a text field, undo is that field's
 * (a Mac's menu gets those keys when the page leaves them alone). While a dialog asks something, the rest of the menu waits.
 */
export function runNamedCommand(id: string): void {
  const command = findCommand(id);
  if (!command || (command.textFieldsFirst && runInTextField(command.id, document))) return;
  if (getDialog() === null) runCommand(command.id);
}
