import { z } from 'zod';
import type { EventName } from './names.ts';
import { mapChangedSchema } from './shapes.ts';

/** Everything a host announces to its windows. */
export const events = {
  /** A step was made, taken back or brought back, here or in another window, process or command. */
  'map.changed': mapChangedSchema,
  /** The map of this window is no longer open, and why. */
  'map.closed': z.strictObject({ reason: z.string() }),
  /** How far a job has come. */
  'job.progress': z.strictObject({
    job: z.string(),
    /** 0 to 1, or null when nobody can say. */
    done: z.number().min(0).max(1).nullable(),
    message: z.string(),
  }),
  /** The native menu asks for an action of the catalogue. */
  'command.invoked': z.strictObject({ command: z.string() }),
} as const satisfies { readonly [Name in EventName]: z.ZodType };

export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
export type HostEvent = {
  readonly [Name in EventName]: { readonly event: Name; readonly payload: EventPayload<Name> };
}[EventName];
