// One page in a browser: its client of the core, its stream of events, and the latest events in case the stream breaks.
import type { ServerResponse } from 'node:http';
import type { HostEvent } from '../../../shared/contract/events.ts';
import { STREAM_CLIENT, STREAM_MISSED } from '../../../shared/contract/http.ts';
import type { CoreClient } from '../../core/types.ts';
import { createKeptEvents } from './kept-events.ts';

/** Keeps the stream alive through sleeping network stacks, and finds out that its reader is gone. */
const HEARTBEAT_MS = 15_000;
/** How soon the browser takes up a broken stream. */
const RETRY_MS = 1_000;
/** A page that leaves more than this unread is cut off, and takes up where it was. */
const MAX_UNREAD_BYTES = 64 * 1024 * 1024;

export type Page = {
  readonly id: string;
  readonly client: CoreClient;
  /** The map it has open, or is about to. */
  readonly file: () => string | null;
  /** Passes a request on, once the file that the page begins with is open. */
  readonly handle: CoreClient['handle'];
  /** Whether it has a stream, or requests under way. */
  readonly isAlive: () => boolean;
  /**
   * Lets the events go down this stream from now on; a stream before it is ended.
   * @param received the number of the last event that came through the stream before
   */
  readonly attach: (response: ServerResponse, received: number) => void;
  /** Called when the last stream has gone. */
  readonly onDetached: (listener: () => void) => void;
  readonly end: () => void;
};

export type PageParts = {
  readonly id: string;
  readonly connect: (send: (event: HostEvent) => void) => CoreClient;
  /** The map it begins with. */
  readonly file: string | null;
  /** Nobody knows what this page has heard: its next stream begins by saying so. */
  readonly hasMissed: boolean;
  /** Its user has opened another map, or closed it. */
  readonly onFile: (file: string | null) => void;
};

export function createPage({ id, connect, file, hasMissed, onFile }: PageParts): Page {
  const kept = createKeptEvents();
  let stream: ServerResponse | null = null;
  let mustReload = hasMissed;
  let detached: () => void = () => {};

  const write = (response: ServerResponse, text: string): void => {
    response.write(text);
    if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
  };
  const writeEvent = (response: ServerResponse, number: number, text: string): void => {
    write(response, `id: ${id}/${number}\ndata: ${text}\n\n`);
  };

  const client = connect((event) => {
    const text = JSON.stringify(event);
    const number = kept.add(text);
    if (stream) writeEvent(stream, number, text);
  });

  const attach = (response: ServerResponse, received: number): void => {
    const since = mustReload ? null : kept.since(received);
    const former = stream;
    stream = response;
    former?.end();
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    // Who has to load the map anew has, with that, all that was announced until now.
    const begin = since === null ? kept.latest() : received;
    write(response, `retry: ${RETRY_MS}\nid: ${id}/${begin}\nevent: ${STREAM_CLIENT}\ndata: ${JSON.stringify(id)}\n\n`);
    if (since === null) write(response, `event: ${STREAM_MISSED}\ndata: {}\n\n`);
    mustReload = false;
    for (const { number, text } of since ?? []) writeEvent(response, number, text);
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
    heartbeat.unref();
    response.on('close', () => {
      clearInterval(heartbeat);
      if (stream !== response) return;
      stream = null;
      detached();
    });
  };

  let isReady = file === null;
  const open = async (path: string): Promise<void> => {
    await client.handle('map.open', { path });
    isReady = true;
  };
  const ready = file === null ? Promise.resolve() : open(file);
  let underWay = 0;
  return {
    id,
    client,
    file: () => (isReady ? client.file() : file),
    async handle(name, params) {
      underWay++;
      try {
        await ready;
        const before = client.file();
        const reply = await client.handle(name, params);
        if (client.file() !== before) onFile(client.file());
        return reply;
      } finally {
        underWay--;
      }
    },
    isAlive: () => stream !== null || underWay > 0,
    attach,
    onDetached: (listener) => {
      detached = listener;
    },
    end: () => stream?.end(),
  };
}
