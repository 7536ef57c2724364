import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.ts';

const PIXELS_PER_INCH = 96;
const INCHES_PER_METRE = 39.3701;
/** The signature, and the header chunk that must come first: 4 bytes length, 4 name, 13 content, 4 checksum. */
const END_OF_HEADER = 8 + 4 + 4 + 13 + 4;

/**
 * Draws an SVG as a PNG with the bundled typeface only, so that every machine gives the same picture.
 * @param width of the picture in CSS pixels, 1/96 inch
 * @param dpi dots an inch
 */
export function svgToPng(svg: string, width: number, dpi: number): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((width * dpi) / PIXELS_PER_INCH) },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  return withResolution(drawing.render().asPng(), dpi);
}

/** Says in the file how many dots make an inch (chunk pHYs), so that Word and printers take it at its real size. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  const dotsPerMetre = Math.round(dpi * INCHES_PER_METRE);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array(Buffer.concat([png.subarray(0, END_OF_HEADER), chunk, png.subarray(END_OF_HEADER)]));
}
