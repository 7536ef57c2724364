// What the words for a picture are made from: only what stands on the page.
import type { Shown } from '../../graph/filters/index.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Contents } from '../contents.ts';
import type { Legend } from '../legend/index.ts';
import type { RegionSpec } from '../regions/index.ts';

export type Picture = {
  readonly title: string;
  /** As its audience may see it, links that stand for shared seats included. */
  readonly map: MapData;
  readonly shown: Shown;
  readonly contents: Contents;
  readonly legend: Legend;
  readonly isGrey: boolean;
  readonly regions: readonly RegionSpec[];
  /** Whether outlines stand for membership, which then is drawn by no line. */
  readonly hasOutlines: boolean;
  /** Links that pass the filter between entries that are shown, those included that outlines stand for. */
  readonly passing: number;
  /** What was left out for an audience or for want of room; without full stops. */
  readonly leftOut: readonly string[];
};
