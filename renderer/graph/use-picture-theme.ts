import { useThemeName } from '../state/index.ts';
import { type PictureTheme, pictureThemes } from './style/theme.ts';

/** The colours for the light or dark that the page is in. */
export function usePictureTheme(): PictureTheme {
  return pictureThemes[useThemeName()];
}
