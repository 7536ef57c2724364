import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  findCommand,
  keyScope,
  keysOf,
  MENUS,
  PLATFORMS,
  parseKeys,
} from '../../../shared/commands/index.ts';

describe('the catalogue of actions', () => {
  it('names each action once', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(findCommand(id)?.id).toBe(id);
    expect(findCommand('edit.no-such-thing')).toBeUndefined();
  });

  it('has something in every menu, in the order of the menus', () => {
    const order = COMMANDS.map(({ menu }) => MENUS.indexOf(menu));
    expect(new Set(order).size).toBe(MENUS.length);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps the actions of a group together', () => {
    const runs = COMMANDS.map(({ menu, group }) => `${menu}/${group}`).filter((place, i, all) => place !== all[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it.each(PLATFORMS)('gives no keys to two actions on %s', (platform) => {
    // The same bare letter may mean something else in the picture and in the text that is read.
    const all = COMMANDS.flatMap((command) =>
      command.keys[platform].map((keys) => `${keys} ${keyScope(command, keys) === 'reader' ? 'in the text' : ''}`),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(PLATFORMS)('leaves text editing and the zoom of the page alone on %s', (platform) => {
    const taken = ['Mod+C', 'Mod+X', 'Mod+V', 'Mod+=', 'Mod+-', 'Mod+0', 'Mod+R', 'Tab', 'Enter', 'Escape'];
    expect(COMMANDS.flatMap((command) => [...command.keys[platform]]).filter((keys) => taken.includes(keys))).toEqual(
      [],
    );
  });

  it('lets a bare character act only in the picture or in the text that is read, and keys that edit text only outside text', () => {
    for (const command of COMMANDS) {
      for (const keys of PLATFORMS.flatMap((platform) => command.keys[platform])) {
        const { mod, alt, key } = parseKeys(keys);
        if (key.length === 1 && !mod && !alt) expect(['picture', 'reader']).toContain(keyScope(command, keys));
        else if (['Backspace', 'Delete', 'Z', 'Y', 'A'].includes(key))
          expect(keyScope(command, keys)).toBe('outside-text');
      }
    }
  });

  it('does not promise keys that a browser keeps for itself', () => {
    for (const id of ['file.new', 'file.close']) {
      const command = findCommand(id);
      if (!command) throw new Error(`${id} is gone`);
      expect(keysOf(command, 'linux', false)).not.toEqual([]);
      expect(keysOf(command, 'linux', true)).toEqual([]);
    }
  });

  it('says why whatever is not a step of the history is not', () => {
    for (const { undo } of COMMANDS) if (!undo.step) expect(undo.why).toMatch(/^[A-Z].*\.$/);
    for (const command of COMMANDS) if (command.undo.step) expect(command.writes, command.id).toBe(true);
  });

  it('writes labels and descriptions alike', () => {
    for (const { label, description } of COMMANDS) {
      expect(label).toMatch(/^[A-Z][^.]*[^.\s]$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
