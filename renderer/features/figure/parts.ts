// The parts of the panel by which a figure is set, as warnings name them, and the way to each.
import type { FigurePlace } from '../../../shared/figure/warnings.ts';

/** Under this name a part of the panel stands in the page. */
export const partName = ({ part, which }: FigurePlace): string => (which === undefined ? part : `${part}-${which}`);

/** Marks where a part of the figure is set. */
export const markPart = (place: FigurePlace) => ({ 'data-figure-part': partName(place) });

/** Puts the keyboard where a part of the figure is set. */
export function goToPart(place: FigurePlace): void {
  const field = document.querySelector<HTMLElement>(
    `[data-figure-part="${CSS.escape(partName(place))}"] :is(textarea, input, select, button):not(:disabled)`,
  );
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
