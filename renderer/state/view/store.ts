import { create } from 'zustand';
import type { MenuContext } from '../../../shared/commands/index.ts';
import type { Dialog } from './dialog.ts';
import type { Drafts } from './look.ts';
import type { PathQuestion } from './path-question.ts';
import { NOTHING, type Selection, type Thing } from './selection.ts';

export type Tab =
  | 'map'
  | 'entries'
  | 'links'
  | 'matrix'
  | 'grid'
  | 'questions'
  | 'figure'
  | 'sources'
  | 'engagement'
  | 'outline';
export type Panel = 'filter' | 'reader' | 'inspector' | 'timeline';
/** What the right-hand panel shows. */
export type Side = 'details' | 'history' | 'appearance' | 'path' | 'expectations' | 'snapshots' | 'help';
/** Where the keyboard should be put next; whoever shows it takes it there and forgets the wish. */
export type FocusTarget = 'search' | 'inspector' | 'picture' | 'table' | Exclude<Side, 'details'>;

/** A menu of what can be done with what is selected. */
export type OpenMenu = {
  readonly context: MenuContext;
  /** Where in the window, in CSS pixels. */
  readonly at: { readonly x: number; readonly y: number };
};

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
  /** What is asked of the way between two entries; null until someone asks. */
  readonly path: PathQuestion | null;
  /** The page of the help that was asked for; null opens it at the one for the tab. */
  readonly helpPage: string | null;
  readonly dialog: Dialog | null;
  /** The menu that is open where one pointed. */
  readonly menu: OpenMenu | null;
  readonly focusWish: FocusTarget | null;
  /** Entries that are moved come to stand on a grid. */
  readonly isSnapping: boolean;
  /** Which step of the tour of the sample is shown, from 0. */
  readonly tour: number | null;
  /** The entry that links are being added from in a row. */
  readonly linksFrom: string | null;
};

export const FRESH_VIEW: ViewState = {
  view: null,
  selection: NOTHING,
  hovered: null,
  drafts: {},
  tab: 'map',
  panels: { filter: true, reader: false, inspector: true, timeline: false },
  side: 'details',
  path: null,
  helpPage: null,
  dialog: null,
  menu: null,
  focusWish: null,
  isSnapping: false,
  tour: null,
  linksFrom: null,
};

/** How this window looks at the map. Never saved in the map. */
export const viewStore = create<ViewState>()(() => FRESH_VIEW);
