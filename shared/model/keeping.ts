import { z } from 'zod';
import { instant, json, name, optionalText } from './fields.ts';
import { entityIdSchema, keySchema, recordIdSchema } from './ids.ts';

/** What else the file keeps: rules it ought to meet, what imports did, and what users have decided once. */

/** A rule the map ought to meet. */
export const expectationSchema = z.strictObject({
  id: recordIdSchema,
  name,
  rule: z.record(z.string(), json),
  isOn: z.boolean(),
  why: optionalText,
  order: z.number(),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What an import did, row by row. */
export const receiptSchema = z.strictObject({
  id: recordIdSchema,
  at: instant,
  label: name,
  receipt: json,
});
export type ReceiptRecord = z.infer<typeof receiptSchema>;

/** How the columns of someone's table map to ours, kept for next time. */
export const mappingSchema = z.strictObject({ id: recordIdSchema, name, mapping: json });
export type Mapping = z.infer<typeof mappingSchema>;

/** Two entries that look alike and are not the same. */
export const notSameSchema = z.strictObject({
  id: recordIdSchema,
  a: entityIdSchema,
  b: entityIdSchema,
  why: optionalText,
});
export type NotSame = z.infer<typeof notSameSchema>;

/** A set of appearance rules that can be used in several views and maps. */
export const ruleSetSchema = z.strictObject({
  id: recordIdSchema,
  name,
  description: optionalText,
  rules: z.array(json),
  order: z.number(),
});
export type RuleSet = z.infer<typeof ruleSetSchema>;

/** One setting of the map, by key; see settings.ts for those we know. */
export const settingSchema = z.strictObject({ id: keySchema, value: json });
export type Setting = z.infer<typeof settingSchema>;
