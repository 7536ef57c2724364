/** Ratings: a grid of two scales, levels now and wanted, and what the network says against what was judged. */
export { GridScreen } from './grid-screen.tsx';
