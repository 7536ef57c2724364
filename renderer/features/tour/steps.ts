import { entitiesNamed, linksOf } from '../../../shared/model/map-index.ts';
import { openEntry } from '../../commands/index.ts';
import { getMap, getSelection, selectLinks } from '../../state/index.ts';

export type TourStep = {
  readonly title: string;
  readonly text: string;
  /** What "Show me" does. */
  readonly show: (() => void) | null;
};

/** An entry worth looking at: the one that many papers call HWB, else the one with the most links. */
function example(): string | null {
  const map = getMap();
  const [named] = entitiesNamed(map, 'HWB');
  if (named) return named.id;
  const ids = [...map.entity.keys()];
  ids.sort((a, b) => linksOf(map, b).length - linksOf(map, a).length);
  return ids[0] ?? null;
}

function showExample(): void {
  const id = example();
  if (id !== null) openEntry(id);
}

/** A reporting line of what is selected, else any link of it. */
function showLink(): void {
  const map = getMap();
  const [selected = example() ?? ''] = getSelection().entities;
  const links = linksOf(map, selected);
  const link = links.find((item) => item.type === 'reports-to' || item.type === 'oversees') ?? links[0];
  if (link) selectLinks(link.id);
}

export const TOUR: readonly TourStep[] = [
  {
    title: 'Find anything by any of its names',
    text: 'Type in the box at the top. “HWB” finds the Health and Wellbeing Board: every body is here once, with all it is called.',
    show: showExample,
  },
  {
    title: 'See what it is, and how we know',
    text: 'On the right stand its links in sentences, with the document behind each. A dashed line in the picture is an assumption, a dotted one is only planned.',
    show: showLink,
  },
  {
    title: 'Make it yours',
    text: 'This is a copy. Drag entries, add what is missing, correct what is wrong: every change is saved as you make it, and Undo takes it back.',
    show: null,
  },
];
