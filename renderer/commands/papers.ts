// The answer to a question as a paper: saved in a format of the board-paper writer, or printed.
import type { FilePayload } from '../../shared/contract/shapes.ts';
import { questionOf, type Said } from '../../shared/questions/index.ts';
import { getFile, getLooking, hostClient, runJob, tellError } from '../state/index.ts';
import { bytesOf, deliverFiles } from './export-map.ts';
import { printDocument } from './print-pages.ts';

export const PAPER_FORMATS = [
  { format: 'docx', label: 'Paper with tables (Word)' },
  { format: 'pdf', label: 'Paper for print (PDF)' },
  { format: 'html', label: 'Web page with tables (HTML)' },
  { format: 'xlsx', label: 'Tables (Excel)' },
] as const;
/** What else an answer that comes with a picture can be. */
export const PICTURE_PAPER_FORMATS = [
  ...PAPER_FORMATS,
  { format: 'pptx', label: 'Slide that can be edited (PowerPoint)' },
  { format: 'svg', label: 'Picture that stays sharp (SVG)' },
  { format: 'png', label: 'Picture (PNG)' },
] as const;
type PaperFormat = (typeof PICTURE_PAPER_FORMATS)[number]['format'];

export async function savePaper(question: string, format: PaperFormat, said: Partial<Said> = {}): Promise<void> {
  const files = await makePaper(question, format, said);
  if (files) await deliverFiles(files);
}

/** The same paper, on the printer. */
export async function printPaper(question: string, said: Partial<Said> = {}): Promise<void> {
  const [page] = (await makePaper(question, 'html', said)) ?? [];
  if (page) printDocument(new TextDecoder().decode(bytesOf(page)));
}

/** Null where it was refused, which has been told. */
async function makePaper(
  question: string,
  format: PaperFormat,
  { about = [], from = [], to = [], types = [] }: Partial<Said>,
): Promise<readonly FilePayload[] | null> {
  const title = questionOf(question)?.title ?? question;
  const reply = await runJob(`Making the paper “${title}”`, (job) =>
    hostClient().request('export.make', {
      job,
      format,
      view: null,
      at: getLooking(),
      audience: null,
      date: null,
      name: `${getFile()?.name ?? 'map'} – ${title.toLowerCase()}`,
      question: { id: question, about: [...about], from: [...from], to: [...to], types: [...types] },
    }),
  );
  if (reply.ok) return reply.value.files;
  if (reply.error.code !== 'cancelled') tellError(reply.error);
  return null;
}
