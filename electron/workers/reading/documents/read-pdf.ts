// The words of a PDF, page by page. The library runs in this thread: no worker of its own, nothing fetched, no code made from text.
import { getDocumentProxy } from 'unpdf';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../../../shared/util/result.ts';
import { LIMITS } from './limits.ts';
import { linesOf, type PdfLine, type Piece } from './pdf-lines.ts';
import { textOfPages } from './pdf-text.ts';

/** Fewer letters a page than this, over all pages, are stamps on pictures of pages. */
const FEWEST_LETTERS = 8;

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function readPdf(
  name: string,
  bytes: Uint8Array,
  report: (done: number) => void,
): Promise<Result<string, AppError>> {
  const opened = await open(name, bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  if (pdf.numPages > LIMITS.pages) {
    const message = `“${name}” has ${pdf.numPages} pages; at most ${LIMITS.pages} are read at a time. Part it.`;
    return refuse(appError('too-large', message, { source: name }));
  }
  const pages: PdfLine[][] = [];
  let letters = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const lines = await linesOfPage(pdf, page);
    letters += lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    if (letters > LIMITS.text) {
      return refuse(appError('too-large', `“${name}” holds more text than one source can. Part it.`, { source: name }));
    }
    pages.push(lines);
    report(page / pdf.numPages);
  }
  if (letters < FEWEST_LETTERS * pdf.numPages && pages.every((lines) => lines.length < 3))
    return refuse(onlyPictures(name));
  return succeed(textOfPages(pages));
}

async function open(name: string, bytes: Uint8Array): Promise<Result<Proxy, AppError>> {
  try {
    // The library takes the bytes it is given for its own.
    return succeed(
      await getDocumentProxy(bytes.slice(), {
        isEvalSupported: false,
        useWorkerFetch: false,
        useSystemFonts: false,
        disableFontFace: true,
        verbosity: 0,
      }),
    );
  } catch (problem) {
    const kind = problem instanceof Error ? problem.name : '';
    if (kind === 'PasswordException') {
      const message = `“${name}” is protected by a password. Open it in a PDF reader, print it to a new PDF without one, and open that.`;
      return refuse(appError('unreadable', message, { source: name }));
    }
    return refuse(appError('unreadable', `“${name}” is damaged: no page of it can be made out.`, { source: name }));
  }
}

async function linesOfPage(pdf: Proxy, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  page.cleanup();
  const pieces = content.items.flatMap((item): Piece[] => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || Math.hypot(a, b) }];
  });
  return linesOf(pieces);
}

function onlyPictures(name: string): AppError {
  const message = `“${name}” holds pictures of pages and no text (it was scanned). Put it through text recognition first, in Acrobat or Word, and open what comes of it.`;
  return appError('unreadable', message, { source: name });
}
