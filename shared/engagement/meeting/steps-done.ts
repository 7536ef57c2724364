// What was promised, at a contact or by a plan, and is done since a day.
import { mapOfSnapshot } from '../../exchange/json/snapshot.ts';
import type { MapData } from '../../model/map-data.ts';
import { compareText } from '../../util/compare.ts';
import { firstDayOf, lastDayOf } from '../../util/dates.ts';
import { isAbout, newestFirst } from '../log.ts';
import { planContentOf } from '../plans/content.ts';
import type { Since } from './last-meeting.ts';

export type StepDone = {
  readonly what: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** Null: nobody has said when. */
  readonly doneOn: string | null;
  /** Whom it was promised to, or was meant for. */
  readonly entries: readonly string[];
};

export type StepsDone = {
  /** In the order in which they were done, the newest first; without a day last. */
  readonly steps: readonly StepDone[];
  /** Of some, nothing tells when they were done: they are taken as they were due, or promised, since. */
  readonly isGuessed: boolean;
};

const isAfter = (date: string, day: string): boolean => firstDayOf(date) > day;

/**
 * Steps that are done and were not on that day: by the snapshot of that day, where there is one, else by the day on which each was
 * done. Where that is not recorded, those are taken that were due since, or promised since.
 */
export function stepsDoneSince(map: MapData, since: Since, about: readonly string[] = []): StepsDone {
  const snapshot = since.snapshot === null ? undefined : map.snapshot.get(since.snapshot);
  const before = snapshot ? mapOfSnapshot(snapshot) : null;
  const wanted = new Set(about);
  let isGuessed = false;
  const isSince = (wasDone: boolean | null, doneOn: string | null, due: string | null, promised: string | null) => {
    if (wasDone !== null) return !wasDone;
    if (doneOn !== null) return isAfter(doneOn, since.day);
    const is = (promised !== null && isAfter(promised, since.day)) || (due !== null && lastDayOf(due) > since.day);
    if (is) isGuessed = true;
    return is;
  };
  const contacts = newestFirst(map.engagement.values()).flatMap((record): StepDone[] => {
    const { id, date, next, owner, due, isDone, doneOn, met } = record;
    if (next === null || !isDone || (about.length > 0 && !isAbout(record, wanted))) return [];
    const wasDone = before === null ? null : before.engagement.get(id)?.isDone === true;
    return isSince(wasDone, doneOn, due, date) ? [{ what: next, owner, due, doneOn, entries: met }] : [];
  });
  const planned = [...map.plan.values()].flatMap((plan): StepDone[] => {
    const entries = plan.audience.filter((id) => map.entity.has(id));
    if (about.length > 0 && !entries.some((id) => wanted.has(id))) return [];
    const earlier = before?.plan.get(plan.id);
    const doneBefore = new Set(
      (earlier ? planContentOf(earlier).activities : []).filter(({ isDone }) => isDone).map(({ id }) => id),
    );
    return planContentOf(plan).activities.flatMap(({ id, what, responsible, due, isDone, doneOn }): StepDone[] => {
      if (!isDone || !isSince(before === null ? null : doneBefore.has(id), doneOn, due, null)) return [];
      const owner = responsible.length > 0 ? responsible.join(', ') : plan.owner;
      return [{ what, owner, due, doneOn, entries }];
    });
  });
  const steps = [...contacts, ...planned].sort((a, b) => compareText(dayOf(b), dayOf(a)));
  return { steps, isGuessed };
}

const dayOf = ({ doneOn }: StepDone): string => (doneOn === null ? '' : firstDayOf(doneOn));
