// How nodes and edges of a GEXF file look, by the RelaxNG grammar of its specification. The XML schema of 1.3 that is published beside it
// declares no element of `viz` at all, so that none of its readers' own files pass it; what is left without them does.
import type { EntityLook, LineStyle, LinkLook } from '../../figure/appearance.ts';
import { channelsOf } from '../../figure/colour.ts';
import type { Shape } from '../../model/vocabulary.ts';
import { xmlLeaf } from '../../util/xml.ts';
import { upwards } from '../graph/places.ts';

/** GEXF knows four shapes; the kind itself is an attribute. */
const SHAPES: Partial<Record<Shape, string>> = {
  'rounded-rectangle': 'square',
  rectangle: 'square',
  document: 'square',
  tag: 'square',
  diamond: 'diamond',
  star: 'diamond',
  triangle: 'triangle',
};

const LINES: Readonly<Record<LineStyle, string>> = {
  stated: 'solid',
  assumed: 'dashed',
  unsupported: 'dashed',
  intended: 'dotted',
  ended: 'dotted',
};

function rgb(colour: string): { r: number; g: number; b: number } {
  const [r, g, b] = channelsOf(colour);
  return { r, g, b };
}

export function nodeDrawing({ fill, shape, width, height }: EntityLook, place: { x: number; y: number }): string[] {
  return [
    xmlLeaf('viz:color', rgb(fill)),
    xmlLeaf('viz:position', { ...upwards(place), z: 0 }),
    // Gephi's size is half the width of a disc.
    xmlLeaf('viz:size', { value: Math.round((width + height) * 25) / 100 }),
    xmlLeaf('viz:shape', { value: SHAPES[shape] ?? 'disc' }),
  ];
}

export function edgeDrawing({ colour, width, line }: LinkLook): string[] {
  return [
    xmlLeaf('viz:color', rgb(colour)),
    xmlLeaf('viz:thickness', { value: width }),
    xmlLeaf('viz:shape', { value: LINES[line] }),
  ];
}
