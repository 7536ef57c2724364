// Text that flows over pages of A4, with a header and a page number on each.
import { LINE_HEIGHT, measureText } from '../../../shared/figure/text/measure-text.ts';
import { wrapText } from '../../../shared/figure/text/wrap-text.ts';
import type { FontWeight } from '../../../shared/figure/typefaces/index.ts';
import { type Pdf, setFont } from './document.ts';

/** Points; A4 lying down, for tables with many columns. */
const PAGE = { width: 841.89, height: 595.28 } as const;
const MARGIN = { left: 48, right: 48, top: 58, bottom: 50 } as const;
const INK = '#17212b';
const QUIET = '#55606c';

export type Flow = {
  readonly pdf: Pdf;
  /** The element that what is added goes into. */
  readonly section: PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  readonly y: () => number;
  readonly advance: (by: number) => void;
  /** Begins a new page unless so much room is left; whether it did. */
  readonly need: (height: number) => boolean;
  readonly heading: (text: string, type: keyof typeof headings) => void;
  readonly paragraph: (text: string) => void;
  /** At the right, in points. */
  readonly picture: (picture: {
    readonly png: string;
    readonly says: string;
    readonly width: number;
    readonly height: number;
  }) => void;
  readonly write: (lines: readonly string[], x: number, y: number, size: number, weight: FontWeight) => void;
  readonly end: () => void;
};

const headings = {
  H1: { size: 20, before: 0, after: 8 },
  H2: { size: 17, before: 16, after: 8 },
  H3: { size: 12.5, before: 14, after: 6 },
  H4: { size: 10.5, before: 6, after: 3 },
} as const;
const BODY = 10;

export function newFlow(pdf: Pdf, marking: string | null, title: string): Flow {
  const { doc, root, typeface } = pdf;
  const section = doc.struct('Sect');
  root.add(section);
  const width = PAGE.width - MARGIN.left - MARGIN.right;
  let y = 0;

  const write: Flow['write'] = (lines, x, top, size, weight) => {
    setFont(doc, weight, size).fillColor(INK);
    lines.forEach((line, index) => {
      // The space is for those who hear it: without it the last word of a line runs into the next.
      doc.text(index < lines.length - 1 ? `${line} ` : line, x, top + size + index * size * LINE_HEIGHT, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
    });
  };
  const asArtifact = (text: string, x: number, top: number, weight: FontWeight): void => {
    setFont(doc, weight, 8.5).fillColor(QUIET);
    doc.text(text, x, top, { lineBreak: false, baseline: 'alphabetic' });
  };
  const newPage = (): void => {
    doc.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    doc.markContent('Artifact', { type: 'Pagination' });
    asArtifact(title, MARGIN.left, 34, 'regular');
    if (marking !== null) {
      const right = PAGE.width - MARGIN.right;
      asArtifact(marking, right - measureText(marking, 8.5, typeface, 'bold'), 34, 'bold');
      asArtifact(marking, MARGIN.left, PAGE.height - 28, 'bold');
    }
    const number = `Page ${pdf.pages}`;
    asArtifact(number, PAGE.width - MARGIN.right - measureText(number, 8.5, typeface), PAGE.height - 28, 'regular');
    doc.endMarkedContent();
    y = MARGIN.top;
  };
  const need = (height: number): boolean => {
    if (y + height <= PAGE.height - MARGIN.bottom) return false;
    newPage();
    return true;
  };
  newPage();
  return {
    pdf,
    section,
    left: MARGIN.left,
    width,
    y: () => y,
    advance: (by) => {
      y += by;
    },
    need,
    write,
    heading(text, type) {
      const { size, before, after } = headings[type];
      const lines = wrapText(text, { maxWidth: width, size, typeface, weight: 'bold', even: false });
      const height = lines.length * size * LINE_HEIGHT;
      // A heading stays with the first lines of what it is over.
      const isNew = need(before + height + after + 40);
      if (!isNew && y > MARGIN.top) y += before;
      section.add(doc.struct(type, {}, () => write(lines, MARGIN.left, y, size, 'bold')));
      y += height + after;
    },
    paragraph(text) {
      const lines = wrapText(text, { maxWidth: Math.min(width, 560), size: BODY, typeface, even: false });
      const height = lines.length * BODY * LINE_HEIGHT;
      need(height);
      section.add(doc.struct('P', {}, () => write(lines, MARGIN.left, y, BODY, 'regular')));
      y += height + 6;
    },
    picture({ png, says, width: across, height }) {
      need(height);
      const left = MARGIN.left + width - across;
      const bbox = [left, y, left + across, y + height];
      const draw = (): void => void doc.image(`data:image/png;base64,${png}`, left, y, { width: across, height });
      section.add(doc.struct('Figure', { alt: says, bbox } as never, draw));
      y += height + 6;
    },
    end: () => section.end(),
  };
}
