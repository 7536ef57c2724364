import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { afterEvent, afterReply, type MenuState, NO_MAP } from '../../../electron/main/menu/state.ts';
import { type MenuInput, menuTemplate } from '../../../electron/main/menu/template.ts';
import { COMMANDS, PLATFORMS } from '../../../shared/commands/index.ts';

type Item = MenuItemConstructorOptions;
const open: MenuState = { hasMap: true, canWrite: true, undo: 'Add A & B', redo: null };

const template = (input: Partial<MenuInput>): Item[] =>
  menuTemplate({
    platform: 'linux',
    state: open,
    recent: [],
    forDevelopers: false,
    run: () => {},
    openRecent: () => {},
    ...input,
  });
const within = ({ submenu }: Item): Item[] => (Array.isArray(submenu) ? submenu : []);
const all = (items: Item[]): Item[] => items.flatMap((item) => [item, ...all(within(item))]);
const find = (items: Item[], id: string): Item => {
  const found = all(items).find((item) => item.id === id);
  if (!found) throw new Error(`no ${id} in the menu`);
  return found;
};

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  it('has every action of the catalogue, once, and runs it', () => {
    const run: string[] = [];
    const items = all(template({ platform, run: (command) => run.push(command) }));
    for (const { id } of COMMANDS) {
      const own = items.filter((item) => item.id === id);
      expect(own, id).toHaveLength(1);
      own[0]?.click?.({} as never, undefined, {} as never);
    }
    expect(run).toEqual(COMMANDS.map(({ id }) => id));
  });

  it('is laid out as the platform expects', () => {
    const names = template({ platform }).map(({ label }) => label);
    const usual = ['File', 'Edit', 'View', 'Map', 'Window', 'Help'];
    expect(names).toEqual(platform === 'mac' ? ['Threadmap', ...usual] : usual);
    const roles = all(template({ platform })).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'zoomIn', 'zoomOut', 'resetZoom', 'quit']));
    expect(roles.filter((role) => role === 'quit')).toHaveLength(1);
    expect(roles).not.toContain('toggleDevTools');
    expect(all(template({ platform, forDevelopers: true })).map(({ role }) => role)).toContain('toggleDevTools');
  });

  it('begins and ends no menu with a divider, and puts no two together', () => {
    for (const menu of template({ platform })) {
      const types = within(menu).map(({ type }) => type === 'separator');
      expect([types[0], types.at(-1)]).not.toContain(true);
      expect(types.some((is, i) => is && types[i + 1])).toBe(false);
    }
  });

  it('shows keys and leaves acting on them to the page', () => {
    const items = template({ platform });
    expect(find(items, 'edit.undo')).toMatchObject({ accelerator: 'CommandOrControl+Z', registerAccelerator: false });
    for (const { id } of COMMANDS) {
      const { accelerator, registerAccelerator } = find(items, id);
      if (accelerator !== undefined) expect(registerAccelerator, id).toBe(false);
      // A Mac has a menu act on its keys whatever we say: a bare one would be taken from text fields.
      if (platform === 'mac' && accelerator !== undefined) expect(accelerator).toMatch(/^CommandOrControl\+/);
      expect(String(accelerator)).not.toMatch(/^.$/);
    }
  });
});

describe('the state of the menu', () => {
  it('says what undo would do, with an ampersand that stays one', () => {
    const items = template({ state: open });
    expect(find(items, 'edit.undo')).toMatchObject({ label: 'Undo: Add A && B', enabled: true });
    expect(find(items, 'edit.redo')).toMatchObject({ label: 'Redo', enabled: false });
  });

  it('greys out what needs a map, and what would write to one that can only be read', () => {
    const enabled = (state: MenuState | null): string[] =>
      COMMANDS.map(({ id }) => id as string).filter((id) => find(template({ state }), id).enabled);
    const withoutMap = COMMANDS.filter(({ needsMap }) => !needsMap).map(({ id }) => id);
    expect(enabled(null)).toEqual(withoutMap);
    expect(enabled(NO_MAP)).toEqual(withoutMap);
    const readOnly = enabled({ ...open, canWrite: false });
    expect(readOnly).toEqual(COMMANDS.filter(({ writes }) => !writes).map(({ id }) => id));
    expect(enabled(open)).toEqual(COMMANDS.map(({ id }) => id).filter((id) => id !== 'edit.redo'));
  });

  it('lists the maps opened lately', () => {
    const opened: string[] = [];
    expect(find(template({}), 'recent')).toMatchObject({ enabled: false });
    const recent = [{ path: '/maps/R&D.threadmap', name: 'R&D' }];
    const item = find(template({ recent, openRecent: (path) => opened.push(path) }), 'recent');
    expect(within(item)[0]).toMatchObject({ label: 'R&&D' });
    within(item)[0]?.click?.({} as never, undefined, {} as never);
    expect(opened).toEqual(['/maps/R&D.threadmap']);
  });

  it('follows what passes between page and core', () => {
    const file = { path: '/a.threadmap', name: 'a', readOnly: true, schemaVersion: 1 };
    const opened = afterReply(NO_MAP, 'map.open', { ok: true, value: file });
    expect(opened).toEqual({ hasMap: true, canWrite: false, undo: null, redo: null });
    const loaded = afterReply(opened, 'map.load', { ok: true, value: { file, history: { undo: 'A', redo: 'B' } } });
    expect(loaded).toMatchObject({ undo: 'A', redo: 'B' });
    const refusal = { ok: false, error: { code: 'internal', message: 'no' } } as const;
    expect(afterReply(loaded, 'map.close', refusal)).toBe(loaded);
    expect(afterReply(loaded, 'search.find', { ok: true, value: {} })).toBe(loaded);
    expect(afterEvent(loaded, { event: 'map.closed', payload: { reason: 'It was moved.' } })).toEqual(NO_MAP);
    expect(afterReply(loaded, 'map.close', { ok: true, value: {} })).toEqual(NO_MAP);
  });
});
