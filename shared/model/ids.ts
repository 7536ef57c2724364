import { z } from 'zod';

/**
 * Ids of records. Entities, links and everything users make get a UUID (version 7 from us; any version from elsewhere);
 * words of vocabularies, kinds, link types, scales and custom fields get a readable key ("reports-to").
 */
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not a UUID');

export const keySchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'not a key');

export const entityIdSchema = uuid.brand<'EntityId'>();
export const linkIdSchema = uuid.brand<'LinkId'>();
export const sourceIdSchema = uuid.brand<'SourceId'>();
export const evidenceIdSchema = uuid.brand<'EvidenceId'>();
export const viewIdSchema = uuid.brand<'ViewId'>();
export const recordIdSchema = uuid;

export type EntityId = z.infer<typeof entityIdSchema>;
export type LinkId = z.infer<typeof linkIdSchema>;
export type SourceId = z.infer<typeof sourceIdSchema>;
export type EvidenceId = z.infer<typeof evidenceIdSchema>;
export type ViewId = z.infer<typeof viewIdSchema>;
