// How engaged entries are and should be, as they are judged; how far they are trusted; and what is promised to them.
import { nextStepsIn } from '../engagement/next-steps.ts';
import type { Engagement } from '../model/engagement.ts';
import type { Entity } from '../model/entity.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf } from '../util/dates.ts';
import { type Judgement, judgementBefore, judgementOf } from './judged.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';

export type Engaged = {
  readonly entity: Entity;
  readonly now: Judgement | null;
  readonly wanted: Judgement | null;
  /** The level that it had before this one. */
  readonly before: Judgement | null;
  readonly trust: Judgement | null;
  readonly lastMet: string | null;
};

/** Steps that it is short of what is wanted; below nothing where it is beyond; null where either is not judged. */
export function shortOf({ now, wanted }: Engaged): number | null {
  return now && wanted ? wanted.value - now.value : null;
}

export const isJudged = ({ now, wanted, trust }: Engaged): boolean => now !== null || wanted !== null || trust !== null;

/** Audiences that exist now, whoever has been judged or met, and whoever was asked about; by name. */
export function engagedIn({ map, about }: Asked): Engaged[] {
  const lastMet = new Map<string, string>();
  for (const { met, date } of map.engagement.values())
    for (const id of met) {
      const known = lastMet.get(id);
      if (known === undefined || compareText(firstDayOf(known), firstDayOf(date)) < 0) lastMet.set(id, date);
    }
  return byName(map, about.length > 0 ? new Set(about) : map.entity.keys()).flatMap((id): Engaged[] => {
    const entity = map.entity.get(id as never);
    if (!entity) return [];
    const engaged: Engaged = {
      entity,
      now: judgementOf(map, id, 'engagement'),
      wanted: judgementOf(map, id, 'desired-engagement'),
      before: judgementBefore(map, id, 'engagement'),
      trust: judgementOf(map, id, 'trust'),
      lastMet: lastMet.get(id) ?? null,
    };
    if (about.length > 0) return [engaged];
    const counts = entity.status === 'existing' && (entity.kind === 'audience' || engaged.lastMet !== null);
    return counts || isJudged(engaged) ? [engaged] : [];
  });
}

export type ToDo = { readonly record: Engagement; readonly isLate: boolean };

/** What was said to come next and is not done, what is late first, then by when it is due; what has no date comes last. */
export const toDoIn = ({ map, about, asAt }: Asked): ToDo[] =>
  nextStepsIn(map, asAt, about).map(({ record, when }) => ({ record, isLate: when === 'overdue' }));

export const sayNames = (map: MapData, found: readonly Engaged[]): string[] =>
  byName(map, new Set<string>(found.map(({ entity }) => entity.id)));
