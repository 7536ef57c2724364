// The answer to where each stands on two scales, as a figure: the grid drawn on a page, with its legend and tables.
import type { Answer } from '../../contract/answer.ts';
import { type Axes, axesIn, USUAL_AXES } from '../../engagement/ratings/axes.ts';
import { movesBetween, standingsOf } from '../../engagement/ratings/grid.ts';
import type { MapData } from '../../model/map-data.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { type AnswerOptions, answerFigure } from '../answer-figure.ts';
import { appearanceOf } from '../appearance.ts';
import type { Figure } from '../figure.ts';
import type { Box } from '../geometry.ts';
import { greyItems } from '../greys/grey-items.ts';
import { inGreys } from '../greys/greyscale.ts';
import { legendOf } from '../legend/index.ts';
import { legendBlocks } from '../scene/legend-blocks.ts';
import { type PageParts, pageFrame, pageItems } from '../scene/page.ts';
import { group } from '../scene/scene.ts';
import { drawGrid } from './draw-grid.ts';

/** The room of a map reaches a little into the margins; words on it must not. */
const withinMargins = (box: Box, scale: number): Box => ({
  ...box,
  left: box.left + 12 * scale,
  right: box.right - 12 * scale,
});

/** The scales that the answer is about. */
function axesOf({ also: { up, across } }: Answer): Axes {
  return typeof up === 'string' && typeof across === 'string' ? { x: across, y: up } : USUAL_AXES;
}

/** Without a picture where nobody has been judged. */
export function gridFigure(map: MapData, answer: Answer, options: AnswerOptions): Figure {
  const figure = answerFigure(map, answer, options);
  const axes = axesIn(map, axesOf(answer));
  const rated = answer.tables.find(({ id }) => id === 'ratings')?.rows.map(([id]) => String(id)) ?? [];
  if (axes === null || rated.length === 0) return figure;
  const { settings, house, page, words } = figure;
  const shown = { entities: new Set(rated), links: new Set<string>() } as unknown as Figure['shown'];
  const coloured = appearanceOf(map, { theme: 'light', asAt: options.asAt });
  const inColour = legendOf(map, shown, coloured, []);
  const { appearance, legend } = settings.greyscale
    ? inGreys(coloured, inColour)
    : { appearance: coloured, legend: inColour };
  const { typeface } = house;
  const partsWith = (scope: string): PageParts => ({
    page,
    words: { ...words, caption: null },
    scope,
    blocks: settings.legend === 'none' ? [] : legendBlocks(legend, appearance.theme, typeface),
    legend: settings.legend ?? (page.width < page.height ? 'below' : 'right'),
    appearance,
    house,
  });
  const { since } = answer.also;
  const standing = {
    standings: standingsOf(map, rated, axes),
    moves: typeof since === 'string' ? movesBetween(map, rated, axes, since, null) : [],
  };
  const frame = pageFrame(partsWith(words.scope));
  const drawn = drawGrid(map, axes, standing, withinMargins(frame.map, page.scale), {
    appearance,
    typeface,
  });
  if (!drawn) return figure;
  const scope = [
    words.scope,
    typeof since === 'string' && standing.moves.length > 0
      ? `Arrows lead from where each stood on ${sayDate(since)}.`
      : '',
    drawn.unnamed === 0 ? '' : `${countOf(drawn.unnamed, 'name found', 'names found')} no room: the tables have all.`,
  ]
    .filter(Boolean)
    .join(' ');
  const altText = `A grid of ${countOf(rated.length, 'entry', 'entries')} by two scales. ${answer.answer}`;
  const items = [group(drawn.items, 'map'), ...pageItems(partsWith(scope), frame)];
  const scene = {
    ...figure.scene,
    description: altText,
    items: settings.greyscale ? greyItems(items) : items,
  };
  return {
    ...figure,
    scene,
    whole: scene,
    words: { ...words, scope, altText, description: [{ heading: null, paragraphs: [altText] }, ...words.description] },
    legend,
    shown,
    hasPicture: true,
  };
}
