// What is done with a snapshot of the map.
import { NOW } from '../../shared/compare/comparison.ts';
import type { Snapshot } from '../../shared/model/engagement.ts';
import { askWhatChanged, edit, lookAtNow, tellUndoable } from '../state/index.ts';

/** Says what has changed since: of the map as it is recorded. */
export function compareWithNow({ id }: Snapshot): void {
  lookAtNow();
  askWhatChanged(id, NOW);
}

export async function removeSnapshot({ id, name }: Snapshot): Promise<void> {
  const reply = await edit({ edit: 'snapshot.remove', input: { ids: [id] } });
  if (reply.ok) tellUndoable(`The snapshot “${name}” is removed.`, reply.value);
}
