import type { Alignment, Axis } from '../../shared/graph/arrange/index.ts';
import type { LayoutChoice, View } from '../../shared/model/view.ts';
import type { Edit } from '../state/index.ts';

/** A place of the picture, in its own units. */
export type Spot = { readonly x: number; readonly y: number };

/** What the picture can be asked to do. It says so itself while it is on the screen. */
export type PictureActions = {
  /** Shows the whole picture. */
  readonly fit: () => void;
  /** Larger than 1 comes closer. */
  readonly zoomBy: (factor: number) => void;
  readonly zoomReset: () => void;
  /** Moves so that these entries are in the middle, without changing the selection. */
  readonly flyTo: (entities: readonly string[]) => void;
  /** What puts an entry at a place of the picture, to be made in the same step as the entry. */
  readonly placingEdits: (entity: string, at: Spot) => readonly Edit[];
  /** From where the picture is looked at, as a view keeps it; null while the whole of it is shown. */
  readonly camera: () => View['camera'];
  /** Looks from where the view was saved. */
  readonly lookAsSaved: () => void;
  /** Where everything stands that has a place, stored or worked out in this window. */
  readonly places: () => readonly { readonly entity: string; readonly x: number; readonly y: number }[];
  /** Works out anew where the entries that are shown stand, as one step; with a choice, in that way from now on. */
  readonly layOut: (choice: LayoutChoice | null) => Promise<void>;
  /** What follows moves the selected entries, as one step. */
  readonly align: (how: Alignment) => Promise<void>;
  readonly distribute: (axis: Axis) => Promise<void>;
  readonly snap: () => Promise<void>;
  /** Keeps the selected entries where they stand, or lets them go. */
  readonly pin: (isPinned: boolean) => Promise<void>;
  /** Takes shapes and names off each other: of the selected entries, or of all when there are fewer than two. */
  readonly tidy: () => Promise<void>;
};

let current: PictureActions | null = null;
const listeners = new Set<() => void>();
const announce = (): void => {
  for (const listener of listeners) listener();
};

/** Called by the picture when it appears; gives back what takes it off again. */
export function providePicture(actions: PictureActions): () => void {
  current = actions;
  announce();
  return () => {
    if (current === actions) current = null;
    announce();
  };
}

export function picture(): PictureActions | null {
  return current;
}

export function onPicture(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
