// The colours of the picture that belong to no entry or link: those of figures, and those that only a screen needs.
import { type Theme, type ThemeName, themes } from '../../../shared/figure/theme.ts';

export type PictureTheme = Theme & {
  /** Names of what is quiet: still to be read (4.5:1). */
  readonly quietName: string;
  /** Outlines of what is quiet: still to be seen (3:1). */
  readonly quietShape: string;
  /** How much is left of the lines of what is quiet: there, and out of the way of those that matter. */
  readonly quietLines: number;
  /** What is selected, hovered or has the keyboard (3:1). */
  readonly accent: string;
};

export const pictureThemes: Readonly<Record<ThemeName, PictureTheme>> = {
  light: { ...themes.light, quietName: '#66707c', quietShape: '#8c949e', quietLines: 0.26, accent: '#1763b6' },
  dark: { ...themes.dark, quietName: '#8b949f', quietShape: '#69727e', quietLines: 0.24, accent: '#4dabf7' },
};
