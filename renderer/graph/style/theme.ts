// The colours of the picture that belong to no entry or link. Contrast with the background in brackets.
export type ThemeName = 'light' | 'dark';

export type PictureTheme = {
  readonly name: ThemeName;
  readonly background: string;
  readonly text: string;
  /** Names of what is quiet: still to be read (4.5:1). */
  readonly quietText: string;
  /** Outlines of what is quiet: still to be seen (3:1). */
  readonly quietShape: string;
  readonly quietLine: string;
  readonly accent: string;
};

export const PICTURE_THEMES: Readonly<Record<ThemeName, PictureTheme>> = {
  light: {
    name: 'light',
    background: '#ffffff',
    text: '#1a2029',
    quietText: '#636c78',
    quietShape: '#8d95a0',
    quietLine: '#c3c8cf',
    accent: '#1763b6',
  },
  dark: {
    name: 'dark',
    background: '#14171c',
    text: '#eceff3',
    quietText: '#9098a4',
    quietShape: '#687180',
    quietLine: '#3d444f',
    accent: '#4dabf7',
  },
};
