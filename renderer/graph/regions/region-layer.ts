// Draws what lies behind the entries: hulls, boxes, guides of rings, headings. Under the drawing library's own canvas, and moving
// with it. While entries move their regions are out of date, and wait.
import type { Core } from 'cytoscape';
import { uniteBoxes } from '../../../shared/figure/geometry.ts';
import { type Region, type RegionSpec, regionColours, regionsIn } from '../../../shared/figure/regions/index.ts';
import type { PictureSpec } from '../elements/spec.ts';
import type { Box } from '../geometry.ts';
import type { PictureTheme } from '../style/theme.ts';
import { drawRegion } from './draw-region.ts';
import { roomsOf } from './rooms.ts';

export type RegionStates = {
  readonly theme: PictureTheme;
  readonly picture: PictureSpec;
  readonly specs: readonly RegionSpec[];
};

export type RegionLayer = {
  /** Entries are on their way: nothing is drawn until `refresh`. */
  readonly wait: () => void;
  /** Works out anew where the regions lie. */
  readonly refresh: () => void;
  /** Those that are drawn now. */
  readonly drawn: () => readonly Region[];
  /** The room they take without their names, in model units; null when there are none. */
  readonly extent: () => Box | null;
  readonly resize: () => void;
  readonly stop: () => void;
};

const MOST_PIXELS_A_PIXEL = 2;

export function createRegionLayer(cy: Core, canvas: HTMLCanvasElement, states: () => RegionStates): RegionLayer {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  let regions: readonly Region[] = [];
  let isWaiting = false;

  const draw = (): void => {
    if (cy.destroyed()) return;
    const width = Math.max(1, canvas.clientWidth);
    const ratio = canvas.width / width;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (isWaiting || regions.length === 0) return;
    const { theme } = states();
    const zoom = cy.zoom();
    const pan = cy.pan();
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    for (const region of regions) drawRegion(context, region, regionColours(region.kind, region.tone, theme), zoom);
  };
  const resize = (): void => {
    const ratio = Math.min(devicePixelRatio, MOST_PIXELS_A_PIXEL);
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    draw();
  };
  cy.on('render', draw);
  resize();

  return {
    wait() {
      isWaiting = true;
      draw();
    },
    refresh() {
      isWaiting = false;
      const { picture, specs } = states();
      regions = specs.length === 0 ? [] : regionsIn(specs, roomsOf(picture));
      draw();
    },
    drawn: () => (isWaiting ? [] : regions),
    extent() {
      const boxes = regions.flatMap(({ outlines, rule }): Box[] => {
        const points = [...outlines.flat(), ...(rule ?? [])];
        if (points.length === 0) return [];
        const xs = points.map(({ x }) => x);
        const ys = points.map(({ y }) => y);
        return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
      });
      return uniteBoxes(boxes);
    },
    resize,
    stop() {
      cy.off('render', draw);
    },
  };
}
