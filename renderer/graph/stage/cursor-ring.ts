// Where the keyboard stands: a ring in the page around the entry, so that screen magnifiers can follow it too.
import type { Core } from 'cytoscape';
import type { PictureSpec } from '../elements/spec.ts';

export type CursorControl = {
  readonly at: () => string | null;
  readonly goTo: (id: string | null) => void;
  /** Shown only while the keyboard is used. */
  readonly isShown: () => boolean;
  readonly setShown: (isShown: boolean) => void;
  readonly follow: () => void;
  /** Leaves an entry that is no longer in the picture. */
  readonly keepTo: (picture: PictureSpec) => void;
};

/** Between the shape's outline and the ring (screen pixels). */
const CLEAR = 8;
const LEAST_SIZE = 28;

export function controlCursor(cy: Core, ring: HTMLElement, surface: HTMLElement): CursorControl {
  let at: string | null = null;
  let isShown = false;

  const follow = (): void => {
    const node = at !== null && isShown ? cy.getElementById(at) : null;
    if (!node || node.empty()) {
      ring.hidden = true;
      return;
    }
    const { x, y } = node.renderedPosition();
    const width = Math.max(LEAST_SIZE, node.renderedWidth() + 2 * CLEAR);
    const height = Math.max(LEAST_SIZE, node.renderedHeight() + 2 * CLEAR);
    ring.hidden = false;
    ring.style.width = `${Math.round(width)}px`;
    ring.style.height = `${Math.round(height)}px`;
    ring.style.transform = `translate(${Math.round(x - width / 2)}px, ${Math.round(y - height / 2)}px)`;
  };

  return {
    at: () => at,
    goTo(id) {
      at = id;
      follow();
    },
    isShown: () => isShown,
    setShown(next) {
      isShown = next;
      surface.toggleAttribute('data-keyboard', next);
      follow();
    },
    follow,
    keepTo(picture) {
      if (at !== null && !picture.nodes.has(at)) at = null;
      follow();
    },
  };
}
