// A large map in the middle of an engagement: ratings, contacts, next steps and plans, the same every time.
import { EMPTY_ACTIVITY } from '../../shared/engagement/plans/content.ts';
import { added, applyChanges, type Change } from '../../shared/model/change.ts';
import type { MapData } from '../../shared/model/map-data.ts';
import { dayOfNumber } from '../../shared/util/days.ts';
import { seededRandom } from '../../shared/util/seeded-random.ts';
import { sequenceOfIds } from '../../shared/util/uuid.ts';
import { type MadeUpMap, madeUpMap } from './made-up-map.ts';

export type EngagedMap = MadeUpMap & { readonly records: number; readonly plans: number };

/** The day that the made-up map is as at, as a number of days. */
const AS_AT = Math.floor(Date.UTC(2024, 5, 30) / 86_400_000);
const METHODS = ['meeting', 'telephone', 'email', 'workshop', 'door-knock'];
const OWNERS = ['Link worker', 'Chair', 'Engagement officer', 'Head of sport', 'Youth worker'];
const ACTIVITIES = 10;

/** Two entries in three are rated, on influence, interest and engagement, each twice. */
export function engagedMap({ records, plans, ...size }: EngagedMap): MapData {
  const map = madeUpMap(size);
  const random = seededRandom(`engaged ${size.entities} ${records} ${plans}`);
  const nextId = sequenceOfIds('engaged ids', Date.UTC(2024, 1, 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const day = (most: number): string => dayOfNumber(AS_AT - Math.floor(random() * most));
  const ids = [...map.entity.keys()];
  const judged = ids
    .filter(() => random() < 0.67)
    .flatMap((entity) =>
      ['influence', 'interest', 'engagement', 'desired-engagement'].flatMap((scale) =>
        [900, 100].map((most) => ({
          ...{ id: nextId(), entity, link: null, scale, value: 1 + Math.floor(random() * 5) },
          ...{ date: day(most), by: 'Working group', why: null },
        })),
      ),
    )
    .filter(({ scale }) => map.scale.has(scale));
  const plan = Array.from({ length: plans }, (_, index) => ({
    ...{ id: nextId(), name: `Plan ${index + 1}`, audience: [pick(ids), pick(ids), pick(ids)], owner: pick(OWNERS) },
    ...{ started: null, ended: null, order: index },
    headings: {
      from: pick(ids),
      message: 'Walk with us',
      activities: Array.from({ length: ACTIVITIES }, (_each, at) => ({
        ...{ ...EMPTY_ACTIVITY, id: `a${at}`, what: `Thing ${at + 1} of plan ${index + 1}`, due: day(300) },
        ...{ isDone: random() < 0.5, responsible: [pick(OWNERS)], accountable: ['Chair'], messenger: pick(ids) },
      })),
    },
  }));
  const engagement = Array.from({ length: records }, (_, index) => {
    const isDone = random() < 0.5;
    return {
      ...{ id: nextId(), externalIds: [], date: day(700), method: pick(METHODS), met: [pick(ids), pick(ids)] },
      ...{ by: [pick(ids)], byWords: null, links: [], topic: `Topic ${index % 40}`, said: `They said point ${index}` },
      ...{ feedback: random() < 0.3 ? 'We did' : null, next: `Answer point ${index}`, owner: pick(OWNERS) },
      ...{ due: day(200), isDone, doneOn: isDone ? day(100) : null, attachments: [] },
      ...{ plan: plans === 0 ? null : pick(plan).id, restricted: false },
    };
  });
  const changes = [
    ...judged.map((each) => added('assessment', each as never)),
    ...plan.map((each) => added('plan', each as never)),
    ...engagement.map((each) => added('engagement', each as never)),
    added('setting', { id: 'last-meeting', value: '2024-06-01' }),
  ] as Change[];
  return applyChanges(map, changes);
}
