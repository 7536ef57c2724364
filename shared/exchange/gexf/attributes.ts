import { VALUE_SEPARATOR } from '../tables/table.ts';

/** Values of one node or edge by the id of their attribute; several where they change in time. */
export type Values = Map<string, { readonly text: string; readonly until: string }[]>;

type Declared = { readonly title: string; readonly isList: boolean; standard: string };

/** The attributes that a GEXF file declares for its nodes, or for its edges. */
export class GexfAttributes {
  readonly #byId = new Map<string, Declared>();
  #last: Declared | null = null;

  open(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id') ?? '';
    const title = attributes.get('title')?.trim() || id;
    this.#last = { title, isList: (attributes.get('type') ?? '').toLowerCase().startsWith('list'), standard: '' };
    this.#byId.set(id, this.#last);
  }

  setDefault(text: string): void {
    if (this.#last) this.#last.standard = text.trim();
  }

  /** The values as texts by the titles of their attributes, with what the file says of those that say nothing. */
  textsOf(values: Values): { readonly attributes: Map<string, string>; readonly hasEarlier: boolean } {
    const attributes = new Map<string, string>();
    let hasEarlier = false;
    for (const [id, all] of values) {
      const { title, isList } = this.#byId.get(id) ?? { title: id, isList: false };
      const latest = latestOf(all);
      hasEarlier ||= all.some(({ text }) => text !== latest);
      if (title !== '' && latest.trim() !== '') attributes.set(title, isList ? listText(latest) : latest.trim());
    }
    for (const { title, isList, standard } of this.#byId.values())
      if (standard !== '' && title !== '' && !attributes.has(title))
        attributes.set(title, isList ? listText(standard) : standard);
    return { attributes, hasEarlier };
  }
}

/** Of values that change in time the one without an end, else the one that ends last. */
function latestOf(all: Values extends Map<string, infer Each> ? Each : never): string {
  let latest = all[0] ?? { text: '', until: '' };
  for (const value of all.slice(1)) if (isLater(value.until, latest.until)) latest = value;
  return latest.text;
}

function isLater(a: string, b: string): boolean {
  if (a === '' || b === '') return a === '';
  const [first, second] = [Number(a), Number(b)];
  return Number.isNaN(first) || Number.isNaN(second) ? a >= b : first >= second;
}

/** [a, b], ['a', 'b'] and ["a", "b"] as 1.3 has them, a|b before: as cells of ours have several values. */
export function listText(text: string): string {
  const inner = /^\s*\[([\s\S]*)\]\s*$/.exec(text)?.[1];
  const parts = inner === undefined ? text.split(/[|;]/) : partsOf(inner);
  return parts
    .map((part) => part.trim().replaceAll(VALUE_SEPARATOR, '/'))
    .filter((part) => part !== '')
    .join(VALUE_SEPARATOR);
}

/** What commas part, outside of quotation marks; a backslash takes the next sign as it is. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote !== '') part += text.charAt(++at);
    else if (quote !== '' && sign === quote) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'") && part.trim() === '') quote = sign;
    else if (quote === '' && sign === ',') {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part];
}
