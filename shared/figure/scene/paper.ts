// The page that a picture is drawn on.

export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0', 'slide'] as const;
export type Paper = (typeof PAPERS)[number];

/** From the smallest: what a picture that chooses its own page is tried on. */
export const SHEETS = ['a4', 'a3', 'a2', 'a1', 'a0'] as const satisfies readonly Paper[];

export const ORIENTATIONS = ['landscape', 'portrait'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Landscape, in millimetres. A slide is PowerPoint's 16:9, 13 1/3 by 7 1/2 inches. */
const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [297, 210],
  a3: [420, 297],
  a2: [594, 420],
  a1: [841, 594],
  a0: [1189, 841],
  slide: [338.667, 190.5],
};

export type PageSize = {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  /** How much larger than on A4 titles, legend and margins are: larger pages are read from further away. */
  readonly scale: number;
};

/** A slide is always wider than high. */
export function pageSize(paper: Paper, orientation: Orientation = 'landscape'): PageSize {
  const [width, height] = sizes[paper];
  const isUpright = orientation === 'portrait' && paper !== 'slide';
  return {
    paper,
    width: (isUpright ? height : width) * PIXELS_PER_MILLIMETRE,
    height: (isUpright ? width : height) * PIXELS_PER_MILLIMETRE,
    scale: paper === 'slide' ? 1 : Math.round((width / sizes.a4[0]) ** 0.72 * 100) / 100,
  };
}
