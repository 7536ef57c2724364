// What rules can paint: each channel of a shape or a line, and which looks it takes.
import { SHAPES } from '../../model/vocabulary.ts';

export const CHANNELS = [
  'colour',
  'shape',
  'size',
  'border-colour',
  'border-width',
  'border-style',
  'opacity',
  'label',
  'line-colour',
  'line-width',
  'line-dash',
  'line-opacity',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** A colour (#rrggbb), the name of a shape or of a dash, or an amount. */
export type Look = string | number;

export const BORDER_STYLES = ['solid', 'dashed', 'dotted'] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

/** Lengths of strokes and gaps in picture units, for a line 1.5 units wide; empty is solid. Dots want round line ends. */
export const lineDashes = {
  solid: [],
  'long-dashes': [16, 3],
  dashed: [7, 4.5],
  'dash-dot': [9, 3, 2, 3],
  dotted: [0.1, 4.2],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type LineDash = keyof typeof lineDashes;
export const LINE_DASHES = Object.keys(lineDashes) as LineDash[];

/** Between which looks an amount lies, and which are used when nobody says. */
export type AmountRange = {
  readonly least: number;
  readonly most: number;
  readonly from: number;
  readonly to: number;
  /** Of what has no number: plainly less than the least. */
  readonly notSet: number;
  readonly unit: string;
};

type Takes =
  | { readonly takes: 'colour' }
  | { readonly takes: 'amount'; readonly range: AmountRange }
  | { readonly takes: 'name'; readonly names: readonly string[] }
  | { readonly takes: 'label' };

export type ChannelFacts = {
  readonly of: 'entity' | 'link';
  /** "Colour", as lists and the legend say it. */
  readonly label: string;
  /** "Colour of entries", as a sentence begins. */
  readonly says: string;
} & Takes;

const amount = (range: AmountRange) => ({ takes: 'amount', range }) as const;
/** Fading is by a share of the colour that is left. */
const FADING: AmountRange = { least: 0.15, most: 1, from: 0.35, to: 1, notSet: 0.35, unit: 'of full' };

export const channels: Readonly<Record<Channel, ChannelFacts>> = {
  colour: { of: 'entity', label: 'Colour', says: 'Colour of entries', takes: 'colour' },
  shape: { of: 'entity', label: 'Shape', says: 'Shape of entries', takes: 'name', names: SHAPES },
  size: {
    of: 'entity',
    label: 'Size',
    says: 'Size of entries',
    ...amount({ least: 0.4, most: 3, from: 0.8, to: 2.2, notSet: 0.55, unit: 'times the usual size' }),
  },
  'border-colour': { of: 'entity', label: 'Border', says: 'Border colour of entries', takes: 'colour' },
  'border-width': {
    of: 'entity',
    label: 'Border width',
    says: 'Border width of entries',
    ...amount({ least: 0.6, most: 8, from: 1.4, to: 5, notSet: 0.8, unit: 'units wide' }),
  },
  'border-style': {
    of: 'entity',
    label: 'Border style',
    says: 'Border style of entries',
    takes: 'name',
    names: BORDER_STYLES,
  },
  opacity: { of: 'entity', label: 'Strength of colour', says: 'Strength of colour of entries', ...amount(FADING) },
  label: { of: 'entity', label: 'Label', says: 'Label of entries', takes: 'label' },
  'line-colour': { of: 'link', label: 'Line colour', says: 'Line colour of links', takes: 'colour' },
  'line-width': {
    of: 'link',
    label: 'Line width',
    says: 'Line width of links',
    ...amount({ least: 0.6, most: 10, from: 1.2, to: 6, notSet: 0.8, unit: 'units wide' }),
  },
  'line-dash': { of: 'link', label: 'Dash', says: 'Dash of links', takes: 'name', names: LINE_DASHES },
  'line-opacity': { of: 'link', label: 'Strength of line', says: 'Strength of lines', ...amount(FADING) },
};

export function channelsOf(of: 'entity' | 'link'): Channel[] {
  return CHANNELS.filter((channel) => channels[channel].of === of);
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Whether a channel can be given this look. */
export function suits(channel: Channel, look: unknown): look is Look {
  const facts = channels[channel];
  switch (facts.takes) {
    case 'colour':
      return typeof look === 'string' && COLOUR.test(look);
    case 'name':
      return typeof look === 'string' && facts.names.includes(look);
    case 'amount':
      return typeof look === 'number' && look >= facts.range.least && look <= facts.range.most;
    case 'label':
      return false;
  }
}
