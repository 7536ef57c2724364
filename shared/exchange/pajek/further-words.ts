import type { Word } from '../graph-text/lines.ts';

export type Further = {
  readonly label: string;
  readonly times: Readonly<Record<string, string>>;
  readonly attributes: ReadonlyMap<string, string>;
  readonly hasLooks: boolean;
};

const SHAPES = new Set(['ellipse', 'box', 'diamond', 'triangle', 'cross', 'empty', 'circle', 'man', 'woman', 'house']);
/** Names of Pajek's drawing, each followed by a value. */
const LOOKS = new Set(
  's_size x_fact y_fact phi r q ic bc bw lc la lr lphi fos font hook1 hook2 k1 k2 a1 a2 b as ap c w p s h1 h2 lp'.split(
    ' ',
  ),
);

/** What stands behind the place of a vertex, or the weight of a line: names and values, a time in brackets. */
export function furtherWords(words: readonly Word[]): Further {
  const attributes = new Map<string, string>();
  const times: Record<string, string> = {};
  let label = '';
  let hasLooks = false;
  for (let at = 0; at < words.length; at++) {
    const { text, isQuoted } = words[at] ?? { text: '', isQuoted: false };
    const name = text.toLowerCase();
    const next = words[at + 1];
    if (!isQuoted && text.startsWith('[')) takeTime(text, times, attributes);
    else if (!isQuoted && SHAPES.has(name)) hasLooks = true;
    else if (next === undefined) continue;
    else if (name === 'l') label = next.text.trim();
    else if (LOOKS.has(name)) hasLooks = true;
    else if (/^[\p{L}_]/u.test(text)) attributes.set(text, next.text.trim());
    else continue;
    if (!(text.startsWith('[') || SHAPES.has(name))) at++;
  }
  return { label, times, attributes, hasLooks };
}

/** [2001-2005,2008]: from the first to the last of years; other points of time are no dates. */
function takeTime(text: string, times: Record<string, string>, attributes: Map<string, string>): void {
  const points = text
    .replace(/[[\]]/g, '')
    .split(/[,-]/)
    .map((point) => point.trim());
  const isYear = (point: string): boolean => /^[12]\d{3}$/.test(point);
  const [first = '', last = ''] = [points[0], points.at(-1)];
  if (!isYear(first) || !(isYear(last) || last === '*')) attributes.set('time', text.replace(/[[\]]/g, ''));
  else {
    times.started = first;
    if (last !== '*') times.ended = last;
  }
}
