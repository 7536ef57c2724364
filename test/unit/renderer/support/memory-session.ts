// A session over the memory host, as the page runs one: the same state, the same requests, no window.
import { createHostClient } from '../../../../renderer/host/index.ts';
import { createMemoryHost, type MemoryHost } from '../../../../renderer/host/memory/memory-host.ts';
import { smallSample } from '../../../../renderer/host/memory/small-sample.ts';
import { getMap, openMap, startSession } from '../../../../renderer/state/index.ts';
import type { HostClient } from '../../../../shared/contract/transport.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';

export type MemorySession = {
  readonly host: MemoryHost;
  readonly client: HostClient;
  /** Another window on the same host. */
  readonly other: () => HostClient;
  readonly stop: () => void;
};

export const SAMPLE_PATH = '/maps/small.threadmap';

/** Starts the page's session with the small sample open. */
export async function openSmallSample(onCommand?: (command: string) => void): Promise<MemorySession> {
  const session = startMemorySession(onCommand);
  await openMap(SAMPLE_PATH);
  return session;
}

export function startMemorySession(onCommand?: (command: string) => void): MemorySession {
  const newId = sequenceOfIds('memory', Date.UTC(2019, 0, 1));
  let seconds = 0;
  const host = createMemoryHost({
    now: () => new Date(Date.UTC(2019, 2, 31, 9, 0, seconds++)),
    newId,
    sample: () => smallSample(newId),
  });
  host.addFile(SAMPLE_PATH, smallSample(newId));
  const client = createHostClient(host.connect());
  const stop = startSession(client, onCommand);
  return { host, client, other: () => createHostClient(host.connect()), stop };
}

/** The id of the entry of this name in the open map. */
export function idOf(name: string): string {
  for (const entity of getMap().entity.values()) if (entity.name === name) return entity.id;
  throw new Error(`The map has no entry called ${name}`);
}
