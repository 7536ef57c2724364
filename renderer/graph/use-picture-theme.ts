import { useComputedColorScheme } from '@mantine/core';
import { type PictureTheme, pictureThemes } from './style/theme.ts';

/** The colours for the light or dark that the page is in, which follows the system. */
export function usePictureTheme(): PictureTheme {
  return pictureThemes[useComputedColorScheme('light', { getInitialValueInEffect: false })];
}
