// What the map holds about somebody, and erasing them: asked of the host, which has the history too.
import type { ErasureTold } from '../../../shared/contract/people.ts';
import type { FilePayload } from '../../../shared/contract/shapes.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import type { Keeps } from '../../../shared/people/erasing.ts';
import { hostClient } from '../client.ts';
import { type Edit, edit } from '../document/edit-actions.ts';
import { untilRevision } from '../document/follow.ts';
import { tell, tellError } from '../notices/actions.ts';

/** What erasing somebody would do. */
export function lookAtErasing(who: string, keeps: Keeps): Promise<Reply<ErasureTold>> {
  return hostClient().request('person.erase', { who, keeps, dryRun: true });
}

/**
 * Erases somebody; nothing brings them back.
 * @param then what is noted of the entry once its name is gone: that it is a resident, and what has become of the consent
 */
export async function erasePerson(who: string, keeps: Keeps, then: readonly Edit[] = []): Promise<Reply<ErasureTold>> {
  const reply = await hostClient().request('person.erase', { who, keeps, dryRun: false });
  if (!reply.ok) return reply;
  await untilRevision(reply.value.revision);
  if (then.length > 0) await edit(then);
  tell(keeps === 'role' ? 'Name and free text are erased.' : 'The person is erased.', { tone: 'done' });
  return reply;
}

/** Everything held about somebody, as a file; null when it cannot be had, which the user is told. */
export async function recordOf(who: string): Promise<FilePayload | null> {
  const reply = await hostClient().request('person.record', { who });
  if (reply.ok) return reply.value.file;
  tellError(reply.error);
  return null;
}
