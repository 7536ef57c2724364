import { sayLooking } from '../../../shared/compare/looking.ts';
import { appError } from '../../../shared/contract/errors.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import { withLook } from '../../../shared/figure/with-look.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { compareText } from '../../../shared/util/compare.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import { DATA_FORMATS, type DataRequest, type MadeData } from '../../writers/data.ts';
import type { DataFile } from '../../writers/data-file.ts';
import { type MadePicture, PICTURE_FORMATS, type PictureRequest } from '../../writers/picture.ts';
import { type HandlerFamily, needMap } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { lookedAt } from '../looked-at.ts';

/** Formats that are designed and cannot be made yet. */
const LATER = 'pdf pptx docx html xlsx graphml gexf gexf12 cyjs net vna dl yed kumu kumu-json gephi matrix threadmap';

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  (names as readonly string[]).includes(text);

export const exportHandlers: HandlerFamily<'export.make'> = {
  'export.make': ({ job, format, view: asked, look = null, at = null, audience, date, name }, context) =>
    context.client.jobs.run(job, async (handle) => {
      const open = needMap(context);
      open.follow();
      const saved = lookedAt(open.map(), at);
      // JSON is the whole map as it is kept.
      const { map, view } = withLook(
        saved,
        isOneOf(PICTURE_FORMATS, format) ? (asked ?? firstView(saved)) : asked,
        format === 'json' ? null : look,
      );
      const make = (task: 'picture' | 'data', request: PictureRequest | DataRequest): Promise<unknown> =>
        context.workers.run(task, { map, request }, handle);
      if (isOneOf(PICTURE_FORMATS, format)) {
        const state = at && sayLooking(open.map(), at, localDay(context.services.now()));
        const notes = state === null ? [] : [`The map is shown ${state}`];
        const request = { format, name, view, audience, date, notes };
        const { file, omitted } = (await make('picture', request)) as MadePicture;
        return succeed({ files: [asPayload(file)], omitted: [...omitted] });
      }
      if (isOneOf(DATA_FORMATS, format)) {
        const { files, omitted } = (await make('data', { format, name, view, audience })) as MadeData;
        return succeed({ files: files.map(asPayload), omitted: [...omitted] });
      }
      if (isOneOf(LATER.split(' '), format)) {
        return refuse(appError('not-yet', `${format} cannot be made yet. This version makes svg, png, csv and json.`));
      }
      return refuse(appError('invalid', `There is no format “${format}”. This version makes svg, png, csv and json.`));
    }),
};

/** What a picture shows unless a view is named. */
function firstView(map: MapData): string | null {
  const views = [...map.view.values()].sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  return views[0]?.id ?? null;
}

function asPayload({ name, mediaType, bytes }: DataFile): FilePayload {
  return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
}
