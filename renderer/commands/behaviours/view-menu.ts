import { MEMBERSHIP_OPTION, type MembershipMode, membershipMode } from '../../../shared/graph/membership/index.ts';
import {
  callReader,
  clearFilter,
  getFocus,
  getIsFiltered,
  getIsPanelOpen,
  getIsViewChanged,
  getLook,
  getLooking,
  getMap,
  getSelection,
  getView,
  getViews,
  isEmpty,
  lookAt,
  lookAtNow,
  openDialog,
  setViewOption,
  showReader,
  showTab,
  wishFocus,
} from '../../state/index.ts';
import { findPathForSelection, focusOnSelection, leaveFocus, narrowToSelection, selectedEntries } from '../focus.ts';
import { offerToStandTogether } from '../membership.ts';
import { showOnMap } from '../sources.ts';
import { deleteView, duplicateView, goToView, moveView, revertView, saveView } from '../views.ts';
import { type Behaviour, type MenuBehaviours, onPicture, panel, SELECT_FIRST, side, tab } from './behaviour.ts';
import { walkingBehaviours } from './expecting.ts';

const membership = (mode: MembershipMode): Behaviour => ({
  isOn: () => membershipMode(getLook().options) === mode,
  run() {
    setViewOption(MEMBERSHIP_OPTION, mode === 'links' ? undefined : mode);
    if (mode === 'hulls') offerToStandTogether();
  },
});
const state = (kind: 'as-it-is' | 'as-proposed'): Behaviour => ({
  isOn: () => getLooking()?.kind === kind,
  run: () => (getLooking()?.kind === kind ? lookAtNow() : lookAt({ kind })),
});
const hasEntries = (): boolean => getSelection().entities.size > 0;
const hasView = (): boolean => getView() !== null;
const hasOthers = (): boolean => getViews().length > 1;
const ONLY_VIEW = 'This is the only view.';
const NO_VIEW = 'The map has no view.';
const placeOfView = (): number => getViews().findIndex(({ id }) => id === getView()?.id);
const onView = (run: (view: string) => unknown): Behaviour => ({
  enabled: hasView,
  otherwise: NO_VIEW,
  run() {
    const view = getView();
    return view ? run(view.id) : undefined;
  },
});

/** How much one press of + or - changes the size. */
const ZOOM_STEP = 1.25;

const isAnySelected = (): boolean => !isEmpty(getSelection());

/** Opened, it takes the keyboard: who opens it wants to read. */
function toggleReader(): void {
  const isOpen = getIsPanelOpen('reader');
  showReader(!isOpen);
  if (!isOpen) callReader();
}

export const viewBehaviours: MenuBehaviours<'view'> = {
  'view.map': tab('map'),
  'view.entries': tab('entries'),
  'view.links': tab('links'),
  'view.matrix': tab('matrix'),
  'view.grid': tab('grid'),
  'view.questions': tab('questions'),
  'view.engagement': tab('engagement'),
  'view.figure': tab('figure'),
  'view.sources': tab('sources'),
  'view.outline': tab('outline'),
  'view.show-on-map': { enabled: isAnySelected, otherwise: SELECT_FIRST, run: () => showOnMap(getSelection()) },
  'view.show-in-table': {
    enabled: isAnySelected,
    otherwise: SELECT_FIRST,
    run() {
      showTab(getSelection().entities.size > 0 ? 'entries' : 'links');
      wishFocus('table');
    },
  },
  'view.fit': onPicture((actions) => actions.fit()),
  'view.zoom-in': onPicture((actions) => actions.zoomBy(ZOOM_STEP)),
  'view.zoom-out': onPicture((actions) => actions.zoomBy(1 / ZOOM_STEP)),
  'view.zoom-reset': onPicture((actions) => actions.zoomReset()),
  'view.filter': panel('filter'),
  'view.reader': { isOn: () => getIsPanelOpen('reader'), run: toggleReader },
  'view.inspector': panel('inspector'),
  'view.appearance': side('appearance'),
  'view.expectations': side('expectations'),
  'view.snapshots': side('snapshots'),
  ...walkingBehaviours,
  'view.timeline': panel('timeline'),
  'view.as-it-is': state('as-it-is'),
  'view.as-proposed': state('as-proposed'),
  'view.back-to-now': {
    enabled: () => getLooking() !== null,
    otherwise: 'The map is shown as it is recorded.',
    run: lookAtNow,
  },
  'view.clear-filter': { enabled: getIsFiltered, otherwise: 'No filter is set.', run: clearFilter },
  'view.focus': { enabled: () => selectedEntries().length > 0, otherwise: SELECT_FIRST, run: focusOnSelection },
  'view.leave-focus': {
    enabled: () => getFocus() !== null,
    otherwise: 'The view is not focused on anything.',
    run: leaveFocus,
  },
  'view.show-only': { enabled: hasEntries, otherwise: SELECT_FIRST, run: () => narrowToSelection(false) },
  'view.hide': { enabled: hasEntries, otherwise: SELECT_FIRST, run: () => narrowToSelection(true) },
  'view.path': {
    enabled: () => getMap().entity.size > 1,
    otherwise: 'The map has no two entries yet.',
    run: findPathForSelection,
  },
  'view.membership-links': membership('links'),
  'view.membership-hulls': membership('hulls'),
  'view.membership-members': membership('members'),
  'view.membership-boards': membership('boards'),
  'view.save': { enabled: hasView, otherwise: NO_VIEW, run: saveView },
  'view.save-as': { enabled: hasView, otherwise: NO_VIEW, run: () => openDialog({ kind: 'view', view: null }) },
  'view.revert': {
    enabled: getIsViewChanged,
    otherwise: 'Nothing has been changed since the view was saved.',
    run: revertView,
  },
  'view.details': onView((view) => openDialog({ kind: 'view', view })),
  'view.duplicate': onView(duplicateView),
  'view.move-up': {
    enabled: () => placeOfView() > 0,
    otherwise: 'The view is the first one already.',
    run: () => moveView(-1),
  },
  'view.move-down': {
    enabled: () => hasView() && placeOfView() < getViews().length - 1,
    otherwise: 'The view is the last one already.',
    run: () => moveView(1),
  },
  'view.delete': { enabled: hasOthers, otherwise: 'A map keeps at least one view.', run: deleteView },
  'view.next': { enabled: hasOthers, otherwise: ONLY_VIEW, run: () => goToView(1) },
  'view.previous': { enabled: hasOthers, otherwise: ONLY_VIEW, run: () => goToView(-1) },
};
