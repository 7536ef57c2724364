import type { CommandId } from '../../shared/commands/index.ts';
import {
  clearFilter,
  closeMap,
  getCanEdit,
  getFile,
  getHistoryState,
  getIsFiltered,
  getIsPanelOpen,
  getMap,
  getSelection,
  getShown,
  getSide,
  getTab,
  isEmpty,
  openDialog,
  type Panel,
  redo,
  selectThings,
  showPanel,
  showSide,
  showTab,
  type Tab,
  undo,
  wishFocus,
} from '../state/index.ts';
import { deleteSelection } from './delete-selection.ts';
import { exportMap } from './export-map.ts';
import { chooseAndCreate, chooseAndOpen } from './open-files.ts';
import { picture } from './picture.ts';

/** What an action of the catalogue does. `enabled` adds to what the catalogue says already (a map is open, its file can be written). */
export type Behaviour = {
  readonly enabled?: () => boolean;
  /** Whether a toggle or choice is on. */
  readonly isOn?: () => boolean;
  readonly run: () => unknown;
};

const tab = (which: Tab): Behaviour => ({ isOn: () => getTab() === which, run: () => showTab(which) });

const panel = (which: Panel): Behaviour => ({
  isOn: () => getIsPanelOpen(which),
  run: () => showPanel(which, !getIsPanelOpen(which)),
});

const onPicture = (run: (actions: NonNullable<ReturnType<typeof picture>>) => void | Promise<void>): Behaviour => ({
  enabled: () => picture() !== null,
  run() {
    const actions = picture();
    if (actions) return run(actions);
  },
});

const exporting = (format: string, label: string): Behaviour => ({ run: () => exportMap(format, label) });

/** How much one press of + or - changes the size. */
const ZOOM_STEP = 1.25;

export const behaviours: { readonly [Id in CommandId]: Behaviour } = {
  'file.new': { run: () => chooseAndCreate(null) },
  'file.open': { run: chooseAndOpen },
  'file.open-sample': { run: () => chooseAndCreate('trafford') },
  'file.export-svg': exporting('svg', 'Making the picture'),
  'file.export-png': exporting('png', 'Making the picture'),
  'file.export-csv': exporting('csv', 'Making the tables'),
  'file.export-json': exporting('json', 'Writing everything out'),
  'file.close': { run: closeMap },
  'edit.undo': { enabled: () => getHistoryState().undo !== null, run: undo },
  'edit.redo': { enabled: () => getHistoryState().redo !== null, run: redo },
  'edit.select-all': { enabled: () => getMap().entity.size > 0, run: () => selectThings(getShown()) },
  'edit.delete': { enabled: () => !isEmpty(getSelection()), run: deleteSelection },
  'edit.find': { run: () => wishFocus('search') },
  'view.map': tab('map'),
  'view.entries': tab('entries'),
  'view.links': tab('links'),
  'view.fit': onPicture((actions) => actions.fit()),
  'view.zoom-in': onPicture((actions) => actions.zoomBy(ZOOM_STEP)),
  'view.zoom-out': onPicture((actions) => actions.zoomBy(1 / ZOOM_STEP)),
  'view.zoom-reset': onPicture((actions) => actions.zoomReset()),
  'view.filter': panel('filter'),
  'view.inspector': panel('inspector'),
  'view.clear-filter': { enabled: getIsFiltered, run: clearFilter },
  'map.add-entry': { run: () => openDialog({ kind: 'add-entry' }) },
  'map.add-link': {
    enabled: () => getMap().entity.size > 0,
    run() {
      const [from, to] = getSelection().entities;
      openDialog({ kind: 'add-link', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    },
  },
  'map.lay-out': onPicture((actions) => actions.layOut()),
  'map.history': {
    isOn: () => getSide() === 'history' && getIsPanelOpen('inspector'),
    run: () => showSide(getSide() === 'history' && getIsPanelOpen('inspector') ? 'details' : 'history'),
  },
  'help.shortcuts': { run: () => openDialog({ kind: 'shortcuts' }) },
  'help.about': { run: () => openDialog({ kind: 'about' }) },
};

/** What every action needs, as its entry in the catalogue says. */
export const hasMap = (): boolean => getFile() !== null;
export const canWrite = getCanEdit;
