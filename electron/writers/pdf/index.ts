// Figures as a tagged PDF: each on a page of its own, vector and in real text, then what it shows in words and tables.
import type { Figure } from '../../../shared/figure/figure.ts';
import { countTowards, type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { addAnswerPages } from './answer-pages.ts';
import { addAppendix } from './appendix.ts';
import { endPdf, startPdf } from './document.ts';
import { addFigurePage, addKeyPages } from './figure-page.ts';

export type PdfOptions = {
  /** Whether description and tables follow the figures. */
  readonly appendix: boolean;
  /** Told how far it is written, 0 to 1. */
  readonly tell?: Tell | undefined;
};

/** The same figures give the same bytes. @param figures at least one */
export async function writePdf(
  figures: readonly Figure[],
  { appendix, tell = tellNobody }: PdfOptions,
): Promise<Uint8Array> {
  const things = figures.reduce((sum, { shown }) => sum + shown.entities.size + shown.links.size, 0);
  const pdf = await startPdf(figures[0] as Figure, countTowards(tell, things * (appendix ? 2 : 1)));
  for (const figure of figures) {
    if (!figure.hasPicture) {
      addAnswerPages(pdf, figure);
      continue;
    }
    addFigurePage(pdf, figure, figures.length > 1);
    addKeyPages(pdf, figure);
    pdf.count(figure.shown.entities.size + figure.shown.links.size);
  }
  if (appendix) for (const figure of figures) if (figure.hasPicture) addAppendix(pdf, figure, figures.length > 1);
  return endPdf(pdf);
}
