// Moves of what is selected: in line, evenly, on the grid, off each other, pinned. Each is one step.

import { layoutGraphOf } from '../../../shared/figure/places.ts';
import {
  type Alignment,
  type Axis,
  align,
  distribute,
  type Spot,
  type Standing,
  snap,
  tidy,
} from '../../../shared/graph/arrange/index.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { type Edit, edit, getLook, getMap, getSelection, getShown, getView, tell } from '../../state/index.ts';
import { placesToStore } from '../drag/drag.ts';
import type { PictureSpec } from '../elements/spec.ts';
import type { Places } from './use-places.ts';

/** What is arranged: the picture as it stands. */
export type Arranged = {
  readonly picture: PictureSpec;
  readonly places: Places;
  readonly stored: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
};

function selectedIn({ nodes }: PictureSpec): string[] {
  return [...getSelection().entities].filter((id) => nodes.has(id));
}

function standing({ picture, pinned }: Arranged): Standing[] {
  return selectedIn(picture).flatMap((id) => {
    const node = picture.nodes.get(id);
    if (!node) return [];
    const { width, height } = node.look;
    return [{ id, ...node.at, halfWidth: width / 2, halfHeight: height / 2, isPinned: pinned.has(id) }];
  });
}

async function move(arranged: Arranged, moved: ReadonlyMap<string, Spot>, label: string): Promise<void> {
  const view = getView();
  if (!view || moved.size === 0) return;
  const store = placesToStore(moved, arranged.places, arranged.stored);
  const places = [...store].map(([entity, { x, y }]) => ({ entity, x, y }));
  await edit({ edit: 'view.place', input: { view: view.id, places, label } });
}

const SAID: Readonly<Record<Alignment, string>> = {
  left: 'Align left',
  centre: 'Align centres',
  right: 'Align right',
  top: 'Align top',
  middle: 'Align middles',
  bottom: 'Align bottom',
};

export function alignSelected(arranged: Arranged, how: Alignment): Promise<void> {
  return move(arranged, align(standing(arranged), how), SAID[how]);
}

export function distributeSelected(arranged: Arranged, axis: Axis): Promise<void> {
  const label = axis === 'horizontally' ? 'Space evenly across' : 'Space evenly down';
  return move(arranged, distribute(standing(arranged), axis), label);
}

export function snapSelected(arranged: Arranged): Promise<void> {
  return move(arranged, snap(standing(arranged)), 'Put on the grid');
}

/** Pinned entries are kept where they stand; so they are stored, and with them everything that is not yet. */
export async function pinSelected({ picture, places, stored }: Arranged, isPinned: boolean): Promise<void> {
  const view = getView();
  const ids = new Set(selectedIn(picture));
  if (!view || ids.size === 0) return;
  const own = new Map([...ids].flatMap((id) => (places.has(id) ? [[id, places.get(id) as Spot]] : [])));
  const list = [...placesToStore(own, places, stored)].map(([entity, { x, y }]) => ({
    entity,
    x,
    y,
    ...(ids.has(entity) ? { isPinned } : {}),
  }));
  const what = ids.size === 1 ? 'an entry' : countOf(ids.size, 'entry', 'entries');
  const pin: Edit = {
    edit: 'view.place',
    input: { view: view.id, places: list, label: `${isPinned ? 'Pin' : 'Unpin'} ${what}` },
  };
  await edit(pin);
}

/** With fewer than two selected, everything that is shown is tidied. */
export async function tidyPicture(arranged: Arranged): Promise<void> {
  const { picture, places, pinned } = arranged;
  const map = getMap();
  const { rules } = getLook();
  const chosen = new Set(selectedIn(picture));
  const isAll = chosen.size < 2;
  const stays = new Map([...places].filter(([id]) => pinned.has(id) || !(isAll || chosen.has(id))));
  const graph = layoutGraphOf(map, getShown(), stays, { rules });
  const moved = tidy(graph.nodes, places);
  if (moved.size === 0) tell('Nothing lies over anything else: there is nothing to tidy.', { tone: 'info' });
  else await move(arranged, moved, 'Tidy');
}
