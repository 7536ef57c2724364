/** The saved ways of looking at the map. */
export { ViewDialog } from './view-dialog.tsx';
export { ViewsPanel } from './views-panel.tsx';
