import type { z } from 'zod';
import { assessmentSchema } from './assessment.ts';
import { engagementSchema, planSchema, snapshotSchema } from './engagement.ts';
import { entitySchema } from './entity.ts';
import { evidenceSchema, sourceSchema } from './evidence.ts';
import {
  expectationSchema,
  mappingSchema,
  notSameSchema,
  receiptSchema,
  ruleSetSchema,
  settingSchema,
} from './keeping.ts';
import { linkSchema } from './link.ts';
import { surveySchema } from './survey.ts';
import { positionSchema, viewSchema } from './view.ts';
import { customFieldSchema, kindSchema, linkTypeSchema, scaleSchema, termSchema } from './vocabulary.ts';

/**
 * Everything a map file holds, by kind of record. One list: the store's tables, the changes, the JSON exchange
 * and the checks all follow it. Listed so that what a record refers to stands before it.
 */
export const recordSchemas = {
  setting: settingSchema,
  kind: kindSchema,
  linkType: linkTypeSchema,
  scale: scaleSchema,
  term: termSchema,
  customField: customFieldSchema,
  entity: entitySchema,
  link: linkSchema,
  source: sourceSchema,
  evidence: evidenceSchema,
  survey: surveySchema,
  assessment: assessmentSchema,
  plan: planSchema,
  engagement: engagementSchema,
  view: viewSchema,
  position: positionSchema,
  snapshot: snapshotSchema,
  expectation: expectationSchema,
  receipt: receiptSchema,
  mapping: mappingSchema,
  notSame: notSameSchema,
  ruleSet: ruleSetSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export const RECORD_KINDS = Object.keys(recordSchemas) as RecordKind[];
