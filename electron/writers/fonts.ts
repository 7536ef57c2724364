// The typeface of pictures, as files that the drawing library opens itself.
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const faces = ['Regular', 'Semibold', 'Bold'];

/** Paths of the font files. Inside a packed app they lie beside the archive, where native code can read them. */
export function fontFiles(from: string = import.meta.url): string[] {
  const home = dirname(createRequire(from).resolve('source-sans/package.json'));
  const unpacked = home.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
  return faces.map((face) => join(unpacked, 'TTF', `SourceSans3-${face}.ttf`));
}
