// Every action a user can take, in the order of the menus, a file a menu. Adding one there puts it into the native menu, the
// page's menus and the list of shortcuts; renderer/commands gives it its behaviour.
import type { CommandDefinition } from '../command.ts';
import { EDIT_MENU } from './edit-menu.ts';
import { FILE_MENU } from './file-menu.ts';
import { HELP_MENU } from './help-menu.ts';
import { MAP_MENU } from './map-menu.ts';
import { VIEW_MENU } from './view-menu.ts';

export const COMMANDS = [...FILE_MENU, ...EDIT_MENU, ...VIEW_MENU, ...MAP_MENU, ...HELP_MENU] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];
export type Command = CommandDefinition & { readonly id: CommandId };

const byId: ReadonlyMap<string, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The action of this name, or undefined: names also come from outside, in `command.invoked`. */
export function findCommand(id: string): Command | undefined {
  return byId.get(id);
}
