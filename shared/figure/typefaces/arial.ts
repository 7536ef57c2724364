// Arial may not be given away with a file: where one carries its typeface, Arimo is drawn, whose letters are exactly as wide. It is named
// first all the same, since most machines have it.
import type { Typeface } from './typeface.ts';

const BOLD = { weight: 700, file: '700Bold/Arimo_700Bold.ttf' } as const;

export const arial: Typeface = {
  label: 'Arial',
  family: 'Arial, Arimo, Helvetica, sans-serif',
  files: {
    from: '@expo-google-fonts/arimo',
    family: 'Arimo',
    web: [
      { weight: '400', file: '400Regular/Arimo_400Regular.ttf' },
      { weight: '700', file: BOLD.file },
    ],
  },
  // Arimo has a semibold, but Arial has none.
  faces: { regular: { weight: 400, file: '400Regular/Arimo_400Regular.ttf' }, semibold: BOLD, bold: BOLD },
  capHeight: 0.716,
  inOffice: { font: 'Arial', size: 1 },
  inSheets: { font: 'Arial', size: 10 },
};
