import type { Route } from '../../../shared/graph/paths/steps.ts';

/** What is asked of the way from one entry to another. */
export type PathQuestion = {
  readonly from: string | null;
  readonly to: string | null;
  readonly route: Route;
  /** Link types to go along; none means all. */
  readonly types: readonly string[];
};

export const NO_QUESTION: PathQuestion = { from: null, to: null, route: 'any', types: [] };
