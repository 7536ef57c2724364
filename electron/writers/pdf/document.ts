// A PDF document of ours: fonts, metadata and the root of its structure.
import type { Figure } from '../../../shared/figure/figure.ts';
import { FONT_WEIGHTS, type FontWeight, type TypefaceName } from '../../../shared/figure/typefaces/index.ts';
import type { Count } from '../../../shared/util/progress.ts';
import { fontFiles } from '../fonts.ts';

/** Points, of which 72 make an inch, a CSS pixel. */
export const POINTS = 72 / 96;

export type Pdf = {
  readonly doc: PDFKit.PDFDocument;
  /** The element that holds all others. */
  readonly root: PDFKit.PDFStructureElement;
  readonly chunks: Uint8Array[];
  readonly typeface: TypefaceName;
  /** Told how many more rows and shapes are written. */
  readonly count: Count;
  /** How many pages have been begun. */
  pages: number;
};

const PROGRAM = 'Threadmap';

/** Loaded when the first PDF is made: it is large, and most sessions make none. */
export async function startPdf({ words, asAt, scene: { typeface } }: Figure, count: Count): Promise<Pdf> {
  const { default: PDFDocument } = await import('pdfkit');
  const made = dateOf(asAt);
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    // Declares the file to be accessible, and writes the metadata that says so.
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // None by default: a font that is opened by its file and by its name is opened anew each time it is asked for.
    font: null,
    // All that is known of its making: no clock, no author, no machine.
    info: { Title: words.title, Creator: PROGRAM, Producer: PROGRAM, CreationDate: made, ModDate: made },
  } as unknown as PDFKit.PDFDocumentOptions);
  const files = fontFiles(typeface);
  for (const weight of FONT_WEIGHTS) doc.registerFont(weight, files[weight]);
  const chunks: Uint8Array[] = [];
  const pdf: Pdf = { doc, root: doc.struct('Document'), chunks, typeface, count, pages: 0 };
  doc.on('pageAdded', () => {
    pdf.pages += 1;
  });
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  doc.addStructure(pdf.root);
  return pdf;
}

export function endPdf({ doc, root, chunks }: Pdf): Promise<Uint8Array> {
  root.end();
  return new Promise((resolve, reject) => {
    doc.on('error', reject);
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.end();
  });
}

/** The date that the figure is as at, at noon in London: the file bears no time of its making. */
function dateOf(asAt: string): Date {
  const [year = 1970, month = 1, day = 1] = asAt.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

export function setFont(doc: PDFKit.PDFDocument, weight: FontWeight, size: number): PDFKit.PDFDocument {
  return doc.font(weight).fontSize(size);
}
