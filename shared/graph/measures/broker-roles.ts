// Who stands between groups: chains from one entry over a broker to another that the first has no link to itself.
import type { Adjacency, Network } from './network.ts';

/** Named by whose sides the three are on. */
export const BROKER_ROLES = ['coordinator', 'gatekeeper', 'representative', 'consultant', 'liaison'] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** What each role is, for tables and the help. */
export const BROKER_ROLE_TEXTS: Readonly<Record<BrokerRole, { readonly label: string; readonly does: string }>> = {
  coordinator: { label: 'Coordinator', does: 'all three are in one group' },
  gatekeeper: { label: 'Gatekeeper', does: 'lets in what comes from another group to one of its own' },
  representative: { label: 'Representative', does: 'carries what comes from its own group to another' },
  consultant: { label: 'Consultant', does: 'stands between two of one group, being of another' },
  liaison: { label: 'Liaison', does: 'all three are in different groups' },
};

export type BrokerRoles = Readonly<Record<BrokerRole, number>> & { readonly total: number };

function roleOf(from: string, broker: string, to: string): BrokerRole {
  if (from === to) return from === broker ? 'coordinator' : 'consultant';
  if (to === broker) return 'gatekeeper';
  return from === broker ? 'representative' : 'liaison';
}

/** Marks whom an entry has a link to; `marks[j] === at + 1` afterwards. */
function mark({ offsets, neighbours }: Adjacency, at: number, marks: Uint32Array): void {
  for (let i = offsets[at] ?? 0; i < (offsets[at + 1] ?? 0); i++) marks[neighbours[i] ?? 0] = at + 1;
}

const blank = (): Record<BrokerRole, number> & { total: number } => ({
  coordinator: 0,
  gatekeeper: 0,
  representative: 0,
  consultant: 0,
  liaison: 0,
  total: 0,
});

/**
 * Gould and Fernandez 1989, "Structures of mediation", Sociological Methodology 19: chains a, b, c with a link from a to b and
 * from b to c and none from a to c. Where direction does not count each chain is met from both ends and counts both ways round.
 * Chains in which somebody has no group do not count; the roles of a broker without a group are null.
 * @param groupOf the group of an entry by its number in `ids`, or null
 */
export function brokerage(
  { ids, out }: Pick<Network, 'ids' | 'out'>,
  groupOf: (index: number) => string | null,
  report: (done: number) => void = () => {},
): (BrokerRoles | null)[] {
  const size = ids.length;
  const groups = ids.map((_, index) => groupOf(index));
  const roles = groups.map((group) => (group === null ? null : blank()));
  const marks = new Uint32Array(size);
  const { offsets, neighbours } = out;
  groups.forEach((source, a) => {
    if (a % 256 === 0) report(a / size);
    if (source === null) return;
    mark(out, a, marks);
    for (let i = offsets[a] ?? 0; i < (offsets[a + 1] ?? 0); i++) {
      const b = neighbours[i] ?? 0;
      const counts = roles[b];
      const broker = groups[b] ?? null;
      if (!counts || broker === null) continue;
      for (let j = offsets[b] ?? 0; j < (offsets[b + 1] ?? 0); j++) {
        const c = neighbours[j] ?? 0;
        const target = groups[c] ?? null;
        if (c === a || target === null || marks[c] === a + 1) continue;
        counts[roleOf(source, broker, target)]++;
        counts.total++;
      }
    }
  });
  return roles;
}

/** The roles of every entry that has a group, by id. */
export function brokerRoles(network: Network, groupOf: (id: string) => string | null): Map<string, BrokerRoles> {
  const roles = brokerage(network, (index) => groupOf(network.ids[index] ?? ''));
  return new Map(
    network.ids.flatMap((id, index) => {
      const of = roles[index];
      return of ? [[id, of] as const] : [];
    }),
  );
}
