import { getSelection, isSelected, openMenu, selectThings, type Thing } from '../state/index.ts';

type Spot = { readonly x: number; readonly y: number };

/**
 * Opens the menu of a thing, or of all that is selected when the thing is among it. What is not selected yet is, so that one sees
 * what the menu is about.
 * @param at in the window, CSS pixels
 */
export function offerMenu(thing: Thing | null, at: Spot, where: 'picture' | 'table'): void {
  if (thing === null) {
    openMenu({ context: 'ground', at });
    return;
  }
  if (!isSelected(getSelection(), thing))
    selectThings(thing.kind === 'entity' ? { entities: [thing.id] } : { links: [thing.id] });
  const { entities, links } = getSelection();
  const isSole = entities.size + links.size === 1;
  const inPicture = isSole ? (thing.kind === 'entity' ? 'entry' : 'link') : 'several';
  openMenu({ context: where === 'picture' ? inPicture : isSole ? 'row' : 'rows', at });
}
