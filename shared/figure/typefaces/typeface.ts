// What there is to know of a typeface. Another one is one file like `arial.ts`, a line in `index.ts`, the package of its files among the
// dependencies, and a run of `node resources/build/font-widths.ts`.

/** How heavy letters are, as the words of a page ask for it. */
export const FONT_WEIGHTS = ['regular', 'semibold', 'bold'] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

export type Face = {
  /** As SVG and CSS number it. */
  readonly weight: 400 | 600 | 700;
  /** TrueType, within the package. */
  readonly file: string;
};

/** A file that goes with a web page: WOFF2, or TrueType that is packed as WOFF. */
export type WebFace = { readonly weight: string; readonly file: string };

export type Typeface = {
  /** As people call it. */
  readonly label: string;
  /** As SVG and CSS name it, with what may stand in for it. */
  readonly family: string;
  /** The npm package of its files, and what they call it. Text is measured and embedded with these. */
  readonly files: { readonly from: string; readonly family: string; readonly web: readonly WebFace[] };
  /** What each weight is drawn with: a typeface without a semibold has its bold there. */
  readonly faces: Readonly<Record<FontWeight, Face>>;
  /** From the baseline to the top of a capital or a figure, as a share of the font size. */
  readonly capHeight: number;
  /** What Word and PowerPoint set words in, which has to be on every machine, and how large that is to take no more room. */
  readonly inOffice: { readonly font: string; readonly size: number };
  /** What workbooks are set in, in points. */
  readonly inSheets: { readonly font: string; readonly size: number };
};
