// What is offered where one points: at an entry, a link, several things, the ground of the picture, a row of a table. Only a
// list of actions: what each is and does stays in the catalogue.
import type { CommandId } from './catalogue/index.ts';

export const MENU_CONTEXTS = ['entry', 'link', 'several', 'ground', 'row', 'rows'] as const;
export type MenuContext = (typeof MENU_CONTEXTS)[number];

/** Dividers stand where the group of the catalogue changes. */
export const CONTEXT_MENUS: Readonly<Record<MenuContext, readonly CommandId[]>> = {
  entry: [
    'edit.open',
    'map.add-link',
    'map.add-links-from',
    'map.add-linked-entry',
    'edit.select-linked',
    'view.show-in-table',
    'edit.delete',
  ],
  link: ['edit.open', 'edit.select-linked', 'map.show-in-sources', 'view.show-in-table', 'edit.delete'],
  several: ['map.add-link', 'edit.select-linked', 'view.show-on-map', 'view.show-in-table', 'edit.delete'],
  ground: ['map.add-entry', 'map.paste-list', 'edit.select-all', 'view.fit', 'map.lay-out', 'view.clear-filter'],
  row: [
    'edit.open',
    'view.show-on-map',
    'map.add-link',
    'map.add-links-from',
    'map.add-linked-entry',
    'edit.select-linked',
    'edit.delete',
  ],
  rows: ['view.show-on-map', 'map.add-link', 'edit.select-linked', 'edit.delete'],
};
