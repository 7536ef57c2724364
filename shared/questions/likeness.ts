// How alike two are in what they serve.

export type Overlap = {
  readonly a: string;
  readonly b: string;
  readonly shared: readonly string[];
  /** How many each serves. */
  readonly ofA: number;
  readonly ofB: number;
  /** What both serve, of all that either serves: Jaccard's index, 0 to 1. */
  readonly likeness: number;
};

/** What so many serve says little of any two of them: pairs are not looked for there, though what they share is counted. */
export const TOO_GENERAL = 60;

const STRIDE = 200;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Pairs that serve something in common, each once; likeness counts all that the two serve.
 * @param tell told how far it is, 0 to 1
 */
export function overlapsOf(
  servers: ReadonlyMap<string, ReadonlySet<string>>,
  served: ReadonlyMap<string, readonly string[]>,
  tell: (done: number) => void,
): Overlap[] {
  const pairs = new Map<string, Set<string>>();
  let place = 0;
  for (const own of served.values()) {
    if (place++ % STRIDE === 0) tell(place / served.size);
    if (own.length > TOO_GENERAL) continue;
    for (const [index, one] of own.entries())
      for (const other of own.slice(index + 1)) {
        const [a, b] = one < other ? [one, other] : [other, one];
        const known = pairs.get(a);
        if (known) known.add(b);
        else pairs.set(a, new Set([b]));
      }
  }
  return [...pairs].flatMap(([a, others]) =>
    [...others].map((b): Overlap => {
      const [mine, theirs] = [servers.get(a) ?? NOTHING, servers.get(b) ?? NOTHING];
      const shared = [...mine].filter((id) => theirs.has(id));
      return {
        a,
        b,
        shared,
        ofA: mine.size,
        ofB: theirs.size,
        likeness: shared.length / (mine.size + theirs.size - shared.length),
      };
    }),
  );
}

/** How alike, in words. Two that are recorded as serving one thing each are not called alike: that is too little to go by. */
export function sayLikeness({ likeness, shared, ofA, ofB }: Overlap): string {
  if (shared.length === 1) return ofA === 1 && ofB === 1 ? 'One in common, the only one recorded' : 'One in common';
  if (likeness === 1) return 'All in common';
  if (likeness >= 0.5) return 'Most in common';
  return likeness >= 0.25 ? 'Some in common' : 'A few in common';
}
