/** Which part of the map is in view. */
export { FilterChips } from './filter-chips.tsx';
export { FilterPanel } from './filter-panel.tsx';
