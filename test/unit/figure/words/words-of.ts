// A figure's words for tests, with the parts of its description by heading.
import { type Figure, type FigureOptions, makeFigure } from '../../../../shared/figure/figure.ts';
import { placesFor } from '../../../../shared/figure/places.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';

export function figureOf(map: MapData, options: Partial<FigureOptions> = {}): Figure {
  const view = options.view ?? null;
  const places = placesFor(map, view, shownIn(map, view));
  if (!places.ok) throw new Error(places.error.message);
  return makeFigure(map, { ...options, view, places: places.value });
}

export function wordsOf(map: MapData, options: Partial<FigureOptions> = {}) {
  const { words } = figureOf(map, options);
  return {
    altText: words.altText,
    parts: Object.fromEntries(words.description.map(({ heading, paragraphs }) => [heading, paragraphs])),
    all: words.description.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n'),
  };
}
