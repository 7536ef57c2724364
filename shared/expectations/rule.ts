import { z } from 'zod';
import { conditionSchema } from '../graph/filters/filter.ts';
import type { Expectation } from '../model/keeping.ts';
import type { MapData } from '../model/map-data.ts';
import { type MustKind, SUBJECTS, type SubjectOf } from './must.ts';
import { type ContactMust, contactMust } from './musts/contact.ts';
import { type EngagementMust, engagementMust } from './musts/engagement.ts';
import { type EvidenceMust, evidenceMust } from './musts/evidence.ts';
import { type FieldMust, fieldMust } from './musts/field.ts';
import { type LinkMust, linkMust } from './musts/link.ts';
import { type PathMust, pathMust } from './musts/path.ts';
import { sayWho, tidyWho } from './who.ts';

export type Must = LinkMust | PathMust | FieldMust | EvidenceMust | ContactMust | EngagementMust;

/** Every kind of thing that a rule can ask for, as the form lists them. To add one: a file in musts/, and a line here and in `Must`. */
export const MUSTS: readonly MustKind<Must>[] = [
  linkMust,
  pathMust,
  fieldMust,
  evidenceMust,
  contactMust,
  engagementMust,
] as unknown as readonly MustKind<Must>[];

export function mustKind(kind: Must['kind']): MustKind<Must> {
  const found = MUSTS.find((each) => each.kind === kind);
  if (!found) throw new Error(`There is no kind of rule called ${kind}.`);
  return found;
}

const mustSchema: z.ZodType<Must> = z.union(MUSTS.map(({ schema }) => schema));

/** A rule the map ought to meet: "every X has Y". What `expectation.rule` keeps. */
export const ruleSchema = z.strictObject({
  of: z.enum(SUBJECTS),
  /** Whom it is about: groups of conditions, as a filter has them; none: every entry, or every link. */
  who: z.array(z.array(conditionSchema)),
  must: mustSchema,
});
export type Rule = { of: SubjectOf; who: z.infer<typeof ruleSchema>['who']; must: Must };

/** Reads a rule as a file keeps it; null for one that this version does not know how to check. */
export function readRule(stored: unknown): Rule | null {
  const read = ruleSchema.safeParse(stored);
  if (!read.success || !mustKind(read.data.must.kind).of.includes(read.data.of)) return null;
  const { must, of } = read.data;
  return must.kind === 'field' && !must.field.startsWith(`${of}.`) ? null : read.data;
}

/** A rule as the file keeps it: plain JSON, without what is not set. */
export function storedRule(rule: Rule): Expectation['rule'] {
  return JSON.parse(JSON.stringify(rule)) as Expectation['rule'];
}

/** The rule without conditions that ask for nothing. */
export function finishedRule({ of, who, must }: Rule): Rule {
  return { of, who: tidyWho(who), must: 'others' in must ? { ...must, others: tidyWho(must.others) } : must };
}

/** The rule as a sentence without its stop: "Every board answers to somebody". */
export function sayRule(map: MapData, rule: Rule): string {
  const { of, who, must } = finishedRule(rule);
  const sentence = `${sayWho(map, of, who, 'every')} ${mustKind(must.kind).say(map, must)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
