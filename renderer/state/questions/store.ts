import { create } from 'zustand';
import type { Answer } from '../../../shared/contract/answer.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import type { QuestionOption } from '../../../shared/questions/index.ts';

/** What has been said with a question: ids of entries and link types, keys of words. */
export type Said = Readonly<Record<QuestionOption, readonly string[]>>;

export const NOTHING_SAID: Said = { about: [], from: [], to: [], types: [] };

/** An answer, what it was asked with, and how the map stood then. */
export type Answered = {
  readonly answer: Answer;
  readonly said: Said;
  readonly revision: number;
  /** When it was asked: an instant, ISO 8601. */
  readonly askedAt: string;
  /** The only types of link that were asked about; none when all were. Null where types cannot be said. */
  readonly types: readonly string[] | null;
  /** The state of the map that was asked, when it was another than the map as it is recorded. */
  readonly looking: Looking | null;
};

/** How a measure is worked out. */
export type MeasureSettings = {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly normalised: boolean;
  readonly types: readonly string[];
  /** The field of entries that tells groups apart. */
  readonly field: string;
};

export type QuestionsState = {
  /** The map that was asked; null when none is open. */
  readonly file: string | null;
  /** The question or measure on the screen, by its id; null before one is chosen. */
  readonly chosen: string | null;
  /** What has been said with each, by the question's id. */
  readonly said: Readonly<Record<string, Said>>;
  /** What was changed in how each measure is worked out, by the measure's id. */
  readonly settings: Readonly<Record<string, Partial<MeasureSettings>>>;
  readonly answered: Readonly<Record<string, Answered>>;
  /** Why the last one could not be answered. */
  readonly problem: { readonly question: string; readonly error: AppError } | null;
  /** The question that is being answered, and its job. */
  readonly asking: { readonly question: string; readonly job: string } | null;
};

export const FRESH_QUESTIONS: QuestionsState = {
  file: null,
  chosen: null,
  said: {},
  settings: {},
  answered: {},
  problem: null,
  asking: null,
};

/** Questions and answers of this window. Never saved in the map. */
export const questionsStore = create<QuestionsState>()(() => FRESH_QUESTIONS);
