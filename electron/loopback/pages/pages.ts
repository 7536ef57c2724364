// Every page that is open in a browser. A page is a tab; it stays known through a reload of the network, not of the page.
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Core } from '../../core/types.ts';
import { createPage, type Page } from './page.ts';

/** How long a page without a stream is kept: longer than a reconnect, short enough that a closed tab lets go of its file. */
const GRACE_MS = 30_000;
const MAX_FORMER = 1_000;
/** What the browser repeats of the last message: the page's id, and the number of the event. */
const LAST_MESSAGE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,15})$/;

export type Pages = {
  /** Gives a stream to its page: to the one that it had before, if the browser repeats that, else to a new one. */
  readonly attach: (response: ServerResponse, lastMessage: string | undefined) => void;
  /** The page that a request names; null for an id that no stream was ever given. */
  readonly forRequest: (id: string | undefined) => Page | null;
  readonly endStreams: () => void;
  readonly close: () => Promise<void>;
};

export function createPages(core: Core, file: string | null, graceMs: number = GRACE_MS): Pages {
  const pages = new Map<string, Page>();
  /** What pages that were let go had open. */
  const former = new Map<string, string | null>();
  const timers = new Map<string, NodeJS.Timeout>();
  let latestFile = file;

  const letGo = (page: Page): void => {
    pages.delete(page.id);
    former.set(page.id, page.file());
    for (const oldest of former.keys()) if (former.size > MAX_FORMER) former.delete(oldest);
    void page.client.close();
  };

  const startGrace = (page: Page): void => {
    clearTimeout(timers.get(page.id));
    const timer = setTimeout(() => {
      timers.delete(page.id);
      if (page.isAlive()) startGrace(page);
      else letGo(page);
    }, graceMs);
    timer.unref();
    timers.set(page.id, timer);
  };

  const add = (id: string, begin: string | null, hasMissed: boolean): Page => {
    // A new tab begins with the file that was opened last.
    const onFile = (now: string | null): void => {
      latestFile = now;
    };
    const page = createPage({ id, connect: core.connect, file: begin, hasMissed, onFile });
    pages.set(id, page);
    page.onDetached(() => startGrace(page));
    startGrace(page);
    return page;
  };

  const comeBack = (id: string): Page => {
    const begin = former.has(id) ? (former.get(id) ?? null) : latestFile;
    former.delete(id);
    return add(id, begin, true);
  };

  return {
    attach(response, lastMessage) {
      const [, id, received] = LAST_MESSAGE.exec(lastMessage ?? '') ?? [];
      const page = id === undefined ? add(randomUUID(), latestFile, false) : (pages.get(id) ?? comeBack(id));
      page.attach(response, Number(received ?? 0));
    },
    forRequest(id) {
      if (id === undefined) return null;
      return pages.get(id) ?? (former.has(id) ? comeBack(id) : null);
    },
    endStreams() {
      for (const page of pages.values()) page.end();
    },
    async close() {
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all([...pages.values()].map((page) => page.client.close()));
      pages.clear();
    },
  };
}
