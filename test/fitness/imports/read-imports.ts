// Every way in which a file names another: imports, re-exports, types, dynamic imports, require, asset addresses.
import { type ESTree, Visitor } from 'vite';
import { lineAt, parseFile } from '../parse.ts';

/** `specifier` is null where the name is computed, so that nobody can tell what is loaded. */
export type Import = { readonly specifier: string | null; readonly line: number };

export function readImports(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string | null, offset: number): void => {
    found.push({ specifier, line: lineAt(text, offset) });
  };
  const addNode = (node: ESTree.Node | null | undefined): void => {
    if (node) add(literalText(node), node.start);
  };
  const parsed = parseFile(path, text);
  for (const comment of parsed.comments) {
    const reference = /^\/\s*<reference\s+(?:types|path|lib)="([^"]+)"/.exec(comment.value)?.[1];
    if (reference) add(reference, comment.start);
  }
  new Visitor({
    ImportDeclaration: (node) => addNode(node.source),
    ExportAllDeclaration: (node) => addNode(node.source),
    ExportNamedDeclaration: (node) => addNode(node.source),
    ImportExpression: (node) => addNode(node.source),
    TSImportType: (node) => addNode(node.source),
    TSExternalModuleReference: (node) => addNode(node.expression),
    CallExpression: (node) => {
      const called = text.slice(node.callee.start, node.callee.end);
      if (called === 'require' || called === 'require.resolve') addNode(node.arguments[0]);
      if (called === 'import.meta.glob') add(null, node.start);
    },
    NewExpression: (node) => {
      // new URL('./worker.ts', import.meta.url) is how a worker or an asset is named.
      const [address, base] = node.arguments;
      if (!address || !base || text.slice(base.start, base.end) !== 'import.meta.url') return;
      const name = literalText(address);
      if (name && /\.[cm]?[jt]sx?$/.test(name) && !isBuilt(name)) add(name, address.start);
    },
  }).visit(parsed.program);
  return found;
}

/** The built worker and its like lie in dist/, and only there. */
function isBuilt(name: string): boolean {
  return name.endsWith('.js');
}

function literalText(node: ESTree.Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}
