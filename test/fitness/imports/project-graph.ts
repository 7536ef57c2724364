// The module graph of the checkout as it stands.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFiles, root } from '../source-files.ts';
import { buildModuleGraph, type ModuleGraph } from './module-graph.ts';

export function projectPackages(): ReadonlySet<string> {
  const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
}

export function projectGraph(): ModuleGraph {
  return buildModuleGraph(readSourceFiles(), projectPackages(), (path) => existsSync(join(root, path)));
}
