// The parts of a legend.
import type { EntityLook, LinkLook } from '../appearance.ts';
import type { RegionColours } from '../regions/index.ts';
import type { Choice } from '../rules/painter.ts';
import { shapeSizes } from '../shapes.ts';
import { LEGEND_INK, type Theme } from '../theme.ts';

/** A shape as the picture draws it; its size as in the picture. */
export type EntrySample = { readonly draws: 'entry' } & Pick<
  EntityLook,
  'shape' | 'width' | 'height' | 'fill' | 'hatch' | 'border' | 'borderWidth' | 'borderStyle'
>;
export type LineSample = { readonly draws: 'line' } & Pick<
  LinkLook,
  'colour' | 'width' | 'dash' | 'head' | 'mark' | 'startArrow' | 'endArrow'
>;
/** Ground within an outline. */
export type AreaSample = { readonly draws: 'area' } & Pick<RegionColours, 'fill' | 'line' | 'dash'>;
export type Sample = EntrySample | LineSample | AreaSample;

export type LegendRow = {
  /** Unique in its section. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly sample: Sample;
  /** What a click on it narrows the map down to; null when nothing can. */
  readonly choice: Choice | null;
};

export type LegendSection = {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly LegendRow[];
};

/** An outline that says nothing but what is changed in it. */
export function plainEntry(theme: Theme): EntrySample {
  return {
    draws: 'entry',
    shape: 'rounded-rectangle',
    ...shapeSizes['rounded-rectangle'],
    fill: theme.background,
    border: theme.border,
    borderWidth: 1.2,
    borderStyle: 'solid',
  };
}

/** A line that says nothing but what is changed in it. */
export function plainLine(theme: Theme): LineSample {
  return {
    draws: 'line',
    colour: theme.links[LEGEND_INK],
    width: 1.6,
    dash: [],
    head: 'triangle',
    startArrow: false,
    endArrow: false,
  };
}
