import type { Typeface } from './typeface.ts';

export const sourceSans: Typeface = {
  label: 'Source Sans',
  family: "'Source Sans 3', 'Source Sans Pro', sans-serif",
  files: {
    from: 'source-sans',
    family: 'Source Sans 3',
    // Every weight in one.
    web: [{ weight: '200 900', file: 'WOFF2/VF/SourceSans3VF-Upright.ttf.woff2' }],
  },
  faces: {
    regular: { weight: 400, file: 'TTF/SourceSans3-Regular.ttf' },
    semibold: { weight: 600, file: 'TTF/SourceSans3-Semibold.ttf' },
    bold: { weight: 700, file: 'TTF/SourceSans3-Bold.ttf' },
  },
  capHeight: 0.66,
  // Arial is wider.
  inOffice: { font: 'Arial', size: 0.93 },
  inSheets: { font: 'Calibri', size: 11 },
};
