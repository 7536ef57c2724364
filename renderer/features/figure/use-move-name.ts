import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { setFigure, tell, useFigureSettings } from '../../state/index.ts';

type Name = FigurePreview['names'][number];

/** Further away than this from its entry, nobody would know whose name it is; in parts of the size of names. */
const FURTHEST = 60;

const rounded = (value: number): number => Math.round(Math.min(Math.max(value, -FURTHEST), FURTHEST) * 100) / 100 + 0;

/** Moves names on the page, each move a step that can be taken back. */
export function useMoveName({ nameUnit }: FigurePreview) {
  const settings = useFigureSettings();
  const set = async (names: typeof settings.names): Promise<void> => {
    const problem = await setFigure({ names });
    if (problem !== null) tell(problem);
  };
  return {
    /** @param by in units of the page */
    move({ entity, box, centre }: Name, by: { readonly x: number; readonly y: number }): Promise<void> {
      const x = rounded(((box.left + box.right) / 2 + by.x - centre.x) / nameUnit);
      const y = rounded(((box.top + box.bottom) / 2 + by.y - centre.y) / nameUnit);
      return set({ ...settings.names, [entity]: { x, y } });
    },
    putBack(entity: string): Promise<void> {
      const { [entity]: _, ...others } = settings.names;
      return set(others);
    },
  };
}
