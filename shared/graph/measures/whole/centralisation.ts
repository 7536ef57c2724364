// How far a network turns around one entry: Freeman 1979, "Centrality in social networks", Social Networks 1.
import type { Network } from '../network.ts';

/** The sum of how far each falls short of the highest, divided by the most that sum could be. NaN for fewer than three entries. */
function centralisation(values: Float64Array, most: number): number {
  const highest = values.reduce((top, value) => Math.max(top, value), 0);
  return most > 0 ? values.reduce((sum, value) => sum + highest - value, 0) / most : Number.NaN;
}

/** Of counts of neighbours: the most is that of a star. */
export function degreeCentralisation(degrees: Float64Array): number {
  return centralisation(degrees, (degrees.length - 1) * (degrees.length - 2));
}

/** Of links in or out: in a star whose links all run one way the middle has n - 1 and the others none. */
export function oneWayCentralisation(degrees: Float64Array): number {
  return degrees.length < 3 ? Number.NaN : centralisation(degrees, (degrees.length - 1) ** 2);
}

/** Of betweenness that is not normalised. */
export function betweennessCentralisation(values: Float64Array, { isDirected }: Network): number {
  const most = (values.length - 1) ** 2 * (values.length - 2);
  return centralisation(values, isDirected ? most : most / 2);
}

/** Of closeness as we scale it. Where direction counts the most is that of a star whose links all lead to the middle. */
export function closenessCentralisation(values: Float64Array, { isDirected }: Network): number {
  const size = values.length;
  if (size < 3) return Number.NaN;
  return centralisation(values, isDirected ? size - 1 : ((size - 1) * (size - 2)) / (2 * size - 3));
}
