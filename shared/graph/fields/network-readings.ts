// What an entry's links and judgements amount to, for fields that no single record holds.
import type { MapData } from '../../model/map-data.ts';
import { newestAssessment } from '../../model/map-index.ts';
import { shownNameOf } from '../../model/words.ts';
import { communitiesOf } from '../measures/communities.ts';
import { type FieldContext, NOT_SET, type WordsReading } from './field.ts';
import { ofLabels, ofRecords, oneOrNotSet } from './readings.ts';

type Subject = { readonly id: string };

type Known = { readonly types: MapData['linkType']; readonly counts: ReadonlyMap<string, ReadonlySet<string>> };
const known = new WeakMap<MapData['link'], Known>();

/** Whoever reports to each entry: the other ends of existing links whose upward end it is. Worked out once for a map's links. */
function reportingTo(map: MapData): Known['counts'] {
  const before = known.get(map.link);
  if (before?.types === map.linkType) return before.counts;
  const counts = new Map<string, Set<string>>();
  for (const { type, from, to, status } of map.link.values()) {
    const upward = map.linkType.get(type)?.upward ?? null;
    if (upward === null || status !== 'existing' || from === to) continue;
    const [above, below] = upward === 'to' ? [to, from] : [from, to];
    counts.set(above, (counts.get(above) ?? new Set()).add(below));
  }
  known.set(map.link, { types: map.linkType, counts });
  return counts;
}

/** How many others report to an entry, over links that exist. */
export const reporting = ({ map }: FieldContext, { id }: Subject): number => reportingTo(map).get(id)?.size ?? 0;

/** Where an entry stands beside where it should, on two scales of the same levels: compared, never averaged. */
export const gapBetween = (now: string, wanted: string): WordsReading<Subject> => ({
  valuesOf({ map }, { id }) {
    const current = newestAssessment(map, id, now)?.value ?? null;
    const desired = newestAssessment(map, id, wanted)?.value ?? null;
    if (current === null || desired === null) return [NOT_SET];
    return [current === desired ? 'reached' : current < desired ? 'short' : 'beyond'];
  },
  ...ofLabels({ short: 'Short of what is desired', reached: 'As desired', beyond: 'Beyond what is desired' }),
});

export const engagementGap = gapBetween('engagement', 'desired-engagement');

/** The community of an entry by its most linked member, the largest community first. */
export const communityWords: WordsReading<Subject> = {
  valuesOf: ({ map }, { id }) => oneOrNotSet(communitiesOf(map).of.get(id)?.middle ?? null),
  ...ofRecords(
    (map, middle) => `Around ${shownNameOf(map, middle)}`,
    (map) => communitiesOf(map).all.map(({ middle }) => middle),
  ),
};
