// One page in a browser: its client of the core, its stream of events, and what waits while the stream is broken.
import type { ServerResponse } from 'node:http';
import type { HostEvent } from '../../../shared/contract/events.ts';
import { STREAM_CLIENT, STREAM_MISSED } from '../../../shared/contract/http.ts';
import type { CoreClient } from '../../core/types.ts';

/** Keeps the stream alive through sleeping network stacks, and finds out that its reader is gone. */
const HEARTBEAT_MS = 15_000;
/** How soon the browser takes up a broken stream. */
const RETRY_MS = 1_000;
/** More than a page that is merely slow would leave unread. */
const MAX_WAITING_EVENTS = 1_000;
const MAX_UNSENT_BYTES = 64 * 1024 * 1024;

export type Page = {
  readonly id: string;
  readonly client: CoreClient;
  /** Settled once the file that the page begins with is open, or was refused. */
  readonly ready: Promise<void>;
  readonly send: (event: HostEvent) => void;
  /** Lets the events go down this stream from now on; a stream before it is ended. */
  readonly attach: (response: ServerResponse) => void;
  /** Called when the last stream has gone. */
  readonly onDetached: (listener: () => void) => void;
  readonly isAttached: () => boolean;
  readonly loseEvents: () => void;
  readonly end: () => void;
};

export function createPage(
  id: string,
  connect: (send: (event: HostEvent) => void) => CoreClient,
  file: string | null,
): Page {
  let stream: ServerResponse | null = null;
  let waiting: HostEvent[] = [];
  let missed = false;
  let detached: () => void = () => {};

  const detach = (response: ServerResponse): void => {
    if (stream !== response) return;
    stream = null;
    detached();
  };

  const write = (response: ServerResponse, text: string): void => {
    response.write(text);
    if (response.writableLength <= MAX_UNSENT_BYTES) return;
    missed = true;
    response.destroy();
  };

  const send = (event: HostEvent): void => {
    if (stream) write(stream, `data: ${JSON.stringify(event)}\n\n`);
    else if (waiting.length < MAX_WAITING_EVENTS) waiting.push(event);
    else missed = true;
  };

  const attach = (response: ServerResponse): void => {
    const former = stream;
    stream = response;
    former?.end();
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    write(response, `retry: ${RETRY_MS}\nid: ${id}\nevent: ${STREAM_CLIENT}\ndata: ${JSON.stringify(id)}\n\n`);
    if (missed) write(response, `event: ${STREAM_MISSED}\ndata: {}\n\n`);
    else for (const event of waiting) send(event);
    missed = false;
    waiting = [];
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
    heartbeat.unref();
    response.on('close', () => {
      clearInterval(heartbeat);
      detach(response);
    });
  };

  const client = connect(send);
  const ready = file === null ? Promise.resolve() : client.handle('map.open', { path: file }).then(() => undefined);
  return {
    id,
    client,
    ready,
    send,
    attach,
    onDetached: (listener) => {
      detached = listener;
    },
    isAttached: () => stream !== null,
    loseEvents: () => {
      missed = true;
    },
    end: () => stream?.end(),
  };
}
