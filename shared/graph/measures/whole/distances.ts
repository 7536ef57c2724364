import type { Network } from '../network.ts';
import { membersOf, strongParts, weakParts } from '../parts.ts';
import { walker } from '../walks.ts';

export type Distances = { readonly mean: number; readonly diameter: number; readonly radius: number };

/**
 * Mean and largest distance over the pairs of which one reaches the other, and the smallest of the largest distances from each
 * member of the largest part (where direction counts, of the largest part in which everyone reaches everyone). NaN where there is no such pair.
 */
export function distancesOf(network: Network, report: (done: number) => void): Distances {
  const size = network.ids.length;
  const [largest = []] = membersOf(network.isDirected ? strongParts(network) : weakParts(network));
  const isLargest = new Uint8Array(size);
  if (largest.length > 1) for (const i of largest) isLargest[i] = 1;
  const walkFrom = walker(network.out, network.isWeighted);
  let [sum, pairs, diameter, radius] = [0, 0, Number.NaN, Number.NaN];
  for (let source = 0; source < size; source++) {
    if (source % 64 === 0) report(source / size);
    const { reached, order, distance } = walkFrom(source);
    let farthest = 0;
    for (let i = 1; i < reached; i++) {
      const at = order[i] ?? 0;
      const far = distance[at] ?? 0;
      sum += far;
      if (isLargest[at] === 1) farthest = Math.max(farthest, far);
      if (!(far <= diameter)) diameter = far;
    }
    pairs += reached - 1;
    if (isLargest[source] === 1 && !(farthest >= radius)) radius = farthest;
  }
  return { mean: sum / pairs, diameter, radius };
}

/** Three times the triangles, divided by the chains of three, whatever the direction of links. NaN without a chain. */
export function transitivityOf({ any: { offsets, neighbours } }: Network): number {
  const size = offsets.length - 1;
  const marks = new Uint32Array(size);
  let [closed, chains] = [0, 0];
  for (let i = 0; i < size; i++) {
    const near = neighbours.subarray(offsets[i], offsets[i + 1]);
    for (const j of near) marks[j] = i + 1;
    for (const j of near)
      for (const k of neighbours.subarray(offsets[j], offsets[j + 1])) if (marks[k] === i + 1) closed++;
    chains += near.length * (near.length - 1);
  }
  return closed / chains;
}
