// Who imports whom, from a map of files: nothing is read from disk, so a test can plant any file it likes.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { SourceFiles } from '../source-files.ts';
import { readImports } from './read-imports.ts';

export type Edge = {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  readonly to: Target;
};
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'unresolved' }
  | { readonly kind: 'computed' };

export type ModuleGraph = { readonly modules: readonly string[]; readonly edges: readonly Edge[] };

/** `packages` are the names in package.json; `assets` tells whether a file that is no source exists (styles, tables). */
export function buildModuleGraph(
  files: SourceFiles,
  packages: ReadonlySet<string>,
  assets: (path: string) => boolean = () => false,
): ModuleGraph {
  const edges: Edge[] = [];
  for (const [from, text] of files) {
    for (const { specifier, line } of readImports(from, text)) {
      const to: Target = specifier === null ? { kind: 'computed' } : resolve(from, specifier, files, packages, assets);
      edges.push({ from, line, specifier: specifier ?? '(a computed name)', to });
    }
  }
  return { modules: [...files.keys()], edges };
}

function resolve(
  from: string,
  specifier: string,
  files: SourceFiles,
  packages: ReadonlySet<string>,
  assets: (path: string) => boolean,
): Target {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
    return files.has(path) || assets(path) ? { kind: 'file', path } : { kind: 'unresolved' };
  }
  // `electron` is no builtin of plain Node, and `node:sqlite` has no bare name.
  if (isBuiltin(specifier)) return { kind: 'builtin', name: specifier.replace(/^node:/, '') };
  const name = /^(@[^/]+\/[^/]+|[^@/][^/]*)/.exec(specifier)?.[0];
  return name && packages.has(name) ? { kind: 'package', name } : { kind: 'unresolved' };
}

/** Each cycle once, as the paths on it; the first path is the smallest, so that the answer is stable. */
export function findCycles(graph: ModuleGraph): string[][] {
  const next = new Map<string, string[]>(graph.modules.map((module) => [module, []]));
  for (const { from, to } of graph.edges) if (to.kind === 'file') next.get(from)?.push(to.path);
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const cycles: string[][] = [];
  const walk = (module: string): void => {
    if (state.get(module) === 'done') return;
    if (state.get(module) === 'open') {
      cycles.push(trail.slice(trail.indexOf(module)));
      return;
    }
    state.set(module, 'open');
    trail.push(module);
    for (const target of next.get(module) ?? []) walk(target);
    trail.pop();
    state.set(module, 'done');
  };
  for (const module of [...graph.modules].sort()) walk(module);
  return cycles;
}
