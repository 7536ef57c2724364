import { whatHides } from '../../shared/graph/filters/index.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { getAsAt, getDrawn, getFilter, getMap, getShown, type Selection } from '../state/index.ts';

/**
 * Why none of what was to be brought into sight is in the picture, in words; null when some of it is. A link may be hidden while
 * its ends are there: then it is the link that is spoken of.
 * @param entities entries to be brought into sight, the ends of selected links among them
 * @param selection what it is about
 */
export function whyNotSeen(
  entities: readonly string[],
  selection: Selection,
): { readonly text: string; readonly isFiltered: boolean } | null {
  const { entities: entries, links } = selection;
  const part = entries.size === 0 && links.size > 0 ? 'links' : 'entities';
  const wanted = part === 'links' ? [...links] : entities;
  const drawn = getDrawn().shown[part];
  if (wanted.length === 0 || wanted.some((id) => drawn.has(id))) return null;
  const passing = getShown()[part];
  const isFiltered = !wanted.some((id) => passing.has(id));
  const what =
    part === 'links'
      ? links.size === 1
        ? 'this link'
        : `these ${countOf(links.size, 'link', 'links')}`
      : links.size > 0
        ? 'all of what is selected'
        : entities.length === 1
          ? 'this entry'
          : `these ${countOf(entities.length, 'entry', 'entries')}`;
  if (!isFiltered) return { text: `The way membership is shown leaves ${what} out of the picture.`, isFiltered };
  const [sole = '', ...others] = wanted;
  const by = others.length === 0 ? whatHides({ map: getMap(), asAt: getAsAt() }, getFilter(), sole) : null;
  return { text: by === null ? `The filter hides ${what}.` : `The filter hides ${what}, by “${by}”.`, isFiltered };
}
