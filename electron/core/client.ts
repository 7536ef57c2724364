import type { HostEvent } from '../../shared/contract/events.ts';
import type { Reply } from '../../shared/contract/transport.ts';
import type { Asking } from './handler.ts';
import { createJobs } from './jobs.ts';
import type { OpenMap } from './open-map.ts';
import type { CoreClient } from './types.ts';

export type Dispatch = (name: string, params: unknown, client: Asking) => Promise<Reply<unknown>>;

type ClientParts = {
  readonly id: string;
  readonly send: (event: HostEvent) => void;
  readonly dispatch: Dispatch;
  readonly onClosed: () => void;
};

/** One window, page or command: holds its map and its jobs, and passes its requests on. */
export function connectClient({ id, send, dispatch, onClosed }: ClientParts): CoreClient {
  let map: OpenMap | null = null;
  let isClosed = false;
  const underWay = new Set<Promise<unknown>>();

  const listen = (event: HostEvent): void => {
    if (event.event === 'map.closed') map = null;
    if (!isClosed) send(event);
  };
  const jobs = createJobs((job, done, message) => listen({ event: 'job.progress', payload: { job, done, message } }));
  const asking: Asking = {
    jobs,
    openMap: () => map,
    takeMap(next) {
      if (next === map) return;
      const former = map;
      map = next;
      next?.attach(listen);
      former?.detach(listen);
    },
  };

  return {
    id,
    file: () => map?.file.path ?? null,
    async handle(name, params) {
      const reply = dispatch(name, params, asking);
      underWay.add(reply);
      try {
        return await reply;
      } finally {
        underWay.delete(reply);
      }
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      jobs.cancelAll();
      await Promise.allSettled(underWay);
      asking.takeMap(null);
      onClosed();
    },
  };
}
