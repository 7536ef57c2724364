// Applies the import rules to a module graph.
import { type Edge, findCycles, type ModuleGraph, type Target } from './module-graph.ts';
import { noCycles, type Rule, rules } from './rules.ts';

export type Violation = { readonly rule: string; readonly message: string };

export function checkImports(graph: ModuleGraph): Violation[] {
  const broken = graph.edges.flatMap((edge) =>
    rules
      .filter((rule) => breaks(rule, edge))
      .map((rule) => describe(rule, `${edge.from}:${edge.line} imports ${goal(edge)}`)),
  );
  const cycles = findCycles(graph).map((cycle) => describe(noCycles, [...cycle, cycle[0]].join(' -> ')));
  return [...broken, ...cycles];
}

function describe(rule: Pick<Rule, 'name' | 'because' | 'instead'>, what: string): Violation {
  return { rule: rule.name, message: `${what}\n  ${rule.name}: ${rule.because}\n  ${rule.instead}` };
}

function goal({ to, specifier }: Edge): string {
  return to.kind === 'file' ? to.path : specifier;
}

function breaks(rule: Rule, { from, to }: Edge): boolean {
  const match = rule.from.exec(from);
  if (!match || rule.fromNot?.test(from)) return false;
  // $1 in a pattern is what the first group of `from` matched: the feature or shell that the file belongs to.
  const pattern = (source: string): RegExp => new RegExp(source.replaceAll('$1', match[1] ?? ''));
  const isExcepted = rule.to.not !== undefined && pattern(rule.to.not).test(nameOf(to));
  return !isExcepted && isForbidden(rule.to, to, pattern);
}

function isForbidden(forbidden: Rule['to'], to: Target, pattern: (source: string) => RegExp): boolean {
  switch (to.kind) {
    case 'file':
      return forbidden.files !== undefined && pattern(forbidden.files).test(to.path);
    case 'package':
      return forbidden.packages !== undefined && pattern(forbidden.packages).test(to.name);
    case 'builtin':
      return forbidden.builtins === true;
    case 'computed':
      return forbidden.computed === true;
    case 'unresolved':
      return forbidden.unresolved === true;
  }
}

/** What the exceptions of a rule are matched against. */
function nameOf(to: Target): string {
  if (to.kind === 'file') return to.path;
  return to.kind === 'package' ? to.name : '';
}
