// What networkx and igraph read in graph files that we wrote.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

type Values = Readonly<Record<string, string | number | boolean>>;
export type ReadGraph = {
  readonly directed: boolean;
  readonly nodes: readonly (readonly [id: string, values: Values])[];
  readonly edges: readonly (readonly [from: string, to: string, values: Values])[];
};
export type GraphReader =
  | 'xml.gexf'
  | `${'networkx' | 'igraph'}.${'gexf' | 'gexf12' | 'graphml' | 'pajek' | 'cyjs' | 'dl'}`;

/** The first Python that has both libraries: Debian's, or the one on the path. */
export const PYTHON: string | null =
  ['/usr/bin/python3', 'python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import networkx, igraph'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

if (PYTHON === null)
  console.warn('SKIPPED: no reading of our graph files by others, for no python3 here has networkx and igraph.');

/** Networkx 2 knows GEXF up to 1.2 alone. */
const READS_GEXF_13 =
  PYTHON !== null &&
  execFileSync(PYTHON, ['-c', 'import networkx; print(networkx.__version__.split(".")[0])']).toString().trim() !== '2';

/** Why networkx cannot read a form of GEXF here; null where it can. */
export function unreadByNetworkx(format: 'gexf' | 'gexf12'): string | null {
  return format === 'gexf' && !READS_GEXF_13 ? 'the networkx here knows GEXF up to 1.2 alone' : null;
}

/** All files in one go: to start Python takes longer than to read. */
export function readByOthers(files: readonly { readonly reader: GraphReader; readonly text: string }[]): ReadGraph[] {
  const told = execFileSync(PYTHON ?? 'python3', [join(import.meta.dirname, 'graphs.py')], {
    input: JSON.stringify(files),
    maxBuffer: 1e9,
  });
  const answers = JSON.parse(told.toString()) as (ReadGraph | { readonly error: string })[];
  return answers.map((answer, at) => {
    if ('error' in answer) throw new Error(`${files[at]?.reader}: ${answer.error}`);
    return answer;
  });
}
