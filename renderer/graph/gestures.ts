// What gestures in the picture mean for the map and for the rest of the page.

import { toGrid } from '../../shared/graph/arrange/index.ts';
import { shownNameOf } from '../../shared/model/words.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { offerMenu } from '../commands/index.ts';
import {
  type Edit,
  edit,
  editThing,
  getAsAt,
  getIsSnapping,
  getMap,
  getSelection,
  getShown,
  openDialog,
  selectThings,
} from '../state/index.ts';
import type { Hovered } from './controllers/hover.ts';
import { placesToStore } from './drag/drag.ts';
import { sayArrival, sayNothing } from './keyboard/say.ts';
import type { Places } from './places/use-places.ts';
import type { StageReports } from './stage/stage.ts';

/** The view that is looked through, and where everything stands in it. */
export type Standing = {
  readonly view: string | null;
  readonly places: Places;
  /** Entries whose place the file has. */
  readonly stored: ReadonlySet<string>;
};

type Surroundings = Standing & {
  /** Puts shapes back where they belong. */
  readonly settle: () => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  readonly say: (text: string) => void;
};

export function reportsOf({ settle, setHovered, say, ...standing }: Surroundings): StageReports {
  const surroundings = () => ({
    map: getMap(),
    shown: getShown(),
    selection: getSelection(),
    asAt: getAsAt(),
    view: standing.view,
  });
  return {
    select(ids) {
      const map = getMap();
      selectThings({
        entities: [...ids].filter((id) => map.entity.has(id)),
        links: [...ids].filter((id) => map.link.has(id)),
      });
    },
    open(id) {
      editThing({ kind: getMap().entity.has(id) ? 'entity' : 'link', id });
    },
    async move(moved) {
      const to = getIsSnapping() ? new Map([...moved].map(([id, at]) => [id, toGrid(at)])) : moved;
      const edits = placingEdits(standing, to, moveLabel(moved));
      const reply = edits.length === 0 ? null : await edit(edits);
      if (!reply?.ok) settle();
    },
    link(drawn) {
      if (drawn.to !== null) openDialog({ kind: 'add-link', from: drawn.from, to: drawn.to });
      else openDialog({ kind: 'add-entry', linkFrom: drawn.from, at: drawn.at });
    },
    hover: setHovered,
    arrive(id, along) {
      say(sayArrival(surroundings(), id, along ?? null));
    },
    arriveNowhere() {
      say(sayNothing(getMap()));
    },
    leave() {
      say('Left the map');
      document.getElementById('centre')?.focus();
    },
    menu(id, at) {
      offerMenu(id === null ? null : { kind: getMap().entity.has(id) ? 'entity' : 'link', id }, at, 'picture');
    },
    say,
  };
}

function moveLabel(moved: Places): string {
  const [first = ''] = moved.keys();
  return moved.size === 1
    ? `Move “${shownNameOf(getMap(), first)}”`.slice(0, 200)
    : `Move ${countOf(moved.size, 'entry', 'entries')}`;
}

/** The edits that put entries where they were moved; none when there is no view to keep places in. */
export function placingEdits({ view, places, stored }: Standing, moved: Places, label: string): Edit[] {
  const map = getMap();
  const store = [...placesToStore(moved, places, stored)].filter(([id]) => map.entity.has(id) || moved.has(id));
  const list = store.map(([entity, { x, y }]) => ({ entity, x, y }));
  return view === null ? [] : [{ edit: 'view.place', input: { view, places: list, label } }];
}
