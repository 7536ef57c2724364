import type { z } from 'zod';
import type { AppError } from '../contract/errors.ts';
import type { Change } from '../model/change.ts';
import type { MapData } from '../model/map-data.ts';
import type { Result } from '../util/result.ts';

/** What an edit may not make up for itself: the moment, the day, and new ids. */
export type EditContext = {
  /** ISO 8601 instant in UTC. */
  readonly now: string;
  /** The day it is for the user, YYYY-MM-DD: in UTC it may be another one still, or already. */
  readonly today: string;
  /** A new UUID at each call. */
  readonly newId: () => string;
  /** Told how far planning is, 0 to 1, where it takes long. */
  readonly report?: (done: number) => void;
};

/** What an edit does to the map it was planned on. */
export type Plan = {
  /** What the step is called in the history: 'Add "Vision 31"'. */
  readonly label: string;
  readonly changes: readonly Change[];
  /** Ids of records that were added, first the ones asked for. */
  readonly created: readonly string[];
  /** What else the caller should know: an import's receipt. */
  readonly report?: unknown;
};

export type Outcome = Result<Plan, AppError>;

/** One thing a user can do to a map: pure, so that it can be tested, previewed and undone. */
export type EditDefinition<Input = unknown> = {
  /** `record.verb`. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly does: string;
  readonly input: z.ZodType<Input>;
  readonly plan: (map: MapData, input: Input, context: EditContext) => Outcome;
};

export function defineEdit<Input>(definition: EditDefinition<Input>): EditDefinition<Input> {
  return definition;
}
