// Everything that was promised and is not done, of contacts and of plans alike: what a meeting goes through first.
import type { Engagement, Plan } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { lastDayOf } from '../../util/dates.ts';
import { nextStepsIn, WHENS, type When, whenDue } from '../next-steps.ts';
import { type Activity, planContentOf } from '../plans/content.ts';

type Due = {
  readonly what: string;
  readonly owner: string | null;
  /** As it is recorded; null: no date. */
  readonly due: string | null;
  readonly when: When;
  /** Whom it was promised to, or is meant for. */
  readonly entries: readonly string[];
};

export type StepDue = Due &
  (
    | { readonly of: 'contact'; readonly record: Engagement }
    | { readonly of: 'plan'; readonly plan: Plan; readonly activity: Activity }
  );

/** What is overdue first, then by when it is due; what has no date last. @param about only with, or for, one of these; empty: all */
export function stepsDue(map: MapData, asAt: string, about: readonly string[] = []): readonly StepDue[] {
  const contacts = nextStepsIn(map, asAt, about).map(
    ({ record, when }): StepDue => ({
      of: 'contact',
      record,
      what: record.next ?? '',
      owner: record.owner,
      due: record.due,
      when,
      entries: record.met,
    }),
  );
  const planned = [...map.plan.values()].flatMap((plan): StepDue[] => {
    const entries = plan.audience.filter((id) => map.entity.has(id));
    if (about.length > 0 && !entries.some((id) => about.includes(id))) return [];
    return planContentOf(plan)
      .activities.filter(({ isDone }) => !isDone)
      .map((activity) => ({
        of: 'plan',
        plan,
        activity,
        what: activity.what,
        owner: activity.responsible.length > 0 ? activity.responsible.join(', ') : plan.owner,
        due: activity.due,
        when: whenDue(activity.due, asAt),
        entries,
      }));
  });
  const day = ({ due }: StepDue): string => (due === null ? '9999' : lastDayOf(due));
  return [...contacts, ...planned].sort(
    (a, b) =>
      WHENS.indexOf(a.when) - WHENS.indexOf(b.when) ||
      compareText(day(a), day(b)) ||
      compareText(a.what, b.what) ||
      compareText(idOf(a), idOf(b)),
  );
}

/** Unique among them. */
export const idOf = (step: StepDue): string =>
  step.of === 'contact' ? step.record.id : `${step.plan.id} ${step.activity.id}`;
