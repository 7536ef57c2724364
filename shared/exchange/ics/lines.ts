// The lines of a calendar file (RFC 5545, 3.1): unfolded, with their name, parameters and value parted.

export type IcsLine = {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals; values without quotation marks. */
  readonly params: ReadonlyMap<string, string>;
  /** As it stands, not unescaped. */
  readonly value: string;
};

/** Longer than any line that people write; what comes after is left out. In UTF-16 units. */
const LONGEST = 400_000;

/** Any text gives lines; what is no line of a calendar is passed over. */
export function* icsLines(text: string): Generator<IcsLine> {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let at = 0; at < raw.length; ) {
    const line = at + 1;
    const parts = [raw[at] ?? ''];
    at++;
    // A line that begins with a blank goes on with the one before; long ones are put together once, not bit by bit.
    while (at < raw.length && /^[ \t]/.test(raw[at] ?? '')) {
      parts.push((raw[at] ?? '').slice(1));
      at++;
    }
    const read = readLine(parts.join('').slice(0, LONGEST), line);
    if (read) yield read;
  }
}

function readLine(text: string, line: number): IcsLine | null {
  const named = /^[A-Za-z0-9-]+/.exec(text);
  if (!named) return null;
  const params = new Map<string, string>();
  let at = named[0].length;
  while (text[at] === ';') {
    const start = at + 1;
    const equals = text.indexOf('=', start);
    if (equals < 0) return null;
    const end = endOfParam(text, equals + 1);
    params.set(text.slice(start, equals).toUpperCase(), unquoted(text.slice(equals + 1, end)));
    at = end;
  }
  if (text[at] !== ':') return null;
  return { line, name: named[0].toUpperCase(), params, value: text.slice(at + 1) };
}

/** Where the value of a parameter ends: at the next “;” or “:” outside quotation marks. */
function endOfParam(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ';' || sign === ':')) return at;
  }
  return text.length;
}

/** Also with the marks of RFC 6868, by which a parameter may hold quotation marks and line breaks. */
const unquoted = (text: string): string =>
  text
    .replaceAll('"', '')
    .replace(/\^([n'^])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));

/** A text value as it was meant. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
