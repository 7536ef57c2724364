// How often is too often, and how long is too long: limits that a working group sets for its map.
import { z } from 'zod';
import type { MapData } from '../../model/map-data.ts';

/** The setting of the map that holds them. */
export const CARE = 'care';

export const careLimitsSchema = z.strictObject({
  /** Contacts with one entry in `months`, beyond which it is asked too often. */
  most: z.int().min(1).max(99),
  months: z.int().min(1).max(60),
  /** Days without a contact, after which somebody should get in touch. */
  quietDays: z.int().min(1).max(3650),
});
export type CareLimits = z.infer<typeof careLimitsSchema>;

export const USUAL_LIMITS: CareLimits = { most: 3, months: 6, quietDays: 90 };

export function careLimitsOf(map: Pick<MapData, 'setting'>): CareLimits {
  const read = careLimitsSchema.safeParse(map.setting.get(CARE)?.value);
  return read.success ? read.data : USUAL_LIMITS;
}

/** The edit that sets them: one of those that every setting has. */
export function careLimitsEdit(map: Pick<MapData, 'setting'>, limits: CareLimits) {
  return map.setting.has(CARE)
    ? { edit: 'setting.update', input: { id: CARE, fields: { value: limits } } }
    : { edit: 'setting.add', input: { id: CARE, value: limits } };
}
