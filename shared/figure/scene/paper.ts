// The page that a picture is drawn on.

export const PAPERS = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type Paper = (typeof PAPERS)[number];

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Landscape, in millimetres. */
const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [297, 210],
  a3: [420, 297],
  a2: [594, 420],
  a1: [841, 594],
  a0: [1189, 841],
};

export type PageSize = {
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  /** How much larger than on A4 titles, legend and margins are: larger pages are read from further away. */
  readonly scale: number;
};

export function pageSize(paper: Paper): PageSize {
  const [width, height] = sizes[paper];
  return {
    paper,
    width: width * PIXELS_PER_MILLIMETRE,
    height: height * PIXELS_PER_MILLIMETRE,
    scale: Math.round((width / sizes.a4[0]) ** 0.72 * 100) / 100,
  };
}
