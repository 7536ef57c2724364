import type { Audience } from '../../../shared/contract/shapes.ts';
import { forAudience, type Omitted, type Tuning } from '../../../shared/exchange/audience/index.ts';
import { type GraphFormatName, graphFormats } from '../../../shared/exchange/graph-formats.ts';
import { inView } from '../../../shared/exchange/in-view.ts';
import { leftOutBy } from '../../../shared/exchange/left-out.ts';
import { type ViewLook, withLook } from '../../../shared/figure/with-look.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

type Asked = {
  readonly map: MapData;
  readonly view: string | null;
  readonly look: ViewLook | null;
  readonly format: GraphFormatName;
  readonly audience: Audience;
  readonly tuning: Tuning;
};

/** What a file will not hold: for its readers, of the view, and as its format. The same that the host says when it is made. */
export function leftOutFor({ map, view: asked, look, format, audience, tuning }: Asked): Omitted[] {
  const looked = withLook(map, asked, look);
  const seen = forAudience(looked.map, audience, tuning);
  const view = looked.view === null ? undefined : seen.map.view.get(looked.view);
  const part = view ? inView(seen.map, view) : { map: seen.map, omitted: [] };
  return [...seen.omitted, ...part.omitted, ...leftOutBy(part.map, graphFormats[format], view?.name ?? null)];
}
