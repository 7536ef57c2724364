import type { Hovered } from '../controllers/hover.ts';
import type { LinkDrawn } from '../controllers/link-drawing.ts';
import type { Point } from '../geometry.ts';
import type { Along } from '../keyboard/cursor.ts';

/** What a user did in the picture. */
export type StageReports = {
  readonly select: (ids: ReadonlySet<string>) => void;
  readonly open: (id: string) => void;
  readonly move: (moved: ReadonlyMap<string, Point>) => void;
  readonly link: (drawn: LinkDrawn) => void;
  readonly hover: (hovered: Hovered | null) => void;
  /** The keyboard came to an entry or a link, perhaps along a link. */
  readonly arrive: (id: string, along?: Along) => void;
  /** The keyboard came to a picture that holds nothing. */
  readonly arriveNowhere: () => void;
  /** The keyboard wants to go on from the picture to the rest of the page. */
  readonly leave: () => void;
  /** A menu is wanted for a thing, or for the picture itself; where in the window. */
  readonly menu: (id: string | null, at: Point) => void;
  readonly say: (text: string) => void;
};
