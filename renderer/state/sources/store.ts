import { create } from 'zustand';
import type { CheckList } from '../../../shared/model/knowledge/index.ts';

/** The parts of the Sources tab: the register, and what is to be checked. */
export type SourcesPart = 'register' | CheckList;

export type SourcesState = {
  readonly part: SourcesPart;
  /** The sources chosen in the register. */
  readonly chosen: ReadonlySet<string>;
  /** The source that evidence was last taken from: the next piece is most often from the same. */
  readonly last: string | null;
};

export const FRESH_SOURCES: SourcesState = { part: 'register', chosen: new Set(), last: null };

/** How this window looks at the sources. Never saved in the map. */
export const sourcesStore = create<SourcesState>()(() => FRESH_SOURCES);
