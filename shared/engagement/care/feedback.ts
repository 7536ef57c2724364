// “You said, we did”: what people said, and whether they were told what came of it.
import type { Engagement } from '../../model/engagement.ts';
import type { MapData } from '../../model/map-data.ts';
import { firstDayOf } from '../../util/dates.ts';
import { newestFirst } from '../log.ts';

export type SaidAndDone = {
  /** Something was said and something done in answer. */
  readonly answered: readonly Engagement[];
  /** Something was said, and nothing is recorded that was done. The longest waiting first. */
  readonly unanswered: readonly Engagement[];
};

export function saidAndDone(map: Pick<MapData, 'engagement'>, asAt: string): SaidAndDone {
  const said = newestFirst(map.engagement.values()).filter(
    (record) => record.said !== null && firstDayOf(record.date) <= asAt,
  );
  return {
    answered: said.filter(({ feedback }) => feedback !== null),
    unanswered: said.filter(({ feedback }) => feedback === null).reverse(),
  };
}
