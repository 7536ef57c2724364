// `node resources/build/icons.ts` draws every icon file from the SVGs beside them. Run it after changing an SVG; the
// results are kept in git, so that packaging needs no drawing. Up to 32 pixels the plainer drawings are used.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icns, ico } from './icon-files.ts';

const folder = join(import.meta.dirname, '../icons');
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

function draw(name: string, size: number): Buffer {
  const drawing = size <= 32 ? `${name}-small.svg` : `${name}.svg`;
  const svg = readFileSync(join(folder, drawing), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

for (const name of ['app', 'document']) {
  const at = (size: number): { size: number; png: Buffer } => ({ size, png: draw(name, size) });
  writeFileSync(join(folder, `${name}.ico`), ico(windowsSizes.map(at)));
  writeFileSync(join(folder, `${name}.icns`), icns([16, 32, 64, 128, 256, 512, 1024].map(at)));
}
mkdirSync(join(folder, 'png'), { recursive: true });
for (const size of linuxSizes) writeFileSync(join(folder, 'png', `${size}x${size}.png`), draw('app', size));
