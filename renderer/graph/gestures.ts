// What gestures in the picture mean for the map and for the rest of the page.
import { edit, editThing, getMap, getSelection, getShown, openDialog, selectThings } from '../state/index.ts';
import type { Hovered } from './controllers/hover.ts';
import { placesToStore } from './drag/drag.ts';
import { sayEntry } from './keyboard/say.ts';
import type { Places } from './places/use-places.ts';
import type { StageReports } from './stage/stage.ts';

type Surroundings = {
  readonly view: string | null;
  readonly places: Places;
  readonly stored: ReadonlySet<string>;
  /** Puts shapes back where they belong. */
  readonly settle: () => void;
  readonly setHovered: (hovered: Hovered | null) => void;
  readonly say: (text: string) => void;
};

export function reportsOf({ view, places, stored, settle, setHovered, say }: Surroundings): StageReports {
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
      const reply = view === null ? null : await edit(moveEdit(view, moved, places, stored));
      if (!reply?.ok) settle();
    },
    link(drawn) {
      if (drawn.to !== null) openDialog({ kind: 'add-link', from: drawn.from, to: drawn.to });
      else openDialog({ kind: 'add-entry', linkFrom: drawn.from, at: drawn.at });
    },
    hover: setHovered,
    arrive(id) {
      say(sayEntry(getMap(), getShown(), id, getSelection().entities.has(id)));
    },
    say,
  };
}

function moveEdit(view: string, moved: Places, places: Places, stored: ReadonlySet<string>) {
  const map = getMap();
  const store = [...placesToStore(moved, places, stored)].filter(([id]) => map.entity.has(id));
  const [first] = moved.keys();
  const name = first === undefined ? '' : (map.entity.get(first)?.name ?? '');
  return {
    edit: 'view.place',
    input: {
      view,
      places: store.map(([entity, { x, y }]) => ({ entity, x, y })),
      label: moved.size === 1 ? `Move “${name}”`.slice(0, 200) : `Move ${moved.size} entries`,
    },
  };
}
