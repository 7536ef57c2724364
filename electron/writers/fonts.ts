// The typeface of pictures, as files that the drawing library opens itself, and that pages carry along.
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const faces = ['Regular', 'Semibold', 'Bold'];

/** Inside a packed app the fonts lie beside the archive, where native code can read them. */
function home(from: string): string {
  const packed = dirname(createRequire(from).resolve('source-sans/package.json'));
  return packed.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
}

/** Paths of the font files. */
export function fontFiles(from: string = import.meta.url): string[] {
  return faces.map((face) => join(home(from), 'TTF', `SourceSans3-${face}.ttf`));
}

/** Path of the one file that holds every weight, as browsers read it. */
export function webFontFile(from: string = import.meta.url): string {
  return join(home(from), 'WOFF2', 'VF', 'SourceSans3VF-Upright.ttf.woff2');
}
