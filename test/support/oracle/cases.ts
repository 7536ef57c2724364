// Two hundred made-up networks, and what networkx and igraph say of them.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { NetworkOptions } from '../../../shared/graph/measures/index.ts';
import { seededRandom } from '../../../shared/util/seeded-random.ts';
import { type MadeUpNetwork, madeUpNetwork } from '../networks.ts';

export type OracleCase = MadeUpNetwork & Required<NetworkOptions> & { readonly groups: readonly string[] };

/** A value an entry, in the order of ids; null: undefined; skip: the library has no answer here. */
type Values = Readonly<Record<string, readonly (number | null | 'skip')[]>>;
type Said = { readonly entries: Values; readonly figures: Readonly<Record<string, number | null>> };
export type OracleAnswer = {
  readonly networkx: Said;
  readonly igraph: Said;
  /** Coordinator, gatekeeper, representative, consultant, liaison. */
  readonly brokers: readonly (readonly number[])[];
  /** The fewest misfits of all cores that can be chosen; null where there are too many to try. */
  readonly misfits: number | null;
};

/** Half of them directed, half weighted, in all four ways. */
export const ORACLE_CASES: readonly OracleCase[] = Array.from({ length: 200 }, (_, index) => {
  const made = madeUpNetwork(`oracle ${index}`);
  const random = seededRandom(`oracle groups ${index}`);
  const groups = made.ids.map(() => 'ABC'.charAt(Math.floor(random() * 3)));
  return { ...made, groups, isDirected: index % 2 === 1, isWeighted: index % 4 > 1 };
});

const PYTHON = '/usr/bin/python3';

export function hasOracle(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import networkx, igraph, scipy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** As the libraries of this machine work them out. */
export function askOracle(): OracleAnswer[] {
  const cases = ORACLE_CASES.map(({ links, ...rest }) => ({
    ...rest,
    links: links.map(({ from, to, direction, weight }) => [from, to, direction, weight]),
  }));
  const script = join(import.meta.dirname, 'measures.py');
  const told = execFileSync(PYTHON, [script], { input: JSON.stringify(cases), maxBuffer: 1e8 });
  return JSON.parse(told.toString()) as OracleAnswer[];
}
