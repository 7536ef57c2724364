import { z } from 'zod';
import type { View } from '../../model/view.ts';
import { WAYS } from '../paths/reach.ts';
import { ROUTES } from '../paths/steps.ts';

const isNot = { not: z.boolean().optional() };

/** Words of a field: any of them will do. */
const wordsSchema = z.object({ kind: z.literal('words'), field: z.string(), values: z.array(z.string()), ...isNot });

/** From a number to a number, or from a date to a date, both included; an open end is null. */
const rangeSchema = z.object({
  kind: z.literal('range'),
  field: z.string(),
  from: z.union([z.number(), z.string()]).nullable(),
  to: z.union([z.number(), z.string()]).nullable(),
  ...isNot,
});

/** Text that a field holds, whatever its case and punctuation. */
const textSchema = z.object({ kind: z.literal('text'), field: z.string(), text: z.string(), ...isNot });

/** These entries, picked by hand. */
const chosenSchema = z.object({ kind: z.literal('chosen'), entries: z.array(z.string()), ...isNot });

/** No further than so many steps from some entries, along links of some types (all when none is named). */
const nearSchema = z.object({
  kind: z.literal('near'),
  entries: z.array(z.string()),
  steps: z.int().min(0).max(20),
  way: z.enum(WAYS),
  types: z.array(z.string()),
  ...isNot,
});

/** On a shortest way from one entry to another: on one of them, or on any of those that are equally short. */
const pathSchema = z.object({
  kind: z.literal('path'),
  from: z.string(),
  to: z.string(),
  route: z.enum(ROUTES),
  types: z.array(z.string()),
  every: z.boolean(),
  ...isNot,
});

export const conditionSchema = z.discriminatedUnion('kind', [
  wordsSchema,
  rangeSchema,
  textSchema,
  chosenSchema,
  nearSchema,
  pathSchema,
]);
export type Condition = z.infer<typeof conditionSchema>;
export type WordsCondition = z.infer<typeof wordsSchema>;
export type RangeCondition = z.infer<typeof rangeSchema>;
export type TextCondition = z.infer<typeof textSchema>;
export type NearCondition = z.infer<typeof nearSchema>;
export type PathCondition = z.infer<typeof pathSchema>;

const conditions = z.array(conditionSchema);

/**
 * What a view shows, as kept in `view.filter`. Conditions of one group hold together; groups are alternatives, so that "and",
 * "or" and "not" can say anything. Without any condition everything shows.
 */
export const filterSchema = z.object({
  groups: z.array(conditions).optional(),
  /** Also what the entries that pass are linked to, over the links that pass. */
  touching: z.boolean().optional(),
  /** Leave out entries that no shown link touches. Absent: only while links are chosen. */
  linkedOnly: z.boolean().optional(),
});
export type Filter = z.infer<typeof filterSchema>;

export const NO_FILTER: Filter = {};

/** Reads a view's filter. Settings that this version does not know are passed over, and a damaged filter shows everything. */
export function readFilter(stored: unknown): Filter {
  const read = filterSchema.safeParse(stored);
  return read.success ? read.data : NO_FILTER;
}

/** A filter as a view keeps it: plain JSON, without what is not set. */
export function storedFilter(filter: Filter): View['filter'] {
  return JSON.parse(JSON.stringify(filter)) as View['filter'];
}

/** The groups that say anything. */
export function groupsOf(filter: Filter): readonly (readonly Condition[])[] {
  return (filter.groups ?? []).filter((group) => group.length > 0);
}

/** A filter of one condition after the other, all of which hold. */
export function allOf(...all: readonly Condition[]): Filter {
  return { groups: [[...all]] };
}
