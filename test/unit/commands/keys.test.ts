import { describe, expect, it } from 'vitest';
import { type KeyPress, keysMatch, parseKeys, sayKeys } from '../../../shared/commands/index.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('key combinations', () => {
  it('reads modifiers and the key, the plus key included', () => {
    expect(parseKeys('Mod+Shift+Z')).toEqual({ mod: true, shift: true, alt: false, key: 'Z' });
    expect(parseKeys('+')).toEqual({ mod: false, shift: false, alt: false, key: '+' });
    expect(parseKeys('Mod++')).toEqual({ mod: true, shift: false, alt: false, key: '+' });
    expect(parseKeys('F1').key).toBe('F1');
  });

  it('takes Control for Mod, but Command on a Mac', () => {
    expect(keysMatch('Mod+Z', press('z', { ctrlKey: true }), 'windows')).toBe(true);
    expect(keysMatch('Mod+Z', press('z', { metaKey: true }), 'windows')).toBe(false);
    expect(keysMatch('Mod+Z', press('z', { metaKey: true }), 'mac')).toBe(true);
    expect(keysMatch('Mod+Z', press('z', { ctrlKey: true }), 'mac')).toBe(false);
    expect(keysMatch('Mod+Z', press('z', { ctrlKey: true, metaKey: true }), 'linux')).toBe(false);
  });

  it('tells undo from redo by Shift, and reads capitals', () => {
    expect(keysMatch('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(false);
    expect(keysMatch('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(true);
    expect(keysMatch('Mod+Z', press('Z', { ctrlKey: true }), 'linux')).toBe(true);
  });

  it('does not mind whether a sign needs Shift on this keyboard', () => {
    expect(keysMatch('+', press('+', { shiftKey: true }), 'linux')).toBe(true);
    expect(keysMatch('+', press('+'), 'linux')).toBe(true);
    expect(keysMatch('+', press('+', { ctrlKey: true }), 'linux')).toBe(false);
  });

  it('is said the way the platform says it', () => {
    expect(sayKeys('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
    expect(sayKeys('Mod+Shift+Z', 'windows')).toBe('Ctrl+Shift+Z');
    expect(sayKeys('Delete', 'mac')).toBe('⌦');
    expect(sayKeys('+', 'linux')).toBe('+');
  });
});
