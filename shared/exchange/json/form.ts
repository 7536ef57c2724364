import type { RecordKind } from '../../model/records.ts';

/** The shape of the JSON export: which list holds which kind of record. Reader and writer both follow it. */

export const JSON_FORMAT = 'threadmap';
/** Raised when a reader of the version before could no longer make sense of it. */
export const JSON_VERSION = 1;

/** Lists at the top of the document. Positions lie inside their views, words under `vocabularies`, settings under `settings`. */
export const LISTS = {
  entities: 'entity',
  links: 'link',
  sources: 'source',
  evidence: 'evidence',
  surveys: 'survey',
  assessments: 'assessment',
  plans: 'plan',
  engagements: 'engagement',
  views: 'view',
  snapshots: 'snapshot',
  expectations: 'expectation',
  mappings: 'mapping',
  notSame: 'notSame',
  ruleSets: 'ruleSet',
} as const satisfies Record<string, RecordKind>;

/** Lists under `vocabularies`, beside `terms`, which has one list a vocabulary. */
export const WORD_LISTS = {
  kinds: 'kind',
  linkTypes: 'linkType',
  scales: 'scale',
  customFields: 'customField',
} as const satisfies Record<string, RecordKind>;

/**
 * Fields that stay out because the place says them, or because our clock made them: the same map must give the same bytes
 * whenever it is written. For the same reason receipts stay out as a whole.
 */
export const LEFT_OUT: { readonly [K in RecordKind]?: readonly string[] } = {
  term: ['id', 'vocabulary'],
  position: ['id', 'view'],
  snapshot: ['taken'],
};
