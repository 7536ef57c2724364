import { degreesOf } from './degree.ts';
import type { Measure } from './measure.ts';
import type { Network } from './network.ts';

export type CorePeriphery = {
  /** 1 for entries of the core, 0 for the others. */
  readonly isCore: Uint8Array;
  /** Pairs of the core without a tie, and pairs outside it with one: no other choice of a core has fewer. */
  readonly misfits: number;
  /** Correlation, from -1 to 1, between the ties and the ideal, over the pairs within the core and within the rest; NaN where all are alike. */
  readonly fit: number;
};

/**
 * Borgatti and Everett 2000, "Models of core/periphery structures", Social Networks 21, the discrete model: in the ideal all of
 * the core are tied to each other, none of the rest are, and between the two anything goes. Lip 2011 (arXiv:1102.5511) shows that
 * taking entries by degree, the highest first, for as long as degree exceeds how many are taken, is exact. Of equal degrees the first by id is taken.
 */
export function corePeripheryOf(network: Network): CorePeriphery {
  const degrees = degreesOf(network.any);
  const size = degrees.length;
  const ties = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const isCore = new Uint8Array(size);
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  let core = 0;
  let misfits = ties;
  for (const at of byDegree) {
    if ((degrees[at] ?? 0) <= core) break;
    misfits += core - (degrees[at] ?? 0);
    isCore[at] = 1;
    core++;
  }
  return { isCore, misfits, fit: fitOf(network, isCore, core) };
}

function fitOf({ any: { offsets, neighbours } }: Network, isCore: Uint8Array, core: number): number {
  const rest = isCore.length - core;
  const [pairsIn, pairsOut] = [(core * (core - 1)) / 2, (rest * (rest - 1)) / 2];
  let [tiesIn, tiesOut] = [0, 0];
  isCore.forEach((side, i) => {
    for (let j = offsets[i] ?? 0; j < (offsets[i + 1] ?? 0); j++) {
      const other = neighbours[j] ?? 0;
      if (other < i || isCore[other] !== side) continue;
      if (side === 1) tiesIn++;
      else tiesOut++;
    }
  });
  const [pairs, tied] = [pairsIn + pairsOut, tiesIn + tiesOut];
  const spread = pairsIn * pairsOut * tied * (pairs - tied);
  return spread === 0 ? Number.NaN : (tiesIn * (pairsOut - tiesOut) - (pairsIn - tiesIn) * tiesOut) / Math.sqrt(spread);
}

export const corePeriphery: Measure = {
  id: 'core-periphery',
  label: 'Core or edge',
  term: 'core and periphery',
  does: 'Whether an entry belongs to the core, whose members are nearly all linked to each other, or to those around it.',
  convention:
    'It is 1 for the core and 0 for the rest, parted so that as few pairs as possible are unlinked within the core or linked outside it, whatever the direction of links; links between core and rest do not matter. The parting is exact; of entries with equally many links at its edge the first by id is taken.',
  direction: null,
  weight: null,
  normalised: null,
  source:
    'Borgatti and Everett 2000, “Models of core/periphery structures”, Social Networks 21; found exactly as Lip 2011 (arXiv:1102.5511) does',
  gives: 'amount',
  run: (network) => Float64Array.from(corePeripheryOf(network).isCore),
};
