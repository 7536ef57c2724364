// A request from a page: who sent it, then straight to the core.
import { appError } from '../../../shared/contract/errors.ts';
import type { RequestName } from '../../../shared/contract/names.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import type { Windows } from '../window/windows.ts';
import { isOurPage, type Sender } from './sender.ts';

export function createAnswer(
  windows: Windows,
): (event: Sender, name: unknown, params: unknown) => Promise<Reply<unknown>> {
  return async (event, name, params) => {
    const from = isOurPage(event) ? windows.ofContents(event.sender) : undefined;
    if (!from || typeof name !== 'string') {
      return { ok: false, error: appError('refused', 'Only a page of Threadmap may ask for that.') };
    }
    const elsewhere = name === 'map.open' ? windows.withFile(pathIn(params)) : undefined;
    if (elsewhere && elsewhere !== from) {
      elsewhere.toFront();
      return { ok: false, error: appError('cancelled', 'This map is open in another window, which is now in front.') };
    }
    const reply = await from.client.handle(name, params);
    // The core has found the name to be one of the contract's, or the reply is a refusal.
    from.noteReply(name as RequestName, reply);
    return reply;
  };
}

function pathIn(params: unknown): string | null {
  const isObject = typeof params === 'object' && params !== null && 'path' in params;
  return isObject && typeof params.path === 'string' ? params.path : null;
}
