import type { Transport } from '../../../shared/contract/transport.ts';
import { uuidV7 } from '../../../shared/util/uuid.ts';
import { createMemoryHost } from './memory-host.ts';
import { smallSample } from './small-sample.ts';

/** A memory host for the development server, with a small map open unless the start screen is wanted. */
export async function connectTrialHost(start: string): Promise<Transport> {
  const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const host = createMemoryHost({ now: () => new Date(), newId, sample: () => smallSample(newId) });
  const path = '/maps/Small system.threadmap';
  host.addFile(path, smallSample(newId));
  const transport = host.connect();
  if (start !== 'empty') await transport.request('map.open', { path });
  return transport;
}
