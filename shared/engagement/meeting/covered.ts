// Coverage of audiences by the plans, of all of them or of some.
import type { MapData } from '../../model/map-data.ts';
import { audiencesIn, type Covered, coverageOf } from '../plans/coverage.ts';

export type Coverage = {
  readonly planned: readonly string[];
  readonly notPlanned: readonly string[];
  readonly rows: readonly Covered[];
};

/** @param about only these audiences; empty: all */
export function coverageFor(map: MapData, about: readonly string[] = []): Coverage {
  const isMeant = (id: string): boolean => about.length === 0 || about.includes(id);
  const { planned, notPlanned } = audiencesIn(map);
  return {
    planned: planned.map(({ id }) => id as string).filter(isMeant),
    notPlanned: notPlanned.map(({ id }) => id as string).filter(isMeant),
    rows: coverageOf(map)
      .map((row) => ({ ...row, planned: row.planned.filter(isMeant), notPlanned: row.notPlanned.filter(isMeant) }))
      .filter((row) => row.planned.length + row.notPlanned.length > 0),
  };
}
