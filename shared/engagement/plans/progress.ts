// How far a plan is: what has been done of it, what is late, and whom of its audience somebody has met for it.
import type { Plan } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf, lastDayOf } from '../../util/dates.ts';
import { type Activity, planContentOf } from './content.ts';

export type Progress = {
  readonly done: number;
  readonly all: number;
  readonly late: readonly Activity[];
  /** What is to be done next, by its date. */
  readonly next: Activity | null;
  /** Contacts recorded for the plan. */
  readonly contacts: number;
  /** Of the audience, who has been met for the plan, and who has not. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
};

const dayDue = ({ due }: Activity): string => (due === null ? '9999' : lastDayOf(due));

export function progressOf(map: MapData, plan: Plan, asAt: string): Progress {
  const { activities } = planContentOf(plan);
  const open = activities
    .filter(({ isDone }) => !isDone)
    .sort((a, b) => compareText(dayDue(a), dayDue(b)) || compareText(a.what, b.what));
  const records = [...map.engagement.values()].filter(
    (record) => record.plan === plan.id && firstDayOf(record.date) <= asAt,
  );
  const metOnes = new Set<string>(records.flatMap(({ met }) => met));
  const audience = plan.audience.filter((id) => map.entity.has(id));
  return {
    done: activities.length - open.length,
    all: activities.length,
    late: open.filter((activity) => activity.due !== null && dayDue(activity) < asAt),
    next: open[0] ?? null,
    contacts: records.length,
    met: audience.filter((id) => metOnes.has(id)),
    notMet: audience.filter((id) => !metOnes.has(id)),
  };
}
