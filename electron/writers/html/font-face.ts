// The typeface that pictures were measured in, within their page: wherever it is opened, their text is as wide as its room.
import { readFileSync } from 'node:fs';
import { type TypefaceName, typefaces } from '../../../shared/figure/typefaces/index.ts';
import { webFontFiles } from '../fonts.ts';
import { toWoff } from './woff.ts';

export function fontFaces(typeface: TypefaceName): string {
  const { family } = typefaces[typeface].files;
  return webFontFiles(typeface)
    .map(({ weight, path }) => {
      const file = readFileSync(path);
      const [format, font] = path.endsWith('.woff2') ? ['woff2', file] : ['woff', toWoff(file)];
      const data = font.toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/${format};base64,${data}) format("${format}")}`;
    })
    .join('');
}
