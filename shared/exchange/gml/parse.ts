// GML as it is written: keys, each with a number, a text in quotation marks or a list of keys in square brackets.
import { type Result, refuse, succeed } from '../../util/result.ts';

export type GmlPair = { readonly key: string; readonly value: string | GmlList; readonly line: number };
export type GmlList = readonly GmlPair[];

const DEEPEST = 200;
/** The next sign, word or text. Each alternative begins with a sign of its own, so that nothing is tried twice. */
const TOKEN = /[ \t\r\f\v\uFEFF]+|\n|\[|\]|"[^"]*"|"|[^\s[\]"]+/;

type Open = { readonly key: string; readonly line: number; readonly pairs: GmlPair[] };

/** The pairs of a whole file, or why it is none, in sentences. */
export function parseGml(text: string): Result<GmlList, string> {
  const outermost: GmlPair[] = [];
  const open: Open[] = [];
  let key: string | null = null;
  let line = 1;
  let startsLine = true;
  const put = (value: string): string | null => {
    if (key === null) return `Line ${line} has a value without a key before it. ${MEND}`;
    (open.at(-1)?.pairs ?? outermost).push({ key, value, line });
    key = null;
    return null;
  };
  const tokens = new RegExp(TOKEN, 'g');
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '\n') {
      line++;
      startsLine = true;
      continue;
    }
    // A remark takes the whole of its line, whatever stands in it.
    if (startsLine && token.startsWith('#')) {
      const end = text.indexOf('\n', match.index);
      tokens.lastIndex = end < 0 ? text.length : end;
      continue;
    }
    if (token.trim() === '') continue;
    startsLine = false;
    if (token === '[') {
      if (key === null) return refuse(`Line ${line} opens a bracket without a key before it. ${MEND}`);
      open.push({ key, line, pairs: [] });
      key = null;
      if (open.length > DEEPEST)
        return refuse(`It is nested more than ${DEEPEST} deep (line ${line}). No graph needs that.`);
    } else if (token === ']') {
      if (key !== null) return refuse(`Line ${line} has a key without a value, “${key.slice(0, 40)}”. ${MEND}`);
      const closed = open.pop();
      if (!closed) return refuse(`Line ${line} closes a bracket that was not opened. ${MEND}`);
      (open.at(-1)?.pairs ?? outermost).push({ key: closed.key, value: closed.pairs, line: closed.line });
    } else if (token === '"') return refuse(`Line ${line} has a quotation mark that is not closed. ${MEND}`);
    else if (token.startsWith('"')) {
      const problem = put(unescaped(token.slice(1, -1)));
      if (problem !== null) return refuse(problem);
      line += token.split('\n').length - 1;
    } else if (key === null) key = token;
    else put(token);
  }
  const last = open.at(-1);
  if (last) return refuse(`The bracket behind “${last.key.slice(0, 40)}” in line ${last.line} is not closed. ${MEND}`);
  return key === null
    ? succeed(outermost)
    : refuse(`It ends with a key without a value, “${key.slice(0, 40)}”. ${MEND}`);
}

const MEND = 'Mend that line, or export the file again: it may have been cut off.';

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };

/** Texts have signs beyond the plainest as numbers: "Caf&#233;". */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, named) => {
    if (named !== undefined) return Object.hasOwn(NAMED, named) ? (NAMED[named] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isSign ? String.fromCodePoint(code) : whole;
  });
}
