// `node resources/build/font-widths.ts` reads how wide each character of the typefaces of figures is and writes it down as code, so that
// text can be measured anywhere without a font. Run it after a new release of a typeface; the result is kept in git.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Typeface, typefaces } from '../../shared/figure/typefaces/index.ts';

const root = join(import.meta.dirname, '../..');
const packages = join(root, 'node_modules');
const target = join(root, 'shared/figure/text/advance-widths.ts');

/** Latin with its extensions, combining marks, Greek, Cyrillic, punctuation, currency, letterlike signs, arrows, mathematics, shapes. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x22ff],
  [0x25a0, 0x27bf],
];

/** Where each table of the font begins. */
function tablesOf(font: Buffer): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return tables;
}

/** The glyph of a character, from the font's "segment mapping" (cmap format 4); 0 when it has none. */
function glyphFinder(font: Buffer, cmap: number): (character: number) => number {
  let table = -1;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const offset = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(offset) === 4) table = offset;
  }
  if (table === -1) throw new Error('The font has no character map of format 4.');
  const doubled = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  return (character) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (character > font.readUInt16BE(ends + segment)) continue;
      const start = font.readUInt16BE(starts + segment);
      if (character < start) return 0;
      const offset = font.readUInt16BE(offsets + segment);
      const delta = font.readUInt16BE(deltas + segment);
      if (offset === 0) return (character + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + segment + offset + 2 * (character - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function need(tables: Map<string, number>, name: string): number {
  const at = tables.get(name);
  if (at === undefined) throw new Error(`The font has no table ${name}.`);
  return at;
}

/** Runs of neighbouring characters: the first one in hexadecimal, then the width of each. */
function widthsOf(file: string): { readonly runs: string; readonly unitsPerEm: number } {
  const font = readFileSync(file);
  const tables = tablesOf(font);
  const unitsPerEm = font.readUInt16BE(need(tables, 'head') + 18);
  const measured = font.readUInt16BE(need(tables, 'hhea') + 34);
  const metrics = need(tables, 'hmtx');
  const glyphOf = glyphFinder(font, need(tables, 'cmap'));
  const runs: string[] = [];
  let next = -1;
  for (const [first, last] of ranges) {
    for (let character = first; character <= last; character++) {
      const glyph = glyphOf(character);
      if (glyph === 0) continue;
      const width = font.readUInt16BE(metrics + 4 * Math.min(glyph, measured - 1));
      if (character === next) runs.push(` ${width}`);
      else runs.push(`${runs.length === 0 ? '' : ';'}${character.toString(16)}:${width}`);
      next = character + 1;
    }
  }
  return { runs: runs.join(''), unitsPerEm };
}

/** The files of a typeface, of which two weights may share one. */
const filesOf = ({ faces }: Typeface): string[] => [...new Set(Object.values(faces).map(({ file }) => file))];

const found = Object.values(typefaces).flatMap((typeface) =>
  filesOf(typeface).map((file) => ({ file, ...widthsOf(join(packages, typeface.files.from, file)) })),
);
const versions = Object.values(typefaces).map(({ files: { from, family } }) => {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packages, from, 'package.json'), 'utf8'));
  return `${family} (${from} ${manifest.version})`;
});
writeFileSync(
  target,
  `// Written by resources/build/font-widths.ts from ${versions.join(' and ')}. Do not change it by hand.

export type FaceWidths = {
  /** Widths are in these parts of the font size. */
  readonly unitsPerEm: number;
  /** Runs of neighbouring characters, each "first character in hexadecimal:width width ...". */
  readonly runs: string;
};

/** By the file of the face. */
export const ADVANCE_WIDTHS: Readonly<Record<string, FaceWidths>> = {
${found.map(({ file, unitsPerEm, runs }) => `  '${file}': {\n    unitsPerEm: ${unitsPerEm},\n    runs: '${runs}',\n  },`).join('\n')}
};
`,
);
