import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { FileInfo } from '../../../shared/contract/shapes.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import { hostClient } from '../client.ts';
import { tellError } from '../notices/actions.ts';
import { dropAllDrafts, resetView, showTour } from '../view/actions.ts';
import { loadMap } from './follow.ts';
import { lookAtNow } from './looking.ts';
import { documentStore } from './store.ts';

async function show(request: Promise<Reply<FileInfo>>): Promise<Reply<FileInfo>> {
  const before = documentStore.getState().phase;
  documentStore.setState({ phase: 'loading' });
  const reply = await request;
  if (!reply.ok) {
    documentStore.setState({ phase: before });
    return reply;
  }
  lookAtNow();
  resetView();
  await loadMap();
  return reply;
}

/** @param tell false: the caller shows a refusal itself */
export async function openMap(path: string, tell = true): Promise<Reply<FileInfo>> {
  const reply = await show(hostClient().request('map.open', { path }));
  if (!reply.ok && tell) tellError(reply.error);
  return reply;
}

/** A refusal is left to the caller: "there is already a file" is a question, not a failure. The sample comes with its tour. */
export async function createMap(input: {
  readonly path: string;
  readonly sample: 'trafford' | null;
  readonly replace: boolean;
}): Promise<Reply<FileInfo>> {
  const reply = await show(hostClient().request('map.create', input));
  if (reply.ok) dropAllDrafts();
  if (reply.ok && input.sample !== null) showTour(0);
  return reply;
}

export async function closeMap(): Promise<void> {
  await hostClient().request('map.close', {});
  lookAtNow();
  documentStore.setState({ phase: 'none', mirror: null });
  resetView();
  await loadRecent();
}

export async function loadRecent(): Promise<void> {
  const reply = await hostClient().request('app.recent', {});
  if (reply.ok) documentStore.setState({ recent: reply.value.files });
}

export async function forgetRecent(path: string): Promise<void> {
  await hostClient().request('app.forget-recent', { path });
  await loadRecent();
}

export function browseFolder(folder: string | null): Promise<Reply<RequestResult<'file.browse'>>> {
  return hostClient().request('file.browse', { folder });
}
