// Where the picture is looked at from: fitting, zooming, flying to entries, and staying put when the window changes size.
import type { Core } from 'cytoscape';
import { uniteBoxes } from '../../../shared/figure/geometry.ts';
import {
  addInsets,
  cameraFitting,
  cameraOn,
  cameraRevealing,
  FIT_INSETS,
  type Insets,
  leastZoom,
  MAX_ZOOM,
  middleOf,
  NO_INSETS,
  READABLE_ZOOM,
  zoomedAbout,
} from '../camera/camera.ts';
import { coveredSides } from '../camera/covered-sides.ts';
import { type Box, type Camera, clamp, type Point, type Size } from '../geometry.ts';
import { LARGE_PICTURE_LINKS } from '../stage/large.ts';
import { FLIGHT_MS, wantsMotion } from '../stage/motion.ts';

export type ViewportControl = {
  readonly camera: () => Camera;
  /** The point of the picture in the middle of the window, and the zoom: the same in a window of any size. */
  readonly lookingAt: () => Camera;
  /** Looks from where `lookingAt` said. */
  readonly lookAt: (camera: Camera, motion?: 'fly' | 'jump') => void;
  readonly moveTo: (camera: Camera, motion?: 'fly' | 'jump') => void;
  readonly fit: (motion?: 'fly' | 'jump') => void;
  readonly zoomBy: (factor: number, about?: Point) => void;
  readonly zoomReset: () => void;
  /** Moves the window over the picture, by so much of its size. */
  readonly panBy: (by: Point) => void;
  /** Puts the entries in the middle, close enough to be read. */
  readonly flyTo: (ids: readonly string[]) => void;
  /** Moves as little as it takes for the entries to be seen. */
  readonly reveal: (ids: readonly string[]) => void;
  /** Nobody has moved the picture since the whole of it was shown. */
  readonly isFitted: () => boolean;
  /** The part of the entries that is in the window, from 0 to 1; 1 when there are none. */
  readonly partInWindow: () => number;
  /** The places of the shapes are other: how far out one may zoom is too. */
  readonly measure: () => void;
  readonly resize: () => void;
  readonly stop: () => void;
};

const FIT_PASSES = 2;
/** In a narrow window names could take all the room there is: the shapes are made no smaller than this for them. */
const ROOM_FOR_NAMES = 0.78;
/** Room at the edges within which an entry counts as hidden. */
const REVEAL_INSETS = { top: 48, right: 48, bottom: 48, left: 48 };

/** @param namesAt room that the names shown at a zoom take, in model units */
export function controlViewport(cy: Core, namesAt: (zoom: number) => Box | null): ViewportControl {
  /** Whether the whole picture is shown because nobody has moved it yet. */
  let isFitted = true;
  let isOurs = false;

  /** The part of the window that nothing lies over: on a narrow screen panels cover the picture. */
  const clear = (insets: Insets): Insets => addInsets(insets, coveredSides(cy.container()));
  const viewport = (): Size => ({ width: cy.width(), height: cy.height() });
  const camera = (): Camera => ({ ...cy.pan(), zoom: cy.zoom() });
  const boxOf = (ids: readonly string[] | null): Box | null => {
    const nodes = ids === null ? cy.nodes() : cy.nodes().filter((node) => ids.includes(node.id()));
    return uniteBoxes(
      nodes.map((node) => {
        const { x, y } = node.position();
        const width = Number(node.data('width')) / 2;
        const height = Number(node.data('height')) / 2;
        return { left: x - width, right: x + width, top: y - height, bottom: y + height };
      }),
    );
  };
  const moveTo = (to: Camera, motion: 'fly' | 'jump' = 'fly'): void => {
    cy.stop(true);
    isOurs = true;
    // In a large picture each frame of a flight takes longer than a flight should.
    if (motion === 'jump' || !wantsMotion() || cy.edges().length > LARGE_PICTURE_LINKS) {
      cy.viewport({ zoom: to.zoom, pan: { x: to.x, y: to.y } });
      isOurs = false;
    } else {
      cy.animate(
        { zoom: to.zoom, pan: { x: to.x, y: to.y } },
        {
          duration: FLIGHT_MS,
          easing: 'ease-in-out-cubic',
          queue: false,
          complete: () => {
            isOurs = false;
          },
        },
      );
    }
  };
  const fitting = (): Camera | null => {
    const shapes = boxOf(null);
    if (!shapes) return null;
    // Names keep their size on the screen, so how much room they take depends on the zoom that is being looked for.
    const closest = cameraFitting(shapes, viewport());
    const least = closest.zoom * ROOM_FOR_NAMES;
    let camera = closest;
    for (let pass = 0; pass < FIT_PASSES; pass++) {
      const names = namesAt(camera.zoom);
      const all = uniteBoxes([shapes, ...(names ? [names] : [])]) ?? shapes;
      camera = cameraFitting(all, viewport());
      if (camera.zoom < least) return cameraOn(middleOf(all), least, viewport());
    }
    return camera;
  };
  const measure = (): void => {
    const shapes = boxOf(null);
    if (shapes) cy.minZoom(leastZoom(cameraFitting(shapes, viewport())));
  };
  const onViewport = (): void => {
    if (!isOurs) isFitted = false;
  };
  const zoomTo = (zoom: number, about?: Point): void => {
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    isFitted = false;
    moveTo(zoomedAbout(camera(), clamp(zoom, cy.minZoom(), MAX_ZOOM), about ?? middle));
  };
  cy.on('viewport', onViewport);

  return {
    camera,
    moveTo(to, motion) {
      isFitted = false;
      moveTo(to, motion);
    },
    lookingAt() {
      const { x, y, zoom } = camera();
      return { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom, zoom };
    },
    lookAt({ x, y, zoom }, motion) {
      isFitted = false;
      moveTo(cameraOn({ x, y }, zoom, viewport(), NO_INSETS), motion);
    },
    fit(motion) {
      measure();
      const to = fitting();
      if (to) moveTo(to, motion);
      isFitted = true;
    },
    zoomBy: (factor, about) => zoomTo(cy.zoom() * factor, about),
    zoomReset: () => zoomTo(1),
    panBy({ x, y }) {
      const from = camera();
      isFitted = false;
      moveTo({ ...from, x: from.x - x * cy.width(), y: from.y - y * cy.height() }, 'jump');
    },
    flyTo(ids) {
      const box = boxOf(ids);
      if (!box) return;
      isFitted = false;
      const closest = Math.max(READABLE_ZOOM, Math.min(cy.zoom(), 1.4));
      if (ids.length === 1) {
        moveTo(cameraOn(middleOf(box), closest, viewport(), clear(REVEAL_INSETS)));
      } else moveTo(cameraFitting(box, viewport(), clear(FIT_INSETS), closest));
    },
    reveal(ids) {
      const box = boxOf(ids);
      if (!box) return;
      const from = camera();
      const to = cameraRevealing(from, box, viewport(), clear(REVEAL_INSETS));
      if (to !== from) {
        isFitted = false;
        moveTo(to);
      }
    },
    isFitted: () => isFitted && !cy.animated(),
    partInWindow() {
      const nodes = cy.nodes();
      if (cy.width() === 0 || nodes.empty()) return 1;
      const { x1, x2, y1, y2 } = cy.extent();
      const seen = nodes.filter((node) => {
        const { x, y } = node.position();
        return x >= x1 && x <= x2 && y >= y1 && y <= y2;
      });
      return seen.length / nodes.length;
    },
    measure,
    resize() {
      cy.resize();
      measure();
      if (isFitted) {
        const to = fitting();
        if (to) moveTo(to, 'jump');
      }
    },
    stop() {
      cy.off('viewport', onViewport);
    },
  };
}
