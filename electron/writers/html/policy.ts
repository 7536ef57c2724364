import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page that may run and wear only what was written into it, and may fetch nothing at all; pictures and typeface are in it, as data. */
export function policyFor(style: string, script: string): string {
  return `default-src 'none'; img-src data:; font-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
}
