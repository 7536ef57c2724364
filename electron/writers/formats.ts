// The formats that a figure is written in, one writer each. A writer gives the same bytes for the same figures: it reads no clock.
import type { Audience } from '../../shared/contract/shapes.ts';
import type { Omitted } from '../../shared/exchange/audience/index.ts';
import type { Figure } from '../../shared/figure/figure.ts';
import { sayLargeSheet } from '../../shared/figure/large-sheet.ts';
import type { Paper } from '../../shared/figure/scene/index.ts';
import { sceneToSvg } from '../../shared/figure/svg/index.ts';
import type { Tell } from '../../shared/util/progress.ts';
import { writeDocx } from './docx/index.ts';
import { sayShrunk } from './docx/room.ts';
import { writeHtml } from './html/index.ts';
import { writePdf } from './pdf/index.ts';
import { svgToPng } from './png.ts';
import { writePptx } from './pptx/index.ts';
import { writeXlsx } from './xlsx/index.ts';
import { leftOutOfWorkbook } from './xlsx/left-out.ts';

export type WriterOptions = {
  /** Dots an inch, where a format has dots. */
  readonly dpi: number;
  /** Whether description and tables follow, where a format can hold them. */
  readonly appendix: boolean;
  /** Whom it is made for, and what was left out for them: a workbook says so. */
  readonly audience: Audience;
  readonly omitted: readonly Omitted[];
  /** Told how far it is written, 0 to 1. */
  readonly tell?: Tell;
};

export type FigureWriter = {
  readonly mediaType: string;
  /** Whether one file holds many figures, as a page or slide each; otherwise each is a file of its own. */
  readonly holdsMany: boolean;
  /** The page where neither request nor view says one; the smallest on which names can be read when absent. */
  readonly usualPaper?: Paper;
  /** False where it holds words and tables alone. */
  readonly isDrawn?: boolean;
  /** Whether its letters are drawn from the typeface's files, with a box for each that these lack. */
  readonly isSetHere?: boolean;
  /** What an author should know of a figure in this format alone, in a sentence; null where there is nothing. */
  readonly warn?: (figure: Figure) => string | null;
  /** What of the map it cannot hold, where that is for the receipt to name: of data, not of pictures. */
  readonly leftOut?: (figure: Figure) => readonly Omitted[];
  /** @param figures at least one; exactly one where a file holds one */
  readonly write: (figures: readonly Figure[], options: WriterOptions) => Uint8Array | Promise<Uint8Array>;
};

/** Dots an inch that look sharp on screen and on an office printer. */
export const USUAL_DPI = 144;

const onlyOne = (figures: readonly Figure[]): Figure => figures[0] as Figure;

export const figureWriters = {
  svg: {
    mediaType: 'image/svg+xml',
    holdsMany: false,
    warn: sayLargeSheet,
    write: (figures) => new TextEncoder().encode(sceneToSvg(onlyOne(figures).whole)),
  },
  png: {
    mediaType: 'image/png',
    holdsMany: false,
    isSetHere: true,
    warn: sayLargeSheet,
    write(figures, { dpi, tell }) {
      const { whole } = onlyOne(figures);
      return svgToPng(sceneToSvg(whole), whole, dpi, { tell });
    },
  },
  pdf: {
    mediaType: 'application/pdf',
    holdsMany: true,
    isSetHere: true,
    warn: sayLargeSheet,
    write: writePdf,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holdsMany: true,
    isSetHere: true,
    // Its own page: what was set on a larger one would be shrunk until nobody can read it.
    usualPaper: 'a4',
    warn: sayShrunk,
    write: writeDocx,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holdsMany: false,
    isDrawn: false,
    leftOut: leftOutOfWorkbook,
    write: writeXlsx,
  },
  html: {
    mediaType: 'text/html',
    holdsMany: true,
    write: writeHtml,
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    holdsMany: true,
    usualPaper: 'slide',
    write: writePptx,
  },
} as const satisfies Readonly<Record<string, FigureWriter>>;

export type PictureFormat = keyof typeof figureWriters;
export const PICTURE_FORMATS = Object.keys(figureWriters) as readonly PictureFormat[];
