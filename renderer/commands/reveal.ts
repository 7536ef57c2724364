import { getTab, selectEntities, showPanel, showSide } from '../state/index.ts';
import { picture } from './picture.ts';

/** Selects an entry and brings it into view: in the picture, or in the table that is open. */
export function revealEntry(id: string): void {
  selectEntities(id);
  if (getTab() === 'map') picture()?.flyTo([id]);
}

/** Like revealEntry, and shows its details too. */
export function openEntry(id: string): void {
  revealEntry(id);
  showSide('details');
  showPanel('inspector', true);
}
