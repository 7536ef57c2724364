// What can be done about what an author is warned of: at once where that is one change, else the way to where it is written.
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { SHEETS } from '../../../shared/figure/scene/paper.ts';
import type { FigureSettings } from '../../../shared/figure/settings.ts';
import type { FigurePlace, FigureWarning } from '../../../shared/figure/warnings.ts';
import { chooseNameOnFigure, clearFilter, setFigure, showTab, turnFigureTo } from '../../state/index.ts';
import { goToPart } from './parts.ts';

export type Mend = { readonly label: string; readonly onDo: () => void; readonly changesMap: boolean };

/** More ways than these would be a list of their own. */
const MOST = 3;

export type WithMends = FigureWarning & { readonly mends: readonly Mend[] };

/** Warnings with what can be done about each; what mends several is offered at the first. */
export function withMends({ warnings, ...preview }: FigurePreview, settings: FigureSettings): WithMends[] {
  const offered = new Set<string>();
  return warnings.map((warning) => {
    const mends = warning.at
      .flatMap((place) => mendOf(place, preview, settings) ?? [])
      .filter(({ label }) => !offered.has(label))
      .slice(0, MOST);
    for (const { label } of mends) offered.add(label);
    return { ...warning, mends };
  });
}

function mendOf(
  place: FigurePlace,
  preview: Pick<FigurePreview, 'paper' | 'names'>,
  { leaveOut }: FigureSettings,
): Mend | null {
  const goTo = (what: string): Mend => ({ label: `Go to ${what}`, onDo: () => goToPart(place), changesMap: false });
  switch (place.part) {
    case 'sheet': {
      const here = (SHEETS as readonly string[]).indexOf(preview.paper);
      const better = SHEETS.find((sheet) => sheet === place.which) ?? (here < 0 ? undefined : SHEETS[here + 1]);
      if (better !== undefined)
        return {
          label: `Set it on ${better.toUpperCase()}`,
          onDo: () => void setFigure({ paper: better }),
          changesMap: true,
        };
      return here < 0 ? { label: 'Choose a sheet', onDo: () => goToPart(place), changesMap: false } : null;
    }
    case 'title':
    case 'subtitle':
    case 'caption':
      return goTo(`the ${place.part}`);
    case 'alt-text':
      return goTo('the alternative text');
    case 'long-description':
      return goTo('the long description');
    case 'finding':
      return goTo(`key finding ${place.which ?? ''}`);
    case 'name': {
      const name = preview.names.find(({ entity }) => entity === place.which);
      return name ? { label: `Go to “${name.name}”`, onDo: () => goToName(name.entity), changesMap: false } : null;
    }
    case 'key':
      return { label: 'See the key', onDo: () => turnFigureTo(1), changesMap: false };
    case 'people':
      return { label: 'Choose how people are shown', onDo: () => goToPart(place), changesMap: false };
    case 'restricted':
      return {
        label: 'Leave out what is restricted',
        onDo: () => void setFigure({ leaveOut: [...leaveOut, 'restricted'] }),
        changesMap: true,
      };
    case 'sources':
      return { label: 'Go to the sources', onDo: () => showTab('sources'), changesMap: false };
    case 'filter':
      return { label: 'Clear the filter', onDo: clearFilter, changesMap: false };
    case 'scope':
      // It says what it must.
      return null;
  }
}

function goToName(entity: string): void {
  turnFigureTo(0);
  chooseNameOnFigure(entity);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-entity="${CSS.escape(entity)}"]`)?.focus());
}
