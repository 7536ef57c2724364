/** The name of the root element without its prefix, if the text looks like XML. */
export function xmlRootOf(text: string): string | null {
  let at = /^[\uFEFF\s]*/.exec(text)?.[0].length ?? 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = endOfAside(text, at);
    if (end === null) break;
    if (end < 0) return null;
    at = end;
  }
  const name = /^<([^\s/>!?<]+)/.exec(text.slice(at, at + 200))?.[1];
  return name === undefined ? null : localName(name);
}

/** Where a declaration, comment or DOCTYPE ends; null if none begins here, -1 if it does not end. */
function endOfAside(text: string, at: number): number | null {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<?', at)) return after('?>', at);
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return null;
  const bracket = text.indexOf('[', at);
  const end = after('>', at);
  return bracket < 0 || bracket > end ? end : after('>', Math.max(0, after(']', bracket)));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
