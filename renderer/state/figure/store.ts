import { create } from 'zustand';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { Audience } from '../../../shared/contract/shapes.ts';

export type FigureState = {
  /** Whom the figure of a view is looked at for where that cannot be kept with it; null as the view says. */
  readonly lookedAtFor: { readonly view: string; readonly audience: Audience } | null;
  /** The figure as it was last drawn; it stays in sight while another is drawn. */
  readonly preview: FigurePreview | null;
  /** The view it is of. */
  readonly of: string | null;
  readonly job: string | null;
  readonly problem: AppError | null;
  /** The name on the page that is being moved, by its entry. */
  readonly name: string | null;
  /** The page that is looked at, from 0, and of which view. */
  readonly turned: { readonly of: string | null; readonly page: number };
};

export const FRESH_FIGURE: FigureState = {
  lookedAtFor: null,
  preview: null,
  of: null,
  job: null,
  problem: null,
  name: null,
  turned: { of: null, page: 0 },
};

export const figureStore = create<FigureState>()(() => FRESH_FIGURE);
