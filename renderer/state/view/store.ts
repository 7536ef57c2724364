import { create } from 'zustand';
import type { Dialog } from './dialog.ts';
import type { Drafts } from './look.ts';
import { NOTHING, type Selection, type Thing } from './selection.ts';

export type Tab = 'map' | 'entries' | 'links' | 'matrix' | 'sources';
export type Panel = 'filter' | 'reader' | 'inspector';
/** What the right-hand panel shows. */
export type Side = 'details' | 'history';
/** Where the keyboard should be put next; whoever shows it takes it there and forgets the wish. */
export type FocusTarget = 'search' | 'inspector' | 'picture' | 'table';

export type ViewState = {
  /** The chosen view; null means the map's first. */
  readonly view: string | null;
  readonly selection: Selection;
  readonly hovered: Thing | null;
  /** What has been changed in each view and not saved, by the view's id. */
  readonly drafts: Drafts;
  readonly tab: Tab;
  readonly panels: { readonly [P in Panel]: boolean };
  readonly side: Side;
  readonly dialog: Dialog | null;
  readonly focusWish: FocusTarget | null;
  /** Which step of the tour of the sample is shown, from 0. */
  readonly tour: number | null;
};

export const FRESH_VIEW: ViewState = {
  view: null,
  selection: NOTHING,
  hovered: null,
  drafts: {},
  tab: 'map',
  panels: { filter: true, reader: false, inspector: true },
  side: 'details',
  dialog: null,
  focusWish: null,
  tour: null,
};

/** How this window looks at the map. Never saved in the map. */
export const viewStore = create<ViewState>()(() => FRESH_VIEW);
