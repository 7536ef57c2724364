// Parses TypeScript for the fitness checks with the parser that Vite ships: TypeScript 7 has no programming interface.
import { parseSync } from 'vite';

export type ParsedFile = { readonly path: string; readonly text: string } & ReturnType<typeof parseSync>;

export function parseFile(path: string, text: string): ParsedFile {
  const result = parseSync(path, text);
  const [first] = result.errors;
  if (first) throw new Error(`${path} cannot be parsed: ${first.message}`);
  return Object.assign(result, { path, text });
}

/** Lines count from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
