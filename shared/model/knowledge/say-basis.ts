/** How many links rest on what. */
export type Basis = { readonly facts: number; readonly assumptions: number; readonly withoutEvidence: number };

const SORTS = [
  { sort: 'facts', one: 'stated in a source', many: 'stated in a source' },
  { sort: 'assumptions', one: 'assumption', many: 'assumptions' },
  { sort: 'withoutEvidence', one: 'without evidence', many: 'without evidence' },
] as const;

/** What links rest on, of those sorts that there are: "12 stated in a source, 2 assumptions", "all stated in a source". */
export function sayBasis(basis: Basis): string {
  const found = SORTS.filter(({ sort }) => basis[sort] > 0);
  const [first] = found;
  if (!first) return 'none';
  const only = basis[first.sort];
  if (found.length === 1 && only === 1) return first.sort === 'assumptions' ? 'an assumption' : first.one;
  if (found.length === 1) return `all ${first.many}`;
  return found
    .map(({ sort, one, many }) => `${basis[sort].toLocaleString('en-GB')} ${basis[sort] === 1 ? one : many}`)
    .join(', ');
}
