import { countOf } from '../../shared/util/count-of.ts';
import { getDrawn, getShown, type Selection } from '../state/index.ts';

/**
 * Why none of what was to be brought into sight is in the picture, in words; null when some of it is.
 * @param entities entries to be brought into sight, the ends of selected links among them
 * @param selection what it is about
 */
export function whyNotSeen(
  entities: readonly string[],
  selection: Selection,
): { readonly text: string; readonly isFiltered: boolean } | null {
  const drawn = getDrawn().shown.entities;
  if (entities.length === 0 || entities.some((id) => drawn.has(id))) return null;
  const passing = getShown().entities;
  const isFiltered = !entities.some((id) => passing.has(id));
  const { entities: entries, links } = selection;
  const what =
    entries.size === 0 && links.size > 0
      ? links.size === 1
        ? 'this link'
        : `these ${countOf(links.size, 'link', 'links')}`
      : links.size > 0
        ? 'all of what is selected'
        : entities.length === 1
          ? 'this entry'
          : `these ${countOf(entities.length, 'entry', 'entries')}`;
  return {
    text: isFiltered ? `The filter hides ${what}.` : `The way membership is shown leaves ${what} out of the picture.`,
    isFiltered,
  };
}
