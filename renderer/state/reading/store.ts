import { create } from 'zustand';
import type { Stretch } from '../../../shared/reading/stretches.ts';

/** What is being made of a place in the text. */
export type ReadingForm = 'link' | 'entry' | 'alias' | 'evidence';

export type ReadingState = {
  /** The source whose text is read; null shows the list of them. */
  readonly source: string | null;
  /** The number of the sentence that has the marker. */
  readonly sentence: number;
  /** Words of the text that are picked out: a name, or what was selected. */
  readonly words: Stretch | null;
  readonly form: ReadingForm | null;
  /** The sentence where each source was left, by its id. */
  readonly left: Readonly<Record<string, number>>;
  /** Raised whenever the text should take the keyboard. */
  readonly calls: number;
};

export const FRESH_READING: ReadingState = { source: null, sentence: 0, words: null, form: null, left: {}, calls: 0 };

export const readingStore = create<ReadingState>()(() => FRESH_READING);
