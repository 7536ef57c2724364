// A map as a matrix: who, or which group, is linked to whom, and what of the links each cell shows.
export type { Head } from './axis.ts';
export { buildMatrix, linksAt, type Matrix } from './build.ts';
export { MOST_CLUSTERED } from './cluster.ts';
export { type CellReading, methodSigns, readCell } from './reading.ts';
export { cellText, counted, matrixTable, NO_VALUE, SHOWS_LABELS, sayCell, sayHead } from './say.ts';
export {
  ENTRIES,
  MATRIX_ORDERS,
  MATRIX_SHOWS,
  type MatrixOrder,
  type MatrixSettings,
  type MatrixShows,
  matrixSettingsSchema,
} from './settings.ts';
export { levelOf, levelsOf, type Steps, stepsOf } from './shade.ts';
