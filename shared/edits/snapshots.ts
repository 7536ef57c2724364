import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { snapshotForm } from '../exchange/json/snapshot.ts';
import { added, altered } from '../model/change.ts';
import { type Snapshot, snapshotSchema } from '../model/engagement.ts';
import { recordIdSchema } from '../model/ids.ts';
import { refuse, succeed } from '../util/result.ts';
import { refusalOf } from './check-changes.ts';
import { defineEdit } from './edit.ts';
import type { RecordEditSpec } from './record-edits.ts';

/** Snapshots are taken, not filled in: of the edits that other records have, only removing is theirs. */
export const snapshotSpec: RecordEditSpec<'snapshot'> = {
  record: 'snapshot',
  noun: 'snapshot',
  nouns: 'snapshots',
  complete: (_map, given) => given as Snapshot,
  title: (_map, snapshot) => `snapshot “${snapshot.name}”`,
};

const { name, notes, date } = snapshotSchema.shape;

/** Keeps the map as it stands under a name. What a snapshot holds never changes after that. */
export const takeSnapshotEdit = defineEdit<{
  id?: Snapshot['id'] | undefined;
  name: string;
  notes?: string | null | undefined;
  date?: string | undefined;
}>({
  name: 'snapshot.take',
  does: 'Keeps the map as it stands now, under a name; dated today unless another date is given.',
  input: z.strictObject({ id: recordIdSchema.optional(), name, notes: notes.optional(), date: date.optional() }),
  plan(map, given, context) {
    const snapshot: Snapshot = {
      id: given.id ?? (context.newId() as Snapshot['id']),
      name: given.name,
      date: given.date ?? context.today,
      taken: context.now,
      notes: given.notes ?? null,
      map: snapshotForm(map) as Snapshot['map'],
    };
    if (map.snapshot.has(snapshot.id))
      return refuse(appError('conflict', 'Another snapshot has that id already.', { id: snapshot.id }));
    const changes = [added('snapshot', snapshot)];
    const refusal = refusalOf(map, changes);
    return refusal
      ? refuse(refusal)
      : succeed({ label: `Take snapshot “${snapshot.name}”`, changes, created: [snapshot.id] });
  },
});

/** Its name and its note, and nothing else of it. */
export const renameSnapshotEdit = defineEdit<{
  id: string;
  name?: string | undefined;
  notes?: string | null | undefined;
}>({
  name: 'snapshot.rename',
  does: 'Gives a snapshot another name or note; what is not given stays.',
  input: z.strictObject({ id: recordIdSchema, name: name.optional(), notes: notes.optional() }),
  plan(map, given) {
    const before = map.snapshot.get(given.id);
    if (!before) return refuse(appError('not-found', 'That snapshot is no longer in the map.', { id: given.id }));
    const after = {
      ...before,
      name: given.name ?? before.name,
      notes: given.notes === undefined ? before.notes : given.notes,
    };
    const label = `Rename snapshot “${before.name}”${after.name === before.name ? '' : ` to “${after.name}”`}`;
    return succeed({ label, changes: altered('snapshot', before, after), created: [] });
  },
});
