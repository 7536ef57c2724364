import { countOf } from '../../util/count-of.ts';
import type { Omitted } from '../audience/omitted.ts';

/** Counts what a reader sees and does not take, by what it is and of whom: "colours and sizes of 34 nodes". */
export type LeftOut = {
  /** @param of what it belongs to, so that each counts once */
  readonly note: (what: string, of: object, kind: 'node' | 'edge' | 'file') => void;
  readonly list: () => Omitted[];
};

/** @param reasons why, by what is left out */
export function countLeftOut(reasons: Readonly<Record<string, string>>): LeftOut {
  const seen = new Map<string, { readonly what: string; readonly kind: string; readonly of: Set<object> }>();
  return {
    note(what, of, kind) {
      const key = `${kind} ${what}`;
      const known = seen.get(key) ?? { what, kind, of: new Set<object>() };
      known.of.add(of);
      seen.set(key, known);
    },
    list: () =>
      [...seen.values()].map(({ what, kind, of }) => ({
        what: kind === 'file' ? what : `${what} of ${countOf(of.size, kind, kind === 'node' ? 'nodes' : 'edges')}`,
        why: reasons[what] ?? 'a map has no place for it',
      })),
  };
}
