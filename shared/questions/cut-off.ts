// Who would be left without a chain to the rest if some went.
import type { Network } from '../graph/measures/network.ts';

/**
 * The groups that would come loose: of each part that falls apart, all that is left of it but its largest group. Numbers as in
 * `network.ids`, the largest group first.
 * @param gone numbers of the entries that go
 */
export function looseWithout(
  { any: { offsets, neighbours } }: Pick<Network, 'any'>,
  gone: Iterable<number>,
): number[][] {
  const left = new Set(gone);
  const met = new Set<number>();
  const walk = (start: number, isStopped: (at: number) => boolean): number[] => {
    const group = [start];
    for (let next = 0; next < group.length; next++) {
      const at = group[next] ?? 0;
      for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
        const neighbour = neighbours[i] ?? 0;
        if (met.has(neighbour) || isStopped(neighbour)) continue;
        met.add(neighbour);
        group.push(neighbour);
      }
    }
    return group;
  };
  const loose: number[][] = [];
  for (const part of partsAround(left, offsets, neighbours)) {
    met.clear();
    const groups: number[][] = [];
    for (const start of part) {
      if (left.has(start) || met.has(start)) continue;
      met.add(start);
      groups.push(walk(start, (at) => left.has(at)));
    }
    groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
    loose.push(...groups.slice(1));
  }
  return loose.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The parts of the network that the entries are in, each in ascending order. */
function partsAround(of: ReadonlySet<number>, offsets: Uint32Array, neighbours: Uint32Array): number[][] {
  const met = new Set<number>();
  const parts: number[][] = [];
  for (const start of of) {
    if (met.has(start)) continue;
    met.add(start);
    const part = [start];
    for (let next = 0; next < part.length; next++) {
      const at = part[next] ?? 0;
      for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) {
        const neighbour = neighbours[i] ?? 0;
        if (met.has(neighbour)) continue;
        met.add(neighbour);
        part.push(neighbour);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
