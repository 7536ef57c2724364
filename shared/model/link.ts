import { z } from 'zod';
import { customValues, externalIds, optionalDate, optionalText, statusSchema, wordKeys } from './fields.ts';
import { type EntityId, entityIdSchema, keySchema, type LinkId, linkIdSchema } from './ids.ts';

/** Forward runs from `from` to `to`; none says that the tie has no direction. */
export const DIRECTIONS = ['forward', 'both', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which end says the link is so. Null: nobody yet. */
export const CONFIRMATIONS = ['from', 'to', 'both', 'disputed'] as const;

/** A typed tie between two entities. Several links between the same two are allowed. */
export const linkSchema = z.strictObject({
  id: linkIdSchema,
  externalIds,
  from: entityIdSchema,
  to: entityIdSchema,
  type: keySchema,
  direction: z.enum(DIRECTIONS),
  status: statusSchema,
  /** Judged, 1 (very weak) to 5 (very strong). */
  strength: z.int().min(1).max(5).nullable(),
  /** Any number, as an import brought it. */
  weight: z.number().nullable(),
  methods: wordKeys,
  frequency: keySchema.nullable(),
  /** How good the communication is, 1 (very poor) to 5 (very good). */
  quality: z.int().min(1).max(5).nullable(),
  purpose: optionalText,
  reason: optionalText,
  /** Money that flows along the link, in the map's currency (pounds unless the map says otherwise). */
  amount: z.number().nullable(),
  /** The seat held, for a membership. */
  role: optionalText,
  singlePointOfContact: z.boolean(),
  confirmedBy: z.enum(CONFIRMATIONS).nullable(),
  started: optionalDate,
  ended: optionalDate,
  notes: optionalText,
  tags: wordKeys,
  restricted: z.boolean(),
  custom: customValues,
});
export type Link = z.infer<typeof linkSchema>;

/** A link with only what it must have; everything else "not set". */
export function blankLink(id: LinkId, from: EntityId, to: EntityId, type: string): Link {
  return {
    id,
    externalIds: [],
    from,
    to,
    type,
    direction: 'forward',
    status: 'existing',
    strength: null,
    weight: null,
    methods: [],
    frequency: null,
    quality: null,
    purpose: null,
    reason: null,
    amount: null,
    role: null,
    singlePointOfContact: false,
    confirmedBy: null,
    started: null,
    ended: null,
    notes: null,
    tags: [],
    restricted: false,
    custom: {},
  };
}
