/** The map as an interactive picture. */
export { Picture } from './picture.tsx';
export { usePictureTheme } from './use-picture-theme.ts';
