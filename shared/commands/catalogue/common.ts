// What the entries of the catalogue share.
import type { KeysByPlatform, Undoable } from '../command.ts';

export const everywhere = (...keys: readonly string[]): KeysByPlatform => ({ mac: keys, windows: keys, linux: keys });

export const step: Undoable = { step: true };
export const looks: Undoable = { step: false, why: 'It changes what you see, not the map.' };
export const otherFile: Undoable = {
  step: false,
  why: 'It opens or closes a file and leaves the map in it as it is.',
};
export const writesOut: Undoable = { step: false, why: 'It writes a new file and leaves the map as it is.' };
export const walksHistory: Undoable = {
  step: false,
  why: 'It moves along the history itself; its opposite brings you back.',
};

/** An action without keys that changes how a map that is open is looked at. */
export const base = {
  aliases: [] as readonly string[],
  keys: everywhere(),
  needsMap: true,
  writes: false,
  undo: looks,
  tick: 'none',
  textFieldsFirst: false,
  bareKeysIn: 'picture',
} as const;
