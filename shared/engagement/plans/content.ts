// What a plan says beyond its name, audience, owner and dates: the headings of OASIS (Government Communication Service): objectives,
// audience insight, strategy, implementation, scoring. Kept in the plan's `headings`; what another version wrote there is kept.
import { z } from 'zod';
import type { Plan } from '../../model/engagement.ts';
import { optionalDate, optionalText } from '../../model/fields.ts';
import { entityIdSchema, keySchema } from '../../model/ids.ts';

/** Why one communicates at all. */
export const PURPOSES = ['behaviour', 'operations', 'reputation', 'explanation'] as const;
export const PURPOSE_LABELS: Readonly<Record<(typeof PURPOSES)[number], string>> = {
  behaviour: 'Changing what people do',
  operations: 'Making services work',
  reputation: 'Reputation, or a crisis',
  explanation: 'Explaining a policy or change',
};

/** What is counted at the end: what one did, what people took from it, what changed. */
export const MEASURE_KINDS = ['outputs', 'out-takes', 'outcomes'] as const;
export const MEASURE_LABELS: Readonly<Record<(typeof MEASURE_KINDS)[number], string>> = {
  outputs: 'Output: what we did',
  'out-takes': 'Out-take: what people took from it',
  outcomes: 'Outcome: what changed',
};

const someText = z.string().trim().min(1).max(4000);
const roles = z.array(z.string().trim().min(1).max(200));

const objectiveSchema = z.strictObject({
  what: someText,
  /** Where things stand now, and where they should: so that it can be told whether it was met. */
  baseline: optionalText,
  target: optionalText,
  by: optionalDate,
});

const activitySchema = z.strictObject({
  /** Unique within the plan. */
  id: z.string().min(1).max(100),
  what: someText,
  message: optionalText,
  /** A key of the vocabulary of methods. */
  method: keySchema.nullable(),
  /** Who carries the message: an entry. One that has been deleted since is passed over. */
  messenger: entityIdSchema.nullable(),
  start: optionalDate,
  due: optionalDate,
  isDone: z.boolean(),
  /** When; null where it is not done, or nobody has said. Plans written before it was asked do not have it. */
  doneOn: optionalDate.default(null),
  /** RACI, as roles: who does it, who answers for it, who is asked first, who is told. */
  responsible: roles,
  accountable: roles,
  consulted: roles,
  informed: roles,
});

const measureSchema = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  what: someText,
  target: optionalText,
  result: optionalText,
});

export type Objective = z.infer<typeof objectiveSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type SuccessMeasure = z.infer<typeof measureSchema>;

const contentSchema = z.object({
  purpose: z.enum(PURPOSES).nullable().catch(null),
  /** The entry that speaks: paths to the audience begin there. */
  from: entityIdSchema.nullable().catch(null),
  message: optionalText.catch(null),
  insight: optionalText.catch(null),
  strategy: optionalText.catch(null),
  objectives: z.array(objectiveSchema).catch([]),
  activities: z.array(activitySchema).catch([]),
  measures: z.array(measureSchema).catch([]),
});
export type PlanContent = z.infer<typeof contentSchema>;

/** What a plan says; what cannot be read counts as not written. */
export const planContentOf = ({ headings }: Pick<Plan, 'headings'>): PlanContent => contentSchema.parse(headings);

/** The headings with some of them changed, everything else as it was. */
export const withContent = ({ headings }: Pick<Plan, 'headings'>, change: Partial<PlanContent>): Plan['headings'] =>
  ({ ...headings, ...change }) as Plan['headings'];

export const EMPTY_ACTIVITY: Omit<Activity, 'id'> = {
  what: '',
  message: null,
  method: null,
  messenger: null,
  start: null,
  due: null,
  isDone: false,
  doneOn: null,
  responsible: [],
  accountable: [],
  consulted: [],
  informed: [],
};
