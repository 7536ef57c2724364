// What is offered where one points: at an entry, a link, several things, the ground of the picture, a row of a table. Only a
// list of actions: what each is and does stays in the catalogue.
import type { CommandId } from './catalogue/index.ts';

export const MENU_CONTEXTS = ['entry', 'link', 'several', 'ground', 'row', 'rows'] as const;
export type MenuContext = (typeof MENU_CONTEXTS)[number];

/** Groups of actions, with a divider between one and the next. */
export const CONTEXT_MENUS: Readonly<Record<MenuContext, readonly (readonly CommandId[])[]>> = {
  entry: [
    ['edit.open'],
    ['map.add-link', 'map.add-links-from', 'map.add-linked-entry', 'map.attach-evidence', 'map.record-engagement'],
    ['view.focus', 'view.path', 'map.layout-rings', 'view.hide'],
    ['map.pin', 'edit.select-linked', 'view.show-in-table'],
    ['edit.delete'],
  ],
  link: [
    ['edit.open'],
    ['map.attach-evidence', 'map.show-in-sources'],
    ['edit.select-linked', 'view.show-in-table'],
    ['edit.delete'],
  ],
  several: [
    ['map.add-link', 'map.attach-evidence', 'map.record-engagement', 'edit.set-field', 'map.merge-selected'],
    ['view.focus', 'view.path', 'view.show-only', 'view.hide'],
    ['map.pin', 'edit.select-linked', 'view.show-on-map', 'view.show-in-table'],
    ['edit.delete'],
  ],
  ground: [
    ['map.add-entry', 'map.paste-list'],
    ['edit.select-all', 'view.fit', 'map.lay-out', 'map.tidy'],
    ['view.leave-focus', 'view.clear-filter'],
  ],
  row: [
    ['edit.open'],
    ['map.add-link', 'map.add-links-from', 'map.add-linked-entry', 'map.attach-evidence', 'map.record-engagement'],
    ['view.focus', 'view.path', 'edit.select-linked', 'view.show-on-map'],
    ['edit.delete'],
  ],
  rows: [
    ['map.add-link', 'map.attach-evidence', 'map.record-engagement', 'edit.set-field', 'map.merge-selected'],
    ['view.show-only', 'edit.select-linked', 'view.show-on-map'],
    ['edit.delete'],
  ],
};
