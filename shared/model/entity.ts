import { z } from 'zod';
import { customValues, externalIds, name, optionalDate, optionalText, statusSchema, wordKeys } from './fields.ts';
import { type EntityId, entityIdSchema, keySchema } from './ids.ts';

/** How a person appears in pictures, lists and exports. */
export const SHOWN_AS = ['role', 'initials', 'name', 'hidden'] as const;
export const CONSENTS = ['none', 'asked', 'given', 'withdrawn'] as const;
/** UK GDPR article 6(1), and the recognised legitimate interests of the Data (Use and Access) Act 2025. */
export const LAWFUL_BASES = [
  'public-task',
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'legitimate-interests',
  'recognised-legitimate-interest',
] as const;

/** What is kept about a person beyond what any entity has. Personal data: see the audiences of an export. */
export const personSchema = z.strictObject({
  shownAs: z.enum(SHOWN_AS),
  /** The post or part played: what is shown in place of a name. */
  role: optionalText,
  /** A member of the public rather than someone acting for an organisation. */
  isResident: z.boolean(),
  lawfulBasis: z.enum(LAWFUL_BASES).nullable(),
  source: optionalText,
  noticeGiven: optionalDate,
  consent: z.enum(CONSENTS),
  reviewDate: optionalDate,
});
export type PersonDetails = z.infer<typeof personSchema>;

/** Anything that can be linked: an organisation, group, person, project, strategy, place, channel, audience, or a kind of the user's own. */
export const entitySchema = z.strictObject({
  id: entityIdSchema,
  /** Ids that other tools and tables use for it; imports match on them. */
  externalIds,
  kind: keySchema,
  name,
  aliases: z.array(name),
  description: optionalText,
  sector: keySchema.nullable(),
  localities: wordKeys,
  layer: keySchema.nullable(),
  tags: wordKeys,
  /** The one body it is part of. */
  parent: entityIdSchema.nullable(),
  status: statusSchema,
  started: optionalDate,
  ended: optionalDate,
  website: optionalText,
  email: optionalText,
  phone: optionalText,
  address: optionalText,
  notes: optionalText,
  restricted: z.boolean(),
  /** Present exactly when the kind is a kind of person. */
  person: personSchema.nullable(),
  custom: customValues,
});
export type Entity = z.infer<typeof entitySchema>;

export const PERSON_DEFAULTS: PersonDetails = {
  shownAs: 'role',
  role: null,
  isResident: false,
  lawfulBasis: null,
  source: null,
  noticeGiven: null,
  consent: 'none',
  reviewDate: null,
};

/** An entity with only what it must have; everything else "not set". */
export function blankEntity(id: EntityId, kind: string, entityName: string): Entity {
  return {
    id,
    externalIds: [],
    kind,
    name: entityName,
    aliases: [],
    description: null,
    sector: null,
    localities: [],
    layer: null,
    tags: [],
    parent: null,
    status: 'existing',
    started: null,
    ended: null,
    website: null,
    email: null,
    phone: null,
    address: null,
    notes: null,
    restricted: false,
    person: null,
    custom: {},
  };
}
