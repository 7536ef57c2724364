// The drawing library as this application sets it up.
import cytoscape, { type Core } from 'cytoscape';
import { MAX_ZOOM } from '../camera/camera.ts';
import { stylesheet } from '../style/stylesheet.ts';
import type { PictureTheme } from '../style/theme.ts';

/** From this many links on, moving the picture moves an image of it: drawing every line anew would stutter. */
export const LARGE_PICTURE_LINKS = 1500;

/** @param isLarge cannot be changed later: the library reads it once */
export function createLibrary(container: HTMLElement | null, theme: PictureTheme, isLarge: boolean): Core {
  return cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    elements: [],
    style: stylesheet(theme),
    layout: { name: 'preset' },
    maxZoom: MAX_ZOOM,
    boxSelectionEnabled: true,
    selectionType: 'single',
    textureOnViewport: isLarge,
    // Without a graphics card WebGL is several times slower than this.
    webgl: false,
  });
}
