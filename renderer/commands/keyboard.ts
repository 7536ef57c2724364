import { COMMANDS, type Command, keyScope, keysMatch, keysOf } from '../../shared/commands/index.ts';
import { getDialog } from '../state/index.ts';
import { keyAfterForm } from './key-after-form.ts';
import { isInBrowser, platform } from './platform.ts';
import { runCommand } from './run.ts';
import { isTextField } from './text-field.ts';

/** The attribute that marks the picture: bare letters are commands only while it has the keyboard. */
export const PICTURE_SCOPE = { 'data-key-scope': 'picture' } as const;

/** The same for the text that is read beside the map. */
export const READER_SCOPE = { 'data-key-scope': 'reader' } as const;

function isIn(place: 'picture' | 'reader', target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[data-key-scope="${place}"]`) !== null;
}

/** Which action a key press asks for at a place, if any. */
export function commandFor(event: KeyboardEvent, target: EventTarget | null = event.target): Command | null {
  for (const command of COMMANDS) {
    for (const keys of keysOf(command, platform(), isInBrowser())) {
      if (!keysMatch(keys, event, platform())) continue;
      const scope = keyScope(command, keys);
      if ((scope === 'picture' || scope === 'reader') && !isIn(scope, target)) continue;
      if (scope === 'outside-text' && isTextField(target)) continue;
      return command;
    }
  }
  return null;
}

/** A character, which would be text in a field; what else a field takes for itself, as Backspace and its undo, is never ours. */
const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** Listens for the keys of the catalogue; gives back what stops it. A native menu shows the same keys and leaves acting on them to the page. */
export function listenForKeys(page: Window): () => void {
  const run = (command: Command): void => runCommand(command.id);
  const afterForm = keyAfterForm(
    (event) => isCharacter(event) || commandFor(event) !== null,
    (event) => {
      const command = commandFor(event, document.activeElement);
      if (command) run(command);
    },
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (getDialog() !== null) {
      if (afterForm.hear(event) && !isCharacter(event)) event.preventDefault();
      return;
    }
    const command = commandFor(event);
    if (!command) return;
    // With a dialog of ours for it, the browser's own answer to these keys only confuses.
    event.preventDefault();
    run(command);
  };
  page.addEventListener('keydown', onKey);
  return () => {
    page.removeEventListener('keydown', onKey);
    afterForm.stop();
  };
}
