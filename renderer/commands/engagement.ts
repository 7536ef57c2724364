// What is done with records of engagement from several places.

import { sayRecord } from '../../shared/engagement/log.ts';
import { isOpenStep } from '../../shared/engagement/next-steps.ts';
import type { Engagement } from '../../shared/model/engagement.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { edit, getMap, getToday, tellUndoable } from '../state/index.ts';

const LONGEST_LABEL = 200;

/** Deletes records as one step, and offers to take it back. */
export async function deleteRecords(ids: readonly string[]): Promise<void> {
  const map = getMap();
  const records = ids.flatMap((id) => map.engagement.get(id) ?? []);
  const [first] = records;
  if (!first) return;
  const name = records.length === 1 ? `“${sayRecord(map, first)}”` : countOf(records.length, 'record', 'records');
  const reply = await edit({ edit: 'engagement.remove', input: { ids: records.map(({ id }) => id) } });
  if (reply.ok) tellUndoable(`Deleted ${name}.`, reply.value);
  if (document.activeElement === document.body) document.getElementById('centre')?.focus();
}

/** Ticks next steps as done today, or no longer so. */
export async function setDone(records: readonly Engagement[], isDone: boolean): Promise<void> {
  const meant = records.filter((record) => record.next !== null && isOpenStep(record) === isDone);
  const [first] = meant;
  if (!first) return;
  const what = meant.length === 1 ? `“${first.next}”` : countOf(meant.length, 'next step', 'next steps');
  const fields = { isDone, doneOn: isDone ? getToday() : null };
  const edits = meant.map(({ id }) => ({ edit: 'engagement.update', input: { id, fields } }));
  const label = `${isDone ? 'Tick' : 'Untick'} ${what}`.slice(0, LONGEST_LABEL);
  const reply = await edit(edits, { label });
  if (reply.ok) tellUndoable(isDone ? `Done: ${what}.` : `Not done yet: ${what}.`, reply.value);
}
