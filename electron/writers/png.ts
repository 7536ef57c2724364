// An SVG as a PNG, drawn strip by strip: a poster of any size needs no more memory than one strip does, and never comes out blank.
import { crc32, createDeflate } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { type TypefaceName, typefaces } from '../../shared/figure/typefaces/index.ts';
import { partOf, type Tell, tellNobody } from '../../shared/util/progress.ts';
import { fontFiles } from './fonts.ts';

const PIXELS_PER_INCH = 96;
const INCHES_PER_METRE = 39.3701;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_PER_PIXEL = 4;
/** Pixels of a strip: 128 MB of them while it is drawn. */
const STRIP = 32_000_000;

/** Bytes that are packed at a time: whoever waits is told after each. */
const PIECE = 4_000_000;
/** What of a strip's work is drawing it, the rest packing it. */
const DRAWN = 0.5;

type Page = { readonly width: number; readonly height: number; readonly typeface: TypefaceName };

/**
 * Draws an SVG with the bundled typeface only, so that every machine gives the same picture.
 * @param svg ours: its root has a view box from 0, 0
 * @param page what the picture is of: its size in CSS pixels, 1/96 inch, and its typeface
 * @param dpi dots an inch
 */
export async function svgToPng(
  svg: string,
  page: Page,
  dpi: number,
  { stripPixels = STRIP, tell = tellNobody }: { readonly stripPixels?: number; readonly tell?: Tell | undefined } = {},
): Promise<Uint8Array> {
  const scale = dpi / PIXELS_PER_INCH;
  const width = Math.round(page.width * scale);
  const height = Math.round(page.height * scale);
  const rows = Math.max(1, Math.min(height, Math.floor(stripPixels / width)));
  // Setting its letters takes most of the time that a strip does: in many strips they are set once.
  const drawn = rows < height ? outlinedSvg(svg, page.typeface) : svg;
  const packed = createDeflate({ level: 6 });
  const parts: Buffer[] = [];
  packed.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => packed.on('end', resolve).on('error', reject));
  for (let from = 0; from < height; from += rows) {
    const count = Math.min(rows, height - from);
    const strip = filtered(drawStrip(drawn, page, width, from, count), width);
    const ofStrip = partOf(tell, from / height, (from + count) / height);
    for (let at = 0; at < strip.length; at += PIECE) {
      ofStrip(DRAWN + (1 - DRAWN) * (at / strip.length));
      if (!packed.write(strip.subarray(at, at + PIECE))) await new Promise((resolve) => packed.once('drain', resolve));
    }
  }
  packed.end();
  await ended;
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      header(width, height),
      resolution(dpi),
      chunk('IDAT', Buffer.concat(parts)),
      chunk('IEND'),
    ]),
  );
}

/** Rows drawn beyond a strip's ends and cut off again: what is cut by an edge is smoothed otherwise there. */
const MARGIN = 8;

/** The pixels of some rows, four bytes each. */
function drawStrip(svg: string, page: Page, width: number, first: number, count: number): Buffer {
  // CSS pixels a dot.
  const unit = page.width / width;
  // The strip is a picture of its own, whose view box begins further down.
  const from = first - MARGIN;
  const rows = count + 2 * MARGIN;
  const root = `viewBox="0 ${from * unit} ${width * unit} ${rows * unit}"`;
  const cut = svg.replace(
    / width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    ` width="${width}" height="${rows}" ${root}`,
  );
  const drawing = new Resvg(cut, { font: ourFont(page.typeface) });
  const row = width * BYTES_PER_PIXEL;
  return drawing.render().pixels.subarray(MARGIN * row, (MARGIN + count) * row);
}

/** Rows as PNG packs them best: each as its difference from the one above, of which the strip's first has none. */
function filtered(pixels: Buffer, width: number): Buffer {
  const length = width * BYTES_PER_PIXEL;
  const rows = pixels.length / length;
  const made = Buffer.alloc(rows * (length + 1));
  for (let row = 0; row < rows; row++) {
    const at = row * (length + 1);
    if (row === 0) {
      pixels.copy(made, at + 1, 0, length);
      continue;
    }
    made[at] = 2;
    const above = (row - 1) * length;
    for (let index = 0; index < length; index++) {
      made[at + 1 + index] = (pixels[above + length + index] as number) - (pixels[above + index] as number);
    }
  }
  return made;
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const made = Buffer.alloc(content.length + 12);
  made.writeUInt32BE(content.length, 0);
  made.write(name, 4, 'latin1');
  content.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + content.length)), 8 + content.length);
  return made;
}

/** Eight bits a channel, with alpha. */
function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 6, 0, 0, 0], 8);
  return chunk('IHDR', content);
}

/** How many dots make an inch, so that Word and printers take the picture at its real size. */
function resolution(dpi: number): Buffer {
  const content = Buffer.alloc(9);
  const dotsPerMetre = Math.round(dpi * INCHES_PER_METRE);
  content.writeUInt32BE(dotsPerMetre, 0);
  content.writeUInt32BE(dotsPerMetre, 4);
  content[8] = 1;
  return chunk('pHYs', content);
}

/** The same picture with its letters as outlines, for programs that would put another typeface in place of ours. */
export function outlinedSvg(svg: string, typeface: TypefaceName): string {
  return new Resvg(svg, { font: ourFont(typeface) }).toString();
}

function ourFont(typeface: TypefaceName) {
  const { family } = typefaces[typeface].files;
  return {
    loadSystemFonts: false,
    fontFiles: [...new Set(Object.values(fontFiles(typeface)))],
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
}
