import type { MapData } from '../../../../shared/model/map-data.ts';

/** What a cell is read from besides its own record. */
export type World = {
  readonly map: MapData;
  /** The date that ages count from, YYYY-MM-DD. */
  readonly asAt: string;
};
