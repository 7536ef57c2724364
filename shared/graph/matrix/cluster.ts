// Puts like beside like, so that blocks show. Average linkage on the cosine of profiles, found along chains of nearest neighbours
// (Murtagh 1983, "A survey of recent advances in hierarchical clustering algorithms"); each two parts are laid side by side
// the way round that brings their likest ends together.

/** A sparse row of numbers. */
export type Profile = ReadonlyMap<number, number>;

/** More than this would keep the window waiting: it grows with the square. */
export const MOST_CLUSTERED = 1000;

function cosines(profiles: readonly Profile[]): Float64Array {
  const count = profiles.length;
  const likeness = new Float64Array(count * count);
  const lengths = profiles.map((profile) => Math.hypot(...profile.values()));
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const [small, large] = (profiles[a]?.size ?? 0) < (profiles[b]?.size ?? 0) ? [a, b] : [b, a];
      let product = 0;
      for (const [place, value] of profiles[small] ?? []) product += value * (profiles[large]?.get(place) ?? 0);
      const both = (lengths[a] ?? 0) * (lengths[b] ?? 0);
      const cosine = both === 0 ? 0 : product / both;
      likeness[a * count + b] = cosine;
      likeness[b * count + a] = cosine;
    }
  }
  return likeness;
}

/** The profiles' places in an order in which like stand together. Of equally like ones, the first comes first. */
export function clusterOrder(profiles: readonly Profile[]): number[] {
  const count = profiles.length;
  const alike = cosines(profiles);
  const between = Float64Array.from(alike);
  const parts = profiles.map((_, index) => [index]);
  const open = new Set(parts.keys());

  const nearest = (a: number, before: number | undefined): number => {
    let best = before ?? -1;
    let most = before === undefined ? -1 : (between[a * count + before] ?? 0);
    for (const b of open) {
      const value = between[a * count + b] ?? 0;
      if (b !== a && value > most) {
        most = value;
        best = b;
      }
    }
    return best;
  };
  const join = (a: readonly number[], b: readonly number[]): number[] => {
    const like = (x: number | undefined, y: number | undefined): number => alike[(x ?? 0) * count + (y ?? 0)] ?? 0;
    const ways: readonly [number, () => number[]][] = [
      [like(a.at(-1), b[0]), () => [...a, ...b]],
      [like(a.at(-1), b.at(-1)), () => [...a, ...b.toReversed()]],
      [like(a[0], b[0]), () => [...a.toReversed(), ...b]],
      [like(a[0], b.at(-1)), () => [...b, ...a]],
    ];
    const best = ways.reduce((most, way) => (way[0] > most[0] ? way : most));
    return best[1]();
  };

  const chain: number[] = [];
  while (open.size > 1) {
    if (chain.length === 0) chain.push(Math.min(...open));
    const a = chain.at(-1) ?? 0;
    const before = chain.at(-2);
    const b = nearest(a, before);
    if (b !== before) {
      chain.push(b);
      continue;
    }
    chain.length -= 2;
    const [keep, gone] = a < b ? [a, b] : [b, a];
    const kept = parts[keep] ?? [];
    const added = parts[gone] ?? [];
    open.delete(gone);
    for (const other of open) {
      const mean =
        ((between[keep * count + other] ?? 0) * kept.length + (between[gone * count + other] ?? 0) * added.length) /
        (kept.length + added.length);
      between[keep * count + other] = mean;
      between[other * count + keep] = mean;
    }
    parts[keep] = join(kept, added);
  }
  const [last] = open;
  return last === undefined ? [] : (parts[last] ?? []);
}
