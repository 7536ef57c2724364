// What a user action is, apart from what it does: menus, keys, buttons and the list of shortcuts all read it from here.

export const PLATFORMS = ['mac', 'windows', 'linux'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const MENUS = ['file', 'edit', 'view', 'map', 'help'] as const;
export type Menu = (typeof MENUS)[number];

export const MENU_LABELS: Readonly<Record<Menu, string>> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  map: 'Map',
  help: 'Help',
};

/** Key combinations by platform, the first being the one that menus show. Written like `Mod+Shift+Z`: see keys.ts. */
export type KeysByPlatform = Readonly<Record<Platform, readonly string[]>>;

/** Whether doing it makes a step that can be undone, and if not, why not. */
export type Undoable = { readonly step: true } | { readonly step: false; readonly why: string };

/** How a menu of the page marks that it is on: a panel shown or hidden, or one of several tabs. */
export type Tick = 'none' | 'toggle' | 'choice';

export type CommandDefinition = {
  readonly id: string;
  /** As a menu says it; an ellipsis when it asks something before it does anything. */
  readonly label: string;
  /** One sentence, for tooltips and the list of actions. */
  readonly description: string;
  /** Other words people look for it with: "network" for the map, "node" for an entry. */
  readonly aliases: readonly string[];
  readonly menu: Menu;
  /** Neighbours of one group stand between the same two dividers. */
  readonly group: string;
  readonly keys: KeysByPlatform;
  readonly needsMap: boolean;
  /** It changes the map, so a file that can only be read greys it out. */
  readonly writes: boolean;
  readonly undo: Undoable;
  readonly tick: Tick;
  /** While the cursor is in a text field the same keys mean what they mean in any text field. */
  readonly textFieldsFirst: boolean;
  /** Where its keys without Ctrl or Alt work: bare letters belong to one place, so that typing and speaking trigger nothing. */
  readonly bareKeysIn: 'picture' | 'reader';
};
