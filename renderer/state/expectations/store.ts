import { create } from 'zustand';
import type { CheckedExpectation, Rule } from '../../../shared/expectations/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';

/** An expectation that is being written. */
export type ExpectationDraft = {
  /** Another one for each that is begun. */
  readonly begun: string;
  /** The one that is changed; null for a new one. */
  readonly id: string | null;
  readonly rule: Rule;
  readonly why: string;
};

/** One that fails an expectation: the ids of both. */
export type FailurePlace = {
  readonly expectation: string;
  readonly failure: string;
  /** "3 of 78" and what is wrong with it, when one walked there. */
  readonly said: { readonly number: string; readonly text: string } | null;
};

export type ExpectationsState = {
  /** The map that this is about; null when none is open. */
  readonly file: string | null;
  readonly draft: ExpectationDraft | null;
  /** The expectation that actions are about. */
  readonly chosen: string | null;
  /** The failure that was gone to last. */
  readonly place: FailurePlace | null;
  /** Of a large map, what was found when it was last checked, and of which state of it. */
  readonly last: {
    readonly map: MapData;
    readonly asAt: string;
    readonly checked: readonly CheckedExpectation[];
  } | null;
};

export const FRESH_EXPECTATIONS: ExpectationsState = { file: null, draft: null, chosen: null, place: null, last: null };

/** How this window looks at the expectations of the map. Never saved in the map. */
export const expectationsStore = create<ExpectationsState>()(() => FRESH_EXPECTATIONS);
