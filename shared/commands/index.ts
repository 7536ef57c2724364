export { COMMANDS, type Command, type CommandId, findCommand } from './catalogue/index.ts';
export {
  type CommandDefinition,
  type KeysByPlatform,
  MENU_LABELS,
  MENUS,
  type Menu,
  PLATFORMS,
  type Platform,
  type Tick,
  type Undoable,
} from './command.ts';
export { CONTEXT_MENUS, MENU_CONTEXTS, type MenuContext } from './context-menus.ts';
export { findCommands } from './find-commands.ts';
export { type KeyPress, type KeyScope, keyScope, keysMatch, keysOf, parseKeys, sayKeys } from './keys.ts';
export { PART_KEYS, type PartKeys } from './part-keys.ts';
