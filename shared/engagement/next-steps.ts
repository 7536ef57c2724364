// What was said to come next and is not done: what is overdue first, then by when it is due.
import type { Engagement } from '../model/engagement.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';
import { lastDayOf, sayDate } from '../util/dates.ts';
import { foldText } from '../util/fold.ts';
import { endOfWeek } from './days.ts';

export const WHENS = ['overdue', 'this-week', 'later', 'no-date'] as const;
export type When = (typeof WHENS)[number];

export const WHEN_LABELS: Readonly<Record<When, string>> = {
  overdue: 'Overdue',
  'this-week': 'Due this week',
  later: 'Due later',
  'no-date': 'No date',
};

export type NextStep = { readonly record: Engagement; readonly when: When };

/** How a next step stands on a day: a month or a year is overdue once its last day has passed. Weeks end on Sunday. */
export function whenDue(due: string | null, asAt: string): When {
  if (due === null) return 'no-date';
  const day = lastDayOf(due);
  if (day < asAt) return 'overdue';
  return day <= endOfWeek(asAt) ? 'this-week' : 'later';
}

export const isOpenStep = ({ next, isDone }: Engagement): boolean => next !== null && !isDone;

/** “done 3 November 2026”, or “done” where nobody has said when. */
export const sayDone = ({ doneOn }: { readonly doneOn: string | null }): string =>
  doneOn === null ? 'done' : `done ${sayDate(doneOn)}`;

const dayDue = ({ due }: Engagement): string => (due === null ? '9999' : lastDayOf(due));

/**
 * Records whose next step is open, by when it is due; what has no date comes last.
 * @param about only those that met one of these; empty: all
 */
export function openStepsIn(map: Pick<MapData, 'engagement'>, about: readonly string[] = []): readonly Engagement[] {
  return [...map.engagement.values()]
    .filter((record) => isOpenStep(record) && (about.length === 0 || record.met.some((id) => about.includes(id))))
    .sort((a, b) => compareText(dayDue(a), dayDue(b)) || compareText(a.id, b.id));
}

/** The same, each with how it stands on a day. */
export const nextStepsIn = (
  map: Pick<MapData, 'engagement'>,
  asAt: string,
  about: readonly string[] = [],
): readonly NextStep[] => openStepsIn(map, about).map((record) => ({ record, when: whenDue(record.due, asAt) }));

export type OwnedSteps = { readonly owner: string | null; readonly steps: readonly NextStep[] };

/** Next steps by who has promised them, however the name is written; those whose is overdue first, nobody's last. */
export function byOwner(steps: readonly NextStep[]): readonly OwnedSteps[] {
  const groups = Map.groupBy(steps, ({ record }) =>
    record.owner === null ? null : foldText(record.owner) || record.owner,
  );
  const late = ({ steps: own }: OwnedSteps): number => own.filter(({ when }) => when === 'overdue').length;
  return [...groups]
    .map(([, own]): OwnedSteps => ({ owner: own[0]?.record.owner ?? null, steps: own }))
    .sort(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) ||
        late(b) - late(a) ||
        compareText(foldText(a.owner ?? ''), foldText(b.owner ?? '')),
    );
}
