import { useSyncExternalStore } from 'react';
import { type CommandId, findCommand, keysOf, sayKeys } from '../../shared/commands/index.ts';
import { onAnyChange } from '../state/index.ts';
import { onPicture } from './picture.ts';
import { isInBrowser, platform } from './platform.ts';
import { isOn, runCommand, whyNot } from './run.ts';

/** An action as a button or menu item needs it. */
export type UsableCommand = {
  readonly label: string;
  readonly description: string;
  /** The keys as a person reads them, or null when it has none here. */
  readonly keys: string | null;
  readonly isEnabled: boolean;
  /** Why it cannot be done now, in a sentence; null when it can. */
  readonly whyNot: string | null;
  readonly isOn: boolean;
  readonly run: () => void;
};

function subscribe(listener: () => void): () => void {
  const stops = [onAnyChange(listener), onPicture(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function useCommand(id: CommandId): UsableCommand {
  const why = useSyncExternalStore(subscribe, () => whyNot(id));
  const on = useSyncExternalStore(subscribe, () => isOn(id));
  const command = findCommand(id);
  return {
    label: command?.label ?? id,
    description: command?.description ?? '',
    keys: keysFor(id),
    isEnabled: why === null,
    whyNot: why,
    isOn: on,
    run: () => runCommand(id),
  };
}

/** The keys of an action as a person reads them here. */
export function keysFor(id: CommandId): string | null {
  const command = findCommand(id);
  const [keys] = command ? keysOf(command, platform(), isInBrowser()) : [];
  return keys === undefined ? null : sayKeys(keys, platform());
}
