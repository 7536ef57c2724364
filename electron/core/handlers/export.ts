import { sayLooking } from '../../../shared/compare/looking.ts';
import { appError } from '../../../shared/contract/errors.ts';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { type Tuning, usualAudience } from '../../../shared/exchange/audience/index.ts';
import { tuningFor } from '../../../shared/figure/settings.ts';
import { withLook } from '../../../shared/figure/with-look.ts';
import { NO_PAST } from '../../../shared/figure/words/old-names.ts';
import { sayRates } from '../../../shared/model/knowledge/response.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { View } from '../../../shared/model/view.ts';
import { compareText } from '../../../shared/util/compare.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { DATA_FORMATS, type DataRequest, type MadeData } from '../../writers/data.ts';
import type { DataFile } from '../../writers/data-file.ts';
import type { MadePictures, PictureRequest } from '../../writers/figures.ts';
import { PICTURE_FORMATS } from '../../writers/formats.ts';
import { askedOf } from '../asked-of.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { cancelled } from '../jobs.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';
import { COPY_FORMAT, copyOfMap } from '../map-copy.ts';
import { pastOf } from '../past-names.ts';

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  (names as readonly string[]).includes(text);

export const exportHandlers: HandlerFamily<'export.make' | 'figure.preview'> = {
  'figure.preview': ({ job, view: asked, look = null, at = null, audience }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const saved = lookedAt(open.map(), at);
      const { map, view } = withLook(saved, asked ?? firstView(saved), look);
      const notes = [
        ...stateNotes(open.map(), at, localDay(context.services.now())),
        ...surveyNotes(open.map(), tuningFor(map.view.get(view ?? '') ?? null, {})),
      ];
      const request = {
        view,
        audience: audience ?? usualAudience('svg'),
        date: null,
        notes,
        past: at ? NO_PAST : pastOf(open),
      };
      return succeed((await context.workers.run('preview', { map, request }, handle)) as FigurePreview);
    }),

  'export.make': (params, context) =>
    context.client.jobs.run(params.job, async (handle) => {
      const { format, view: asked, look = null, at = null, audience, date, name, figure = null, question } = params;
      const open = needMap(context);
      open.follow();
      const saved = lookedAt(open.map(), at);
      if (question) {
        if (!isOneOf(PICTURE_FORMATS, format))
          return refuse(appError('invalid', `An answer is made as pdf, docx, html or xlsx, not as ${format}.`));
        const { id, ...said } = question;
        const today = localDay(context.services.now());
        const about = askedOf(saved, id, said, today);
        const notes = stateNotes(open.map(), at, today);
        const { settings = {} } = figure ?? {};
        const request = { format, name, question: id, asked: about.asked, date, audience, settings, notes };
        const made = (await context.workers.run('paper', { map: about.map, request }, handle)) as MadePictures;
        return succeed({ files: made.files.map(asPayload), omitted: [...made.omitted], warnings: [...made.warnings] });
      }
      // JSON is the whole map as it is kept.
      const { map, view } = withLook(
        saved,
        isOneOf(PICTURE_FORMATS, format) ? (asked ?? firstView(saved)) : asked,
        format === 'json' ? null : look,
      );
      const make = (task: 'picture' | 'data', request: PictureRequest | DataRequest): Promise<unknown> =>
        context.workers.run(task, { map, request }, handle);
      const { everyView = false, dpi = null, appendix = true, settings = {} } = figure ?? {};
      if (isOneOf(PICTURE_FORMATS, format)) {
        const notes = [
          ...stateNotes(open.map(), at, localDay(context.services.now())),
          ...surveyNotes(open.map(), tuningFor(map.view.get(view ?? '') ?? null, settings)),
        ];
        const views = everyView ? inOrder(map).map(({ id }) => id) : [view];
        if (views.length === 0) return refuse(appError('not-found', 'The map has no views.'));
        const request = {
          format,
          name,
          views,
          audience,
          date,
          notes,
          dpi,
          appendix,
          settings,
          past: at ? NO_PAST : pastOf(open),
        };
        const { files, omitted, warnings } = (await make('picture', request)) as MadePictures;
        return succeed({ files: files.map(asPayload), omitted: [...omitted], warnings: [...warnings] });
      }
      if (isOneOf(DATA_FORMATS, format)) {
        const { files, omitted } = (await make('data', { format, name, view, audience, settings })) as MadeData;
        return succeed({ files: files.map(asPayload), omitted: [...omitted], warnings: [] });
      }
      if (format === COPY_FORMAT) {
        // Writing a map file is the store's work, which no other thread does: what is being done is said before it begins.
        handle.progress(null, 'Writing the copy');
        await new Promise((resolve) => setImmediate(resolve));
        if (handle.signal.aborted) throw cancelled();
        const { file, omitted } = copyOfMap(saved, audience ?? usualAudience(format), name, tuningFor(null, settings));
        return succeed({ files: [asPayload(file)], omitted: [...omitted], warnings: [] });
      }
      return refuse(appError('invalid', `There is no format “${format}”. ${saysFormats()}`));
    }),
};

/** "This version makes svg, png, pdf, csv and json." */
function saysFormats(): string {
  const formats = [...PICTURE_FORMATS, ...DATA_FORMATS, COPY_FORMAT];
  return `This version makes ${formats.slice(0, -1).join(', ')} and ${formats.at(-1)}.`;
}

/** What a reader must know of the state of the map that is shown, where it is not the map as it is recorded. */
function stateNotes(map: MapData, at: Looking | null, today: string): string[] {
  const state = at && sayLooking(map, at, today);
  return state === null ? [] : [`The map is shown ${state}`];
}

/** How many of those who were asked have answered, in figures that count people at all. */
function surveyNotes(map: MapData, { suppressSmall }: Pick<Tuning, 'suppressSmall'>): string[] {
  const said = suppressSmall ? null : sayRates(map);
  return said === null ? [] : [said];
}

function inOrder(map: MapData): View[] {
  return [...map.view.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id));
}

/** What a picture shows unless a view is named. */
function firstView(map: MapData): string | null {
  return inOrder(map)[0]?.id ?? null;
}

function asPayload({ name, mediaType, bytes }: DataFile): FilePayload {
  return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
}
