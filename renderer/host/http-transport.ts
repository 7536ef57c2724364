import { appError } from '../../shared/contract/errors.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import { CLIENT_HEADER, EVENTS_PATH, RPC_PATH, STREAM_CLIENT, STREAM_MISSED } from '../../shared/contract/http.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { Reply, Transport } from '../../shared/contract/transport.ts';

/** What the page should know of its stream. */
export type StreamNews = {
  /** Events were lost: whoever follows them has to load the map again. */
  readonly onMissed: () => void;
  /** The host has not been there for some seconds; the browser keeps trying. */
  readonly onLost: () => void;
  /** It is there again. */
  readonly onBack: () => void;
};

/** A stream that breaks for less than this is taken up again without a word. */
const PATIENCE_MS = 4000;

/**
 * Requests as POST, events as one server-sent stream a page (a browser allows six connections to a host, so one is all we take).
 * The stream's first message names the page's client; requests wait for it.
 */
export function createHttpTransport({ onMissed, onLost, onBack }: StreamNews): Transport {
  const listeners = new Set<(event: HostEvent) => void>();
  const stream = new EventSource(EVENTS_PATH);
  let client: string | null = null;
  let worry: ReturnType<typeof setTimeout> | null = null;
  let isLost = false;
  const named = new Promise<void>((resolve) => {
    stream.addEventListener(STREAM_CLIENT, (message) => {
      client = JSON.parse(message.data) as string;
      resolve();
      if (worry !== null) clearTimeout(worry);
      worry = null;
      if (isLost) onBack();
      isLost = false;
    });
  });
  stream.addEventListener('error', () => {
    worry ??= setTimeout(() => {
      isLost = true;
      onLost();
    }, PATIENCE_MS);
  });
  stream.addEventListener(STREAM_MISSED, onMissed);
  stream.addEventListener('message', (message) => {
    const event = JSON.parse(message.data) as HostEvent;
    for (const listener of listeners) listener(event);
  });
  return {
    async request(name: RequestName, params: unknown): Promise<Reply<unknown>> {
      await named;
      const response = await fetch(`${RPC_PATH}${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [CLIENT_HEADER]: client ?? '' },
        body: JSON.stringify(params),
      });
      if (response.headers.get('content-type')?.startsWith('application/json')) {
        return (await response.json()) as Reply<unknown>;
      }
      const message = `Threadmap refused (${response.status}). Open it again from where it was started.`;
      return { ok: false, error: appError('internal', message) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
