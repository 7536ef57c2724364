/** What the shapes, colours and lines of the picture mean. */
export { LegendPanel } from './legend-panel.tsx';
