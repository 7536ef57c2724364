import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import { type HouseStyle, houseStyleOf, type Logo } from '../../../shared/figure/house-style.ts';
import { TYPEFACES, typefaces, USUAL_TYPEFACE } from '../../../shared/figure/typefaces/index.ts';
import { plainPng } from '../../../shared/util/png.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { readTrouble } from '../files/file-trouble.ts';
import { mapOf } from '../loaded-map.ts';
import { alignColumns } from '../output/lines.ts';
import { withMap } from '../session.ts';

const PARTS = ['organisation', 'colour', 'logo'] as const;

export const houseStyleCommand = defineCommand({
  name: 'house-style',
  operands: ['FILE'],
  does: 'says or sets how the figures of a map look: who publishes them, their colour, logo and typeface',
  more: [
    'Without options it says what is set. What is set is one step, and every figure and paper made of the map after that uses it.',
    'The logo is a PNG of at most 300 kB. Only its picture is kept: whatever else the file says stays out.',
  ],
  options: {
    organisation: { type: 'string', value: 'NAME', does: 'who publishes the figures; stands at their foot' },
    colour: { type: 'string', value: '#RRGGBB', does: 'of titles and dividers; dark enough to be read on white' },
    logo: { type: 'string', value: 'L.png', does: 'stands at the top right' },
    'logo-says': { type: 'string', value: 'TEXT', does: 'the logo in words, for those who cannot see it' },
    typeface: {
      type: 'string',
      value: 'NAME',
      does: `of figures and papers; ${USUAL_TYPEFACE} unless you choose`,
      choices: TYPEFACES,
    },
    'take-away': {
      type: 'string',
      value: 'PART',
      does: 'takes a part away; may be given several times',
      isRepeated: true,
      choices: PARTS,
    },
  },
  run: ({ file, options }, context) =>
    withMap(context, file, async (ask) => {
      const gone = Object.fromEntries(options['take-away'].map((part) => [part, null]));
      const given = {
        ...(options.organisation === undefined ? {} : { organisation: options.organisation }),
        ...(options.colour === undefined ? {} : { colour: options.colour.toLowerCase() }),
        ...(options.logo === undefined ? {} : { logo: readLogo(context, options.logo, options['logo-says']) }),
        ...(options.typeface === undefined ? {} : { typeface: options.typeface }),
        ...gone,
      };
      if (Object.keys(given).length > 0) {
        await ask('map.edit', { edits: [{ edit: 'house-style.set', input: given }] });
      }
      const style = houseStyleOf(mapOf(await ask('map.load', {})));
      return { json: { ...style, logo: style.logo && { ...style.logo, png: undefined } }, text: tell(style) };
    }),
});

function readLogo(context: Context, given: string, says = 'Logo'): Logo {
  const png = plainPng(read(context.folder, given));
  if (!png)
    throw failure('unreadable', `“${given}” is not a picture in the format PNG. Save the logo as PNG and try again.`);
  return { png: Buffer.from(png.bytes).toString('base64'), width: png.width, height: png.height, says };
}

function read(folder: string, given: string): Uint8Array {
  try {
    return readFileSync(resolve(folder, given));
  } catch (error) {
    throw readTrouble(error, given);
  }
}

function tell({ organisation, colour, logo, typeface }: HouseStyle): string[] {
  return alignColumns([
    ['Organisation', organisation ?? 'none'],
    ['Colour', colour ?? 'none'],
    ['Typeface', typefaces[typeface].label],
    ['Logo', logo ? `${logo.width} × ${logo.height} pixels: ${logo.says}` : 'none'],
  ]);
}
