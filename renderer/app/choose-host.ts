import type { HostClient } from '../../shared/contract/transport.ts';
import {
  bridgeOf,
  createBridgeTransport,
  createHostClient,
  createHttpTransport,
  type StreamNews,
} from '../host/index.ts';
import { dismissNotice, reloadMap, tell } from '../state/index.ts';

let lost: number | null = null;

/** What the stream of events tells, passed on to the user where it matters to them. */
const news: StreamNews = {
  onMissed: () => void reloadMap(),
  onLost() {
    lost = tell('Threadmap has stopped, or this computer slept. Everything was saved. Start it again to carry on.', {
      tone: 'error',
    });
  },
  onBack() {
    if (lost !== null) dismissNotice(lost);
    lost = null;
  },
};

/** The way this page reaches its host: the desktop shell's bridge, else the server it came from. */
export async function chooseHost(page: Window): Promise<HostClient> {
  // For trying the interface on its own, in development only: ?memory, or ?memory=empty for the start screen.
  if (import.meta.env.DEV && new URLSearchParams(page.location.search).has('memory')) {
    const { connectTrialHost } = await import('../host/memory/trial-host.ts');
    return createHostClient(await connectTrialHost(new URLSearchParams(page.location.search).get('memory') ?? ''));
  }
  const bridge = bridgeOf(page);
  return createHostClient(bridge ? createBridgeTransport(bridge) : createHttpTransport(news));
}
