// The text of a picture in the parts that it is written in, so that who shows it can see which of them are others than before.
// Every element begins a line, indented by how deep it lies; nothing else begins a line with "<", since text is escaped.

/** An element with what lies in it, or one that is not taken apart. */
export type SvgPart = {
  readonly text: string;
  /** Its first line, where it is taken apart: `<g id="links">`. */
  readonly open: string;
  readonly parts: readonly string[];
};

/** The picture: what its own element says, and the elements in that. Null where it is not written as ours are. */
export function partsOfSvg(svg: string): SvgPart | null {
  const from = svg.indexOf('<svg ');
  const end = svg.lastIndexOf('\n</svg>');
  return from < 0 || end < from ? null : takeApart(svg.slice(from, end), '', 0);
}

/** A group in what lies in it; null for what is no group. @param depth how deep the group lies in the picture's own element */
export function partsOfGroup(text: string, depth: number): SvgPart | null {
  const indent = ' '.repeat(depth);
  const end = text.lastIndexOf(`\n${indent}</g>`);
  return text.startsWith(`${indent}<g`) && end >= 0 ? takeApart(text.slice(0, end), `${indent} `, indent.length) : null;
}

function takeApart(text: string, indent: string, from: number): SvgPart {
  const begins = `\n${indent}<`;
  /** Where the next element begins. What begins a line and closes an element ends one that has begun: a text that ended in a line of its own, too. */
  const nextFrom = (at: number): number => {
    let next = text.indexOf(begins, at);
    while (next >= 0 && text[next + begins.length] === '/') next = text.indexOf(begins, next + begins.length);
    return next;
  };
  const first = nextFrom(0);
  if (first < 0) return { text, open: text.slice(from), parts: [] };
  const parts: string[] = [];
  for (let at = first; at >= 0; ) {
    const next = nextFrom(at + begins.length);
    parts.push(text.slice(at + 1, next < 0 ? undefined : next));
    at = next;
  }
  return { text, open: text.slice(from, first), parts };
}
