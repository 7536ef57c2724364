// Who has been asked: by links of consultation, and by the records of engagement.
import type { Entity } from '../model/entity.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { compareText } from '../util/compare.ts';
import { firstDayOf } from '../util/dates.ts';
import { isListener, isNever, pairsOf } from './communicating.ts';
import { type Counted, categoryOf, countedLinks } from './counting.ts';
import type { Asked } from './question.ts';
import { byName } from './say.ts';

export type Consulted = {
  readonly entity: Entity;
  /** Links by which it is asked now, and who asks, by name. */
  readonly now: readonly Link[];
  readonly by: readonly string[];
  /** Who asked once and does not ask now. */
  readonly before: readonly string[];
  /** Who is to ask, by what is planned or proposed. */
  readonly later: readonly string[];
  /** Of those who ask, who neither speaks to it otherwise nor has it on record that something was done in answer. */
  readonly silent: readonly string[];
  readonly meetings: number;
  readonly lastMet: string | null;
  readonly meantFor: readonly string[];
};

const keyOf = (from: string, to: string): string => `${from} ${to}`;

/** Links of the type “consults”, those that say “never” apart; everyone who could be asked, those asked by most first. */
export function consultedIn(asked: Asked): { readonly counted: Counted; readonly all: readonly Consulted[] } {
  const { map, about } = asked;
  const counted = countedLinks(asked, (link) => link.type === 'consults' && !isNever(map, link));
  const asking = counted.all.flatMap((link) => pairsOf(link).map(([asker, target]) => ({ asker, target, link })));
  const byTarget = Map.groupBy(asking, ({ target }) => target);
  const meant = Map.groupBy(
    [...map.link.values()].filter(({ type, status }) => type === 'targets' && status === 'existing'),
    ({ to }) => to as string,
  );
  const told = tellingIn(map);
  const met = meetingsIn(map);
  const counts = (entity: Entity): boolean =>
    about.includes(entity.id) || isListener(entity) || byTarget.has(entity.id) || met.has(entity.id);
  const all = byName(map, map.entity.keys()).flatMap((id): Consulted[] => {
    const entity = map.entity.get(id as never);
    if (!entity || !counts(entity)) return [];
    const own = byTarget.get(id) ?? [];
    const askers = (isOf: (link: Link) => boolean): string[] =>
      byName(map, new Set(own.filter(({ link }) => isOf(link)).map(({ asker }) => asker)));
    const by = askers(({ status }) => status === 'existing');
    const meetings = met.get(id);
    return [
      {
        entity,
        now: own.map(({ link }) => link).filter(({ status }) => status === 'existing'),
        by,
        before: askers(({ status }) => status === 'ended').filter((asker) => !by.includes(asker)),
        later: askers(({ status }) => status === 'planned' || status === 'proposed').filter(
          (asker) => !by.includes(asker),
        ),
        silent: by.filter((asker) => !told.has(keyOf(asker, id)) && !meetings?.answered.has(asker)),
        meetings: meetings?.dates.length ?? 0,
        lastMet: meetings?.dates.at(-1) ?? null,
        meantFor: byName(map, new Set(meant.get(id)?.map(({ from }) => from as string))),
      },
    ];
  });
  return { counted, all: all.sort((a, b) => b.by.length - a.by.length || b.meetings - a.meetings) };
}

/** Who speaks to whom now, other than by asking. */
function tellingIn(map: MapData): Set<string> {
  const told = new Set<string>();
  for (const link of map.link.values())
    if (
      link.status === 'existing' &&
      link.type !== 'consults' &&
      categoryOf(map, link) === 'communication' &&
      !isNever(map, link)
    )
      for (const [from, to] of pairsOf(link)) told.add(keyOf(from, to));
  return told;
}

type Meetings = { readonly dates: readonly string[]; readonly answered: ReadonlySet<string> };

/** When each was met, the newest last, and who met it and did something in answer. */
function meetingsIn(map: MapData): Map<string, Meetings> {
  const found = new Map<string, { dates: string[]; answered: Set<string> }>();
  for (const { met, by, date, feedback } of map.engagement.values())
    for (const id of new Set(met)) {
      const own = found.get(id) ?? { dates: [], answered: new Set() };
      found.set(id, own);
      own.dates.push(date);
      if (feedback !== null) for (const each of by) own.answered.add(each);
    }
  for (const { dates } of found.values())
    dates.sort((a, b) => compareText(firstDayOf(a), firstDayOf(b)) || compareText(a, b));
  return found;
}
