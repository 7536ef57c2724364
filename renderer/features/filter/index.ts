/** Which part of the map is in view. */
export { FilterPanel } from './filter-panel.tsx';
