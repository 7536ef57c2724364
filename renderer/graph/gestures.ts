// What gestures in the picture mean for the map and for the rest of the page.

import { toGrid } from '../../shared/graph/arrange/index.ts';
import { isJointLink, membershipMode, sharedBehind } from '../../shared/graph/membership/index.ts';
import { shownNameOf } from '../../shared/model/words.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { offerMenu } from '../commands/index.ts';
import {
  type Edit,
  edit,
  editThing,
  getAsAt,
  getDrawn,
  getIsSnapping,
  getLook,
  getMap,
  getSelection,
  getShown,
  openDialog,
  selectThings,
  tell,
} from '../state/index.ts';
import type { Hovered } from './controllers/hover.ts';
import { placesToStore } from './drag/drag.ts';
import { sayArrival, sayJoint, sayNothing } from './keyboard/say.ts';
import type { Places } from './places/use-places.ts';
import type { StageReports } from './stage/reports.ts';

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
    map: getDrawn().map,
    shown: getDrawn().shown,
    passing: getShown(),
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
      if (tellJoint(id)) return;
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
      if (id !== null && tellJoint(id)) return;
      offerMenu(id === null ? null : { kind: getMap().entity.has(id) ? 'entity' : 'link', id }, at, 'picture');
    },
    say,
  };
}

/** Of a link that stands for shared seats, tells what it is, for it is in no file and nothing can be done with it; else false. */
function tellJoint(id: string): boolean {
  const { map } = getDrawn();
  const link = isJointLink(id) ? map.link.get(id) : undefined;
  if (!link) return false;
  const mode = membershipMode(getLook().options);
  tell(sayJoint(map, link, sharedBehind(getMap(), getShown(), link, mode), mode), { tone: 'info' });
  return true;
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
