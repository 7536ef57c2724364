// Key combinations as text: `Mod+Shift+Z`. Mod is Command on a Mac and Control elsewhere; the last part is a key's name as
// KeyboardEvent.key gives it, letters in capitals.
import type { Command } from './catalogue/index.ts';
import type { Platform } from './command.ts';

export type KeyCombination = {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
};

/** The part of a keyboard event that says which keys are down; a DOM event is one. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** Where keys work: a bare character only while the picture (or the text that is read) has the focus, so that nobody triggers it by typing or speaking. */
export type KeyScope = 'anywhere' | 'outside-text' | 'picture' | 'reader';

export function parseKeys(keys: string): KeyCombination {
  // The plus key itself is written '+', alone or last.
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = new Set(parts.slice(0, -1));
  return { mod: modifiers.has('Mod'), shift: modifiers.has('Shift'), alt: modifiers.has('Alt'), key };
}

export function keysMatch(keys: string, press: KeyPress, platform: Platform): boolean {
  const wanted = parseKeys(keys);
  const isMac = platform === 'mac';
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  // Which characters need Shift depends on the keyboard: '+' does on a British one, and does not on a German one.
  const shiftMatters = isLetter(wanted.key) || wanted.key.length > 1;
  return (
    wanted.mod === mod &&
    !otherMod &&
    wanted.alt === press.altKey &&
    (!shiftMatters || wanted.shift === press.shiftKey) &&
    wanted.key.toUpperCase() === press.key.toUpperCase()
  );
}

function isLetter(key: string): boolean {
  return /^[A-Z]$/i.test(key);
}

export function keyScope(command: Command, keys: string): KeyScope {
  const { mod, alt, key } = parseKeys(keys);
  if (key.length === 1 && !mod && !alt) return command.bareKeysIn;
  return command.textFieldsFirst ? 'outside-text' : 'anywhere';
}

/** A browser acts on these itself, before the page hears of them. */
const KEPT_BY_BROWSERS: ReadonlySet<string> = new Set(['Mod+N', 'Mod+W', 'Mod+T', 'Mod+Shift+N', 'Mod+Shift+W']);

/** The keys that work for an action here: in a browser, some belong to the browser. */
export function keysOf(command: Command, platform: Platform, inBrowser: boolean): readonly string[] {
  const keys = command.keys[platform];
  return inBrowser ? keys.filter((each) => !KEPT_BY_BROWSERS.has(each)) : keys;
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Backspace: '⌫', Delete: '⌦' };

/** As a person reads it: `⇧⌘Z` on a Mac, `Ctrl+Shift+Z` elsewhere. */
export function sayKeys(keys: string, platform: Platform): string {
  const { mod, shift, alt, key } = parseKeys(keys);
  if (platform === 'mac') {
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${MAC_SIGNS[key] ?? key}`;
  }
  return [mod ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', key].filter(Boolean).join('+');
}
