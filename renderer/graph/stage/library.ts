// The drawing library as this application sets it up.
import cytoscape, { type Core } from 'cytoscape';
import { MAX_ZOOM } from '../camera/camera.ts';
import { stylesheet } from '../style/stylesheet.ts';
import type { PictureTheme } from '../style/theme.ts';

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
    // While a large picture is moved, an image of its shapes is moved, and its lines come back when it rests.
    textureOnViewport: isLarge,
    hideEdgesOnViewport: isLarge,
    // Without a graphics card WebGL is several times slower than this.
    webgl: false,
  });
}
