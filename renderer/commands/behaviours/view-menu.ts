import { clearFilter, getIsFiltered } from '../../state/index.ts';
import { type MenuBehaviours, onPicture, panel, tab } from './behaviour.ts';

/** How much one press of + or - changes the size. */
const ZOOM_STEP = 1.25;

export const viewBehaviours: MenuBehaviours<'view'> = {
  'view.map': tab('map'),
  'view.entries': tab('entries'),
  'view.links': tab('links'),
  'view.sources': tab('sources'),
  'view.fit': onPicture((actions) => actions.fit()),
  'view.zoom-in': onPicture((actions) => actions.zoomBy(ZOOM_STEP)),
  'view.zoom-out': onPicture((actions) => actions.zoomBy(1 / ZOOM_STEP)),
  'view.zoom-reset': onPicture((actions) => actions.zoomReset()),
  'view.filter': panel('filter'),
  'view.inspector': panel('inspector'),
  'view.clear-filter': { enabled: getIsFiltered, otherwise: 'No filter is set.', run: clearFilter },
};
