// A figure as its composer shows it.
import type { AppError } from '../../shared/contract/errors.ts';
import type { FigurePreview } from '../../shared/contract/figures.ts';
import type { Audience } from '../../shared/contract/shapes.ts';
import { sceneToSvg } from '../../shared/figure/svg/index.ts';
import { figureWarnings } from '../../shared/figure/warnings.ts';
import { factsOf, keptFacts } from '../../shared/figure/words/facts.ts';
import { outOfDate } from '../../shared/figure/words/out-of-date.ts';
import type { EntityId } from '../../shared/model/ids.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { shownNameOf } from '../../shared/model/words.ts';
import { type Result, succeed } from '../../shared/util/result.ts';
import { createRedaction, type FigureRequest, figureOf, type Report } from './figures.ts';

export type PreviewRequest = FigureRequest & { readonly view: string | null; readonly audience: Audience };

export function makePreview(whole: MapData, request: PreviewRequest, report?: Report): Result<FigurePreview, AppError> {
  const seen = createRedaction(whole, request.audience)(request.view, request.settings);
  const made = figureOf(whole, seen, request.view, request, report);
  if (!made.ok) return made;
  const figure = made.value;
  const { scene, page, words } = figure;
  return succeed({
    svg: sceneToSvg(scene),
    further: figure.further.sheets.map(sceneToSvg),
    width: scene.width,
    height: scene.height,
    paper: page.paper,
    words: {
      title: words.title,
      scope: words.scope,
      altText: words.altText,
      description: words.description.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
    },
    facts: keptFacts(factsOf(figure, request.audience)),
    outOfDate: outOfDate(figure, request.audience, request.past),
    names: figure.names.map(({ entity, box, centre, isMoved }) => ({
      entity: entity as EntityId,
      name: shownNameOf(figure.map, entity),
      box,
      centre,
      isMoved,
    })),
    nameUnit: figure.nameUnit,
    warnings: figureWarnings(figure, request.audience, request.past),
    omitted: [...seen.omitted],
  });
}
