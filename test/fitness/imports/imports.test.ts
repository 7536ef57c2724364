// The import rules hold, they looked at everything, and each of them can fire.
import { describe, expect, test } from 'vitest';
import { listSourceFiles } from '../source-files.ts';
import { checkImports } from './check-imports.ts';
import { buildModuleGraph } from './module-graph.ts';
import { cleanTree, plantedPackages, plantedViolations } from './planted.ts';
import { projectGraph } from './project-graph.ts';
import { noCycles, rules } from './rules.ts';

describe('import rules', () => {
  test('hold in the checkout', () => {
    expect(checkImports(projectGraph()).map(({ message }) => message)).toEqual([]);
  });

  test('looked at every source file, and saw imports in most of them', () => {
    const graph = projectGraph();
    const onDisk = listSourceFiles();
    expect(onDisk.length).toBeGreaterThan(50);
    expect(graph.modules).toEqual(onDisk);
    expect(new Set(graph.edges.map(({ from }) => from)).size).toBeGreaterThan(onDisk.length / 2);
  });

  test('let the clean tree through', () => {
    expect(checkImports(buildModuleGraph(cleanTree, plantedPackages))).toEqual([]);
  });

  test.each(plantedViolations)('%s fires on %s: %s', (rule, path, text) => {
    const tree = new Map([...cleanTree, [path, text]]);
    const fired = checkImports(buildModuleGraph(tree, plantedPackages)).map((violation) => violation.rule);
    expect(fired).toContain(rule);
  });

  test('are each shown to fire', () => {
    const shown = new Set(plantedViolations.map(([rule]) => rule));
    expect([...rules, noCycles].map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test('say who, what, why and what to do instead', () => {
    const tree = new Map([...cleanTree, ['renderer/ui/x.ts', "\nimport '../state/document.ts';"]]);
    expect(checkImports(buildModuleGraph(tree, plantedPackages)).map(({ message }) => message)).toEqual([
      'renderer/ui/x.ts:2 imports renderer/state/document.ts\n' +
        '  ui-knows-no-domain: Buttons and fields serve any feature.\n' +
        '  Pass texts, values and handlers as props.',
    ]);
  });
});
