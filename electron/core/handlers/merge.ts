import type { MapDifference, Receipt } from '../../../shared/contract/receipt.ts';
import type { Outcome } from '../../../shared/edits/edit.ts';
import { disputedKey, type MergeChoice, type MergeMapsInput } from '../../../shared/edits/merge-maps/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { refuse, succeed } from '../../../shared/util/result.ts';
import type { MapStore } from '../../store/index.ts';
import type { MergeTask } from '../../workers/tasks.ts';
import { commonPast, type FoundPast } from '../common-past.ts';
import { type CheckedParams, type HandlerContext, type HandlerFamily, needMap } from '../handler.ts';
import { movedOn, outcomeOf, receiptOf, withNothingDone } from '../import-outcome.ts';
import type { JobHandle } from '../jobs.ts';
import { contextOf } from '../local-day.ts';
import type { OpenMap } from '../open-map.ts';
import { withOtherMap } from '../other-map.ts';

export const mergeHandlers: HandlerFamily<'merge.run'> = {
  'merge.run': (params, context) =>
    context.client.jobs.run(params.job, async (handle) => {
      const open = needMap(context);
      handle.progress(null, 'Opening the other map');
      const { map, outcome, past } = await withOtherMap(params.file, (store) =>
        planOn({ open, store, params, context, handle }),
      );
      const told = past && { at: past.at, label: past.label };
      if (params.dryRun) {
        const receipt = receiptOf(outcome);
        if (!receipt.ok) return receipt;
        return succeed({ revision: open.revision(), receipt: { ...receipt.value, applied: false }, past: told });
      }
      handle.signal.throwIfAborted();
      handle.progress(null, 'Writing it into the file');
      const written = open.edit((now) => (now === map ? outcome : refuse(movedOn('merged'))));
      if (!written.ok) return refuse(withNothingDone(written.error));
      return succeed({ revision: written.value.revision, receipt: written.value.report as Receipt, past: told });
    }),
};

type Merging = {
  readonly open: OpenMap;
  readonly store: MapStore;
  readonly params: CheckedParams<'merge.run'>;
  readonly context: HandlerContext;
  readonly handle: JobHandle;
};

type Planned = { readonly map: MapData; readonly outcome: Outcome; readonly past: FoundPast | null };

/** How often a merge is planned anew because the map was changed meanwhile. */
const MOST_TRIES = 3;

/** What the other map changes in this one, worked out in a thread; again where this one was changed meanwhile. */
async function planOn(merging: Merging): Promise<Planned> {
  const { open, store, params } = merging;
  for (let tries = 1; ; tries++) {
    open.follow();
    const map = open.map();
    const past = commonPast(open, store);
    const outcome = await planWith(merging, map, past);
    open.follow();
    if (params.dryRun || open.map() === map || tries === MOST_TRIES) return { map, outcome, past };
  }
}

/** Planned once to find what both say differently, and once more when it is known who changed that last. */
async function planWith(merging: Merging, map: MapData, past: FoundPast | null): Promise<Outcome> {
  const { store, params } = merging;
  const input: MergeMapsInput = {
    source: params.file.name,
    theirs: store.map(),
    past: past && { here: past.here, there: past.there },
    prefer: params.prefer === 'there' ? 'there' : 'here',
    choices: params.choices ?? [],
    same: params.same ?? [],
    unclear: params.unclear ?? 'ask',
  };
  const first = await run(merging, { map, input });
  const receipt = receiptOf(first);
  if (!receipt.ok || receipt.value.differences.length === 0) return first;
  const { differences } = receipt.value;
  const changed = changesOf(merging, differences);
  const choices = params.prefer === 'newest' ? [...newest(differences, changed), ...input.choices] : input.choices;
  return run(merging, { map, input: { ...input, choices, changed } });
}

function run({ context, handle }: Merging, { map, input }: Pick<MergeTask, 'map' | 'input'>): Promise<Outcome> {
  const { now, today } = contextOf(context.services.now(), context.newId);
  return outcomeOf(context.workers.run('merge', { map, input, now, today }, handle));
}

type Changed = NonNullable<MergeMapsInput['changed']>;

function changesOf({ open, store }: Merging, differences: readonly MapDifference[]): Changed {
  // Details of people and fields of one's own are recorded as a whole.
  const whole = (field: string | null): string | null => field?.split('.')[0] ?? null;
  const here = open.lastChanges(differences.map(({ record, id, field }) => ({ record, id, field: whole(field) })));
  const there = store.lastChanges(
    differences.map(({ record, theirId, field }) => ({ record, id: theirId, field: whole(field) })),
  );
  return new Map(
    differences.map((each, at) => [disputedKey(each), { here: here[at] ?? null, there: there[at] ?? null }]),
  );
}

/** Whoever changed it last; this map where nobody can say. */
function newest(differences: readonly MapDifference[], changed: Changed): MergeChoice[] {
  return differences.map((each) => {
    const { here = null, there = null } = changed.get(disputedKey(each)) ?? {};
    const isTheirs = there !== null && here !== null && there > here;
    return { record: each.record, id: each.id, field: each.field, take: isTheirs ? 'there' : 'here' };
  });
}
