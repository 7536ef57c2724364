// The colours of a picture, on light and on dark ground. Tests hold them to WCAG 2.2: text 4.5:1, lines and borders 3:1.
import type { Category } from '../model/vocabulary.ts';

export const THEMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

export type Theme = {
  readonly name: ThemeName;
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  /** Thin dividers that carry no meaning. */
  readonly divider: string;
  /** Outline of every shape: what sets a pale fill off the ground. */
  readonly border: string;
  /** Behind names, so that a line passing under does not run through the letters. */
  readonly labelBacking: string;
  readonly sectorNotSet: string;
  readonly otherSectors: string;
  /** Of what has several words where one colour says one. */
  readonly severalSectors: string;
  readonly links: Readonly<Record<Category, string>>;
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    background: '#ffffff',
    text: '#17212b',
    quietText: '#55606c',
    divider: '#d5dae0',
    border: '#2f3b47',
    labelBacking: '#ffffff',
    sectorNotSet: '#c3c8ce',
    otherSectors: '#7b838d',
    severalSectors: '#424a54',
    links: {
      communication: '#0f5fb0',
      governance: '#18222c',
      membership: '#747b86',
      funding: '#8a5300',
      delivery: '#5a3cc0',
      referral: '#b3246b',
      support: '#20793a',
      alignment: '#77740b',
      other: '#866f63',
    },
  },
  dark: {
    name: 'dark',
    background: '#14181d',
    text: '#eef1f4',
    quietText: '#a9b2bc',
    divider: '#38414b',
    border: '#dfe4ea',
    labelBacking: '#14181d',
    sectorNotSet: '#a4abb4',
    otherSectors: '#6d7681',
    severalSectors: '#333c46',
    links: {
      communication: '#6cb4ff',
      governance: '#f1f4f7',
      membership: '#8e97a3',
      funding: '#e2a94e',
      delivery: '#b6a1ff',
      referral: '#ff8dba',
      support: '#79cf88',
      alignment: '#cbc557',
      other: '#c4a899',
    },
  },
};

/** Paul Tol's muted scheme (personal.sron.nl/~pault), for sectors without a colour of their own. */
export const SECTOR_COLOURS = [
  '#332288',
  '#88ccee',
  '#44aa99',
  '#117733',
  '#999933',
  '#ddcc77',
  '#cc6677',
  '#882255',
  '#aa4499',
] as const;

/** Least contrast of lines and borders with the ground, WCAG 2.2, 1.4.11. */
export const LEAST_LINE_CONTRAST = 3;

export type LinkStroke = {
  /** Line width in picture units. */
  readonly width: number;
  /** Shape of the arrowhead: tells categories apart where their colours look alike to some eyes. */
  readonly head: ArrowHead;
};

/** Named as Cytoscape names its arrows. */
export const ARROW_HEADS = ['triangle', 'vee', 'diamond', 'circle'] as const;
export type ArrowHead = (typeof ARROW_HEADS)[number];

export const linkStrokes: Readonly<Record<Category, LinkStroke>> = {
  communication: { width: 1.8, head: 'triangle' },
  governance: { width: 2.6, head: 'triangle' },
  membership: { width: 1.2, head: 'circle' },
  funding: { width: 1.8, head: 'diamond' },
  delivery: { width: 1.6, head: 'vee' },
  referral: { width: 1.6, head: 'vee' },
  support: { width: 1.6, head: 'triangle' },
  alignment: { width: 1.4, head: 'vee' },
  other: { width: 1.2, head: 'triangle' },
};

/** The category whose colour the legend draws a line in that stands for none. */
export const LEGEND_INK: Category = 'governance';
