import { describe, expect, it } from 'vitest';
import { COMMANDS, findCommands, MENU_LABELS } from '../../../shared/commands/index.ts';

const first = (typed: string): string | undefined => findCommands(typed)[0]?.id;

describe('every action can be reached from the keyboard by typing', () => {
  it.each(COMMANDS.map(({ id, label }) => [id, label] as const))('%s, by its label', (id, label) => {
    expect(first(label)).toBe(id);
    expect(first(label.toLowerCase().replace('…', ''))).toBe(id);
    expect(findCommands(label.slice(0, 4)).map((command) => command.id)).toContain(id);
  });

  it.each(COMMANDS.filter(({ aliases }) => aliases.length > 0).map(({ id, aliases }) => [id, aliases] as const))(
    '%s, by other words for it',
    (id, aliases) => {
      for (const alias of aliases) expect(findCommands(alias).map((command) => command.id)).toContain(id);
    },
  );

  it('by its menu and by what it says of itself', () => {
    for (const { id, menu } of COMMANDS)
      expect(findCommands(MENU_LABELS[menu]).map((command) => command.id)).toContain(id);
    expect(findCommands('sharp').map(({ id }) => id)).toContain('file.export-svg');
  });

  it('by the words that other programs use', () => {
    expect(first('node')).toBe('map.add-entry');
    expect(first('edge')).toBe('map.add-link');
    expect(first('network')).toBe('view.map');
    expect(findCommands('print').map(({ id }) => id)).toContain('file.export-png');
  });
});

describe('the order in which actions are found', () => {
  it('is the order of the menus while nothing is typed, those used lately first', () => {
    expect(findCommands('').map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
    expect(
      findCommands('', ['view.fit', 'edit.undo'])
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['view.fit', 'edit.undo']);
  });

  it('prefers what was used lately among things that fit alike', () => {
    expect(findCommands('export', ['file.export-json'])[0]?.id).toBe('file.export-json');
    expect(findCommands('undo', ['file.export-json'])[0]?.id).toBe('edit.undo');
  });
});
