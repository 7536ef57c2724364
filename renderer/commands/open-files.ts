import { createMap, getCapabilities, hostClient, openDialog, openMap, tellError } from '../state/index.ts';

/** Opening and making map files: with the system's own dialogs where there are any, else with ours in the page. */

export async function chooseAndOpen(): Promise<void> {
  if (!getCapabilities().nativeDialogs) {
    openDialog({ kind: 'open-map' });
    return;
  }
  const reply = await hostClient().request('file.choose-open', {});
  if (!reply.ok) tellError(reply.error);
  else if (reply.value.path !== null) await openMap(reply.value.path);
}

export async function chooseAndCreate(sample: 'trafford' | null): Promise<void> {
  if (!getCapabilities().nativeDialogs) {
    openDialog({ kind: sample === null ? 'new-map' : 'open-sample' });
    return;
  }
  const suggested = sample === null ? 'New map.threadmap' : 'Trafford sample.threadmap';
  const reply = await hostClient().request('file.choose-new', { suggested });
  if (!reply.ok) {
    tellError(reply.error);
    return;
  }
  const { path } = reply.value;
  if (path === null) return;
  // The system's dialog has already asked whether to replace a file.
  const made = await createMap({ path, sample, replace: true });
  if (!made.ok) tellError(made.error);
}
