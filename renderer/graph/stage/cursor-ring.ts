// Where the keyboard stands: a ring in the page around the entry, so that screen magnifiers can follow it too.
import type { Core } from 'cytoscape';
import type { PictureSpec } from '../elements/spec.ts';
import type { Cursor } from '../keyboard/cursor.ts';
import { STATES } from '../style/stylesheet.ts';

export type CursorControl = {
  readonly at: () => string | null;
  readonly now: () => Cursor | null;
  /** @param from the end that a link was come to from */
  readonly goTo: (id: string | null, from?: string | null) => void;
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
  let from: string | null = null;
  let marked: string | null = null;
  let isShown = false;

  /** A link that the keyboard stands at is marked along its whole length. */
  const mark = (id: string | null): void => {
    if (id === marked) return;
    if (marked !== null) cy.getElementById(marked).removeClass(STATES.hovered);
    if (id !== null) cy.getElementById(id).addClass(STATES.hovered);
    marked = id;
  };
  const follow = (): void => {
    const node = at !== null && isShown ? cy.getElementById(at) : null;
    const isLine: boolean = node?.isEdge() ?? false;
    mark(isLine ? at : null);
    if (!node || node.empty()) {
      ring.hidden = true;
      return;
    }
    const { x, y } = isLine ? node.renderedMidpoint() : node.renderedPosition();
    const width = Math.max(LEAST_SIZE, (isLine ? 0 : node.renderedWidth()) + 2 * CLEAR);
    const height = Math.max(LEAST_SIZE, (isLine ? 0 : node.renderedHeight()) + 2 * CLEAR);
    ring.hidden = false;
    ring.style.width = `${Math.round(width)}px`;
    ring.style.height = `${Math.round(height)}px`;
    ring.style.transform = `translate(${Math.round(x - width / 2)}px, ${Math.round(y - height / 2)}px)`;
  };

  return {
    at: () => at,
    now: () => (at === null ? null : { at, from }),
    goTo(id, cameFrom = null) {
      at = id;
      from = cameFrom;
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
      if (at !== null && !picture.nodes.has(at) && !picture.edges.has(at)) at = null;
      if (from !== null && !picture.nodes.has(from)) from = null;
      follow();
    },
  };
}
