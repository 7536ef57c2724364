// The answer to a question as a paper, written by the writers that write figures.
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { Audience } from '../../shared/contract/shapes.ts';
import { forAudience, usualAudience } from '../../shared/exchange/audience/index.ts';
import { answerFigure } from '../../shared/figure/answer-figure.ts';
import { gridFigure } from '../../shared/figure/grid/grid-figure.ts';
import { audienceNotes } from '../../shared/figure/scene/audience-notes.ts';
import { type FigureChange, tuningFor } from '../../shared/figure/settings.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { type Asked, askQuestion, questionOf, type Tell } from '../../shared/questions/index.ts';
import { type Result, refuse, succeed } from '../../shared/util/result.ts';
import type { MadePictures } from './figures.ts';
import { type FigureWriter, figureWriters, type PictureFormat, USUAL_DPI } from './formats.ts';

export type PaperRequest = {
  readonly format: PictureFormat;
  /** File name without its ending. */
  readonly name: string;
  readonly question: string;
  readonly asked: Omit<Asked, 'map'>;
  /** Printed on it instead of the date that ages count from. */
  readonly date: string | null;
  /** Null for whom such a paper is usually made: internal readers where it tells of records, judgements or plans. */
  readonly audience: Audience | null;
  readonly settings?: FigureChange;
  readonly notes?: readonly string[];
};

/** Answers that come with a picture of their own. */
const PICTURES: Readonly<Record<string, typeof answerFigure>> = { grid: gridFigure };

/** Formats that hold words and tables. */
const TEXT_FORMATS: ReadonlySet<PictureFormat> = new Set(['pdf', 'docx', 'html', 'xlsx']);

/** The same map and request give the same bytes. */
export async function makePaper(
  whole: MapData,
  request: PaperRequest,
  tell?: Tell,
): Promise<Result<MadePictures, AppError>> {
  const { format, name, question: id, asked, settings } = request;
  const question = questionOf(id);
  if (!question) return refuse(appError('not-found', `There is no question “${id}”.`));
  const audience = request.audience ?? (question.isInternal ? 'internal' : usualAudience(format));
  const seen = forAudience(whole, audience, tuningFor(null, settings));
  if (question.isInternal && seen.policy !== null)
    return refuse(
      appError(
        'refused',
        `“${question.title}” tells of records of contacts, judgements and plans, which only internal readers see. Make it for internal use, with people as they are shown and nothing left out.`,
      ),
    );
  const answer = askQuestion(id, { ...asked, map: seen.map }, tell);
  if (!answer.ok) return answer;
  const { trust } = answer.value;
  // How many have been met or judged is counted from what readers outside do not see.
  const told = seen.policy === null ? answer.value : { ...answer.value, trust: { ...trust, response: null } };
  const figure = (PICTURES[id] ?? answerFigure)(seen.map, told, {
    title: question.title,
    asks: question.asks,
    asAt: request.date ?? asked.asAt,
    notes: [...(request.notes ?? []), ...audienceNotes(whole, seen, null)],
    ...(settings === undefined ? {} : { settings }),
  });
  if (!figure.hasPicture && !TEXT_FORMATS.has(format))
    return refuse(
      appError(
        'invalid',
        `“${question.title}” is words and tables, and ${format} holds a picture. Choose ${[...TEXT_FORMATS].join(', ')}.`,
      ),
    );
  const { mediaType, write }: FigureWriter = figureWriters[format];
  const options = { dpi: USUAL_DPI, appendix: true, audience, omitted: seen.omitted };
  const bytes = await write([figure], options);
  return succeed({ files: [{ name: `${name}.${format}`, mediaType, bytes }], omitted: seen.omitted, warnings: [] });
}
