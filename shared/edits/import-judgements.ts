import { readLevel } from '../exchange/tables/cells.ts';
import type { Assessment } from '../model/assessment.ts';
import { newestAssessment } from '../model/map-index.ts';
import type { Scale } from '../model/vocabulary.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf } from '../util/dates.ts';
import type { Importing } from './import-context.ts';
import type { FieldChange } from './import-receipt.ts';
import type { Row } from './import-rows.ts';

/** A place on a scale that a row gives; null says "not set". */
export type Judgement = { readonly scale: string; readonly column: string; readonly value: number | null };

/** The columns of an entity table that are judgements, and their scales. */
export const SCALE_COLUMNS = {
  influence: 'influence',
  interest: 'interest',
  engagement: 'engagement',
  desired_engagement: 'desired-engagement',
} as const;

export function readJudgement(row: Row, column: string, text: string, scale: Scale): Judgement | undefined {
  const level = readLevel(text, scale.levels);
  if (level.ok) return { scale: scale.id, column, value: level.value };
  row.complain(column, level.error);
  return undefined;
}

/** Adds the judgements that are news. A judgement is never overwritten: the newest counts, and one that says the same again is not news. */
export function recordJudgements(
  importing: Importing,
  subject: { readonly entity: string } | { readonly link: string },
  judgements: readonly Judgement[],
): FieldChange[] {
  const { draft, receipt, context, day } = importing;
  const id = 'entity' in subject ? subject.entity : subject.link;
  return judgements.flatMap(({ scale, column, value }) => {
    const key = `${id} ${scale}`;
    const newest = importing.judged.get(key) ?? newestAssessment(draft.base, id, scale);
    const old = newest?.value ?? null;
    if (old === value) {
      if (newest) receipt.countOther('assessment', 'unchanged');
      return [];
    }
    // What a table says is how things stand: it must not lie behind a judgement that is already there.
    const date = newest && compareText(firstDayOf(newest.date), firstDayOf(day)) > 0 ? newest.date : day;
    const assessment = {
      id: context.newId(),
      entity: 'entity' in subject ? subject.entity : null,
      link: 'link' in subject ? subject.link : null,
      scale,
      value,
      date,
      by: null,
      why: null,
    } as Assessment;
    draft.put('assessment', assessment);
    importing.judged.set(key, assessment);
    receipt.countOther('assessment', 'added');
    return [{ field: column, old, new: value }];
  });
}
