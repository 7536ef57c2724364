// Moving entries that stand already: in line, evenly, on a grid, off each other.
export {
  ALIGNMENTS,
  type Alignment,
  type Axis,
  align,
  distribute,
  GRID,
  type Spot,
  type Standing,
  snap,
  toGrid,
} from './line-up.ts';
export { tidy } from './tidy.ts';
