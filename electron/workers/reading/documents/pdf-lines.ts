// Lines of a PDF's page. A PDF holds pieces of text and where each stands; lines and paragraphs are what eyes make of them.

/** A piece as the library gives it. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters, in points. */
  readonly size: number;
};

/** A line, top down; x and y in points from the bottom left of the page. */
export type PdfLine = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Pieces whose feet stand this near to one another, in letter heights, are in one line. */
const SAME_LINE = 0.5;
/** A gap this wide, in letter heights, is a space. */
const SPACE = 0.18;
/** A gap this wide parts two columns, or the cells of a table. */
const COLUMN = 2.5;

export function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const last = lines.at(-1);
    const size = piece.size || last?.size || 10;
    if (last && isSameLine(last, piece, size)) lines[lines.length - 1] = withPiece(last, piece, size);
    else lines.push({ text: piece.text, x: piece.x, right: piece.x + piece.width, y: piece.y, size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function isSameLine(line: PdfLine, piece: Piece, size: number): boolean {
  return Math.abs(piece.y - line.y) < SAME_LINE * Math.max(size, line.size) && piece.x - line.right > -size;
}

function withPiece(line: PdfLine, { text, x, width }: Piece, size: number): PdfLine {
  const gap = x - line.right;
  const isApart = gap > SPACE * size && !/\s$/.test(line.text) && !/^\s/.test(text);
  const between = gap > COLUMN * size ? ' | ' : isApart ? ' ' : '';
  // A small raised figure (the number of a note) does not make the line small.
  return {
    ...line,
    text: line.text + between + text,
    right: Math.max(line.right, x + width),
    size: Math.max(line.size, size),
  };
}
