// `npm run rules`: checks the import rules and prints what breaks them. Fails when it saw nothing, too.
import { checkImports } from './check-imports.ts';
import { projectGraph } from './project-graph.ts';
import { rules } from './rules.ts';

const graph = projectGraph();
const violations = checkImports(graph);
for (const { message } of violations) console.error(`${message}\n`);
console.log(
  `rules: ${graph.modules.length} files, ${graph.edges.length} imports, ${rules.length + 1} rules, ${violations.length} broken`,
);
process.exitCode = violations.length > 0 || graph.edges.length === 0 ? 1 : 0;
