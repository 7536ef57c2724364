// Names as formats want them that tell entries by their names: each once, and without the signs that they cannot hold.

/** @param clean a name without what the format cannot hold @param most as many letters as a name may have */
export function distinctNames(
  names: readonly string[],
  clean: (name: string) => string,
  { most = Number.POSITIVE_INFINITY, numbered = (at: number) => ` (${at})` } = {},
): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = clean(name) || '-';
    let free = cut(plain, most);
    for (let at = 2; used.has(free.toLowerCase()); at++) {
      const end = numbered(at);
      free = `${cut(plain, most - end.length)}${end}`;
    }
    used.add(free.toLowerCase());
    return free;
  });
}

/** Never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most);
  return short.isWellFormed() ? short : short.slice(0, -1);
}

/** For formats that put names between double quotes and have no way to write one: apostrophes, and no backslash before the end. */
export const unquoted = (text: string): string =>
  text
    .replace(/"/g, "'")
    .replace(/\\/g, '/')
    .replace(/\p{Cc}+/gu, ' ');

export const unquotedNames = (names: readonly string[]): string[] => distinctNames(names, unquoted);
