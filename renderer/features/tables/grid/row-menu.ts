// The menu of a row: a right click or a long press on it, or the keyboard's own key for menus.
import type { KeyboardEvent, MouseEvent } from 'react';

type Spot = { readonly x: number; readonly y: number };
export type OnRowMenu = (id: string, at: Spot) => void;

const rowIdOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null;

/** Opens the menu where one pointed; the browser keeps its own menu for text that is being edited. */
export function onPointedMenu(event: MouseEvent<HTMLElement>, open: OnRowMenu): void {
  const id = rowIdOf(event.target);
  if (id === null || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
  event.preventDefault();
  open(id, { x: event.clientX, y: event.clientY });
}

/** Opens the menu under the cell that has the keyboard; says whether the key asked for it. */
export function onMenuKey(event: KeyboardEvent<HTMLElement>, open: OnRowMenu): boolean {
  if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return false;
  const id = rowIdOf(event.target);
  if (id === null || !(event.target instanceof Element) || event.target.closest('input, textarea')) return false;
  event.preventDefault();
  // The menu would take the rest of this key press for one outside it, and close.
  event.stopPropagation();
  const { left, bottom } = event.target.getBoundingClientRect();
  open(id, { x: left + 8, y: bottom });
  return true;
}
