// The typefaces of pictures, as files that the drawing library opens itself, and that pages carry along.
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { FONT_WEIGHTS, type FontWeight, type TypefaceName, typefaces } from '../../shared/figure/typefaces/index.ts';

/** Inside a packed app the fonts lie beside the archive, where native code can read them. */
function home(typeface: TypefaceName, from: string): string {
  const packed = dirname(createRequire(from).resolve(`${typefaces[typeface].files.from}/package.json`));
  return packed.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
}

/** Path of the font file of each weight; two weights may have the same. */
export function fontFiles(typeface: TypefaceName, from: string = import.meta.url): Record<FontWeight, string> {
  const { faces } = typefaces[typeface];
  const folder = home(typeface, from);
  return Object.fromEntries(FONT_WEIGHTS.map((weight) => [weight, join(folder, faces[weight].file)])) as Record<
    FontWeight,
    string
  >;
}

export type WebFontFile = { readonly weight: string; readonly path: string };

/** Paths of the files that browsers read, with the weights that each is for. */
export function webFontFiles(typeface: TypefaceName, from: string = import.meta.url): WebFontFile[] {
  const folder = home(typeface, from);
  return typefaces[typeface].files.web.map(({ weight, file }) => ({ weight, path: join(folder, file) }));
}
