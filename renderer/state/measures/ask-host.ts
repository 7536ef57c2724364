// Measures that rules and filters of a large map read: the host works them out, and until it has, what was known before stands.
import {
  isSameNetwork,
  keepMeasured,
  type Measure,
  type Measured,
  workOutElsewhere,
} from '../../../shared/graph/measures/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { hostClient } from '../client.ts';
import { getMap } from '../document/hooks.ts';
import { isLarge } from '../document/large-map.ts';
import { getLooking } from '../document/looking.ts';
import { documentStore } from '../document/store.ts';
import { cancelJob, runJob } from '../jobs/store.ts';
import { tellError } from '../notices/actions.ts';

/** How long a map has to be left alone: a link that is entered is often one of several. */
const PAUSE_MS = 300;
const NONE: Measured = new Map();

/** What the host said last, and of which state of which map. */
type Answers = { readonly map: MapData; readonly values: ReadonlyMap<string, Measured> };
let last: Answers | null = null;

type Wish = { readonly map: MapData; readonly measures: Map<string, Measure>; timer: ReturnType<typeof setTimeout> };
let wish: Wish | null = null;
const running = new Set<string>();

/** Has the host work out what rules and filters of large maps measure; gives back what ends that. */
export function askHostForMeasures(): () => void {
  workOutElsewhere(untilTheHostSays);
  return () => {
    workOutElsewhere(null);
    forgetWish();
    last = null;
  };
}

function untilTheHostSays(map: MapData, measure: Measure): Measured | null {
  if (!isLarge(map)) return null;
  const { entity, link } = getMap();
  // Of another state than the one that is looked at, the host would not know what is meant.
  if (map.entity !== entity || map.link !== link) return null;
  const before = last?.values.get(measure.id);
  if (before && last && isSameNetwork(last.map, map)) return before;
  wishFor(map, measure);
  return before ?? NONE;
}

function wishFor(map: MapData, measure: Measure): void {
  if (wish && !isSameNetwork(wish.map, map)) forgetWish();
  const measures = wish?.measures ?? new Map<string, Measure>();
  measures.set(measure.id, measure);
  if (wish) clearTimeout(wish.timer);
  wish = { map, measures, timer: setTimeout(() => void ask(), PAUSE_MS) };
}

function forgetWish(): void {
  if (wish) clearTimeout(wish.timer);
  wish = null;
  for (const job of running) void cancelJob(job);
  running.clear();
}

async function ask(): Promise<void> {
  if (!wish) return;
  const { map, measures } = wish;
  wish = { ...wish, measures: new Map() };
  await runJob('Working out the measures that are shown', async (job) => {
    running.add(job);
    const reply = await hostClient().request('analysis.measures', {
      job,
      measures: [...measures.keys()],
      at: getLooking(),
    });
    if (!running.delete(job)) return;
    if (!reply.ok) {
      if (reply.error.code !== 'cancelled') tellError(reply.error);
      return;
    }
    if (!isSameNetwork(map, getMap())) return;
    const found = reply.value.measures.flatMap(({ measure: id, values }) => {
      const measure = measures.get(id);
      return measure ? [{ measure, values: asMeasured(values) }] : [];
    });
    const others = last && isSameNetwork(last.map, map) ? last.values : [];
    last = { map, values: new Map([...others, ...found.map(({ measure, values }) => [measure.id, values] as const)]) };
    for (const { measure, values } of found) keepMeasured(getMap(), measure, values);
    readAgain();
  });
}

const asMeasured = (values: readonly (readonly [string, number | null])[]): Measured =>
  new Map(values.map(([entity, value]) => [entity, value ?? Number.NaN]));

/** Everything that reads the map reads it anew: its entries are the same, in a list that is another. */
function readAgain(): void {
  documentStore.setState(({ mirror }) =>
    mirror ? { mirror: { ...mirror, map: { ...mirror.map, entity: new Map(mirror.map.entity) } } } : {},
  );
}
