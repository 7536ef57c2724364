import type { HostClient } from '../../shared/contract/transport.ts';

let current: HostClient | null = null;

/** The host that this page talks to. Set once at start; tests set a new one each. */
export function setHostClient(client: HostClient): void {
  current = client;
}

export function hostClient(): HostClient {
  if (!current) throw new Error('The session has not been started');
  return current;
}
