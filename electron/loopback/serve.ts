// The browser host: the same interface as the desktop's, served on this computer alone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { failure } from '../../shared/contract/errors.ts';
import { createCore } from '../core/create-core.ts';
import type { Core } from '../core/types.ts';
import { pageRoot } from '../page/locations.ts';
import { ourOrigin } from './guard/address.ts';
import { makeSecret } from './guard/secret.ts';
import { createPages } from './pages/pages.ts';
import { createRouter } from './router.ts';
import { MAX_BODY_BYTES } from './rpc/body.ts';
import { browserServices } from './services.ts';

/** How long requests under way may take to finish once we are told to stop. */
const FAREWELL_MS = 5_000;

export type ServeOptions = {
  /** The map that pages begin with; null shows the start screen. */
  readonly file: string | null;
  /** 0 takes any that is free; null the usual one, or one after it while another program has that. */
  readonly port: number | null;
  readonly onReady?: (address: string) => void;
};

/**
 * A browser keeps what a page remembers (what has not been saved in the views, the widths of columns) under the page's address, the
 * port included. So it is the same port every time, below those that systems give out by themselves (from 32768).
 */
const USUAL_PORT = 28_473;
/** For hosts beside each other, so that each of them has the same again. After these, any that is free. */
const USUAL_PORTS = 10;

/** For tests: a core of their own, another folder of files, shorter times. */
export type ServeParts = {
  readonly core?: Core;
  readonly root?: string;
  readonly graceMs?: number;
  readonly bodyLimit?: number;
  readonly usualPort?: number;
};

export type Serving = {
  /** `http://127.0.0.1:PORT/?key=SECRET`: opens the page as often as it is used while we serve. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** Serves until closed. Throws an AppFailure when the file is refused or the port is taken. */
export async function serve(options: ServeOptions, parts: ServeParts = {}): Promise<Serving> {
  const file = options.file === null ? null : resolve(options.file);
  const core = parts.core ?? createCore(browserServices());
  const server = createServer();
  try {
    if (file !== null) await checkThatItOpens(core, file);
    if (options.port !== null) await listen(server, options.port);
    else await listenAsUsual(server, parts.usualPort ?? USUAL_PORT);
  } catch (error) {
    await core.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const secret = makeSecret();
  const pages = createPages(core, file, parts.graceMs);
  const route = createRouter({
    port,
    secret,
    pages,
    root: parts.root ?? pageRoot,
    bodyLimit: parts.bodyLimit ?? MAX_BODY_BYTES,
  });
  server.on('request', (request, response) => {
    // A page that goes away in mid-request ends up here, and nobody is left to tell.
    route(request, response).catch(() => response.destroy());
  });

  const address = `${ourOrigin(port)}/?key=${secret}`;
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done));
    pages.endStreams();
    // Requests under way finish first; their connections would otherwise stay open for the next one.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const impatience = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(impatience);
    await pages.close();
    await core.close();
  };
  options.onReady?.(address);
  return {
    address,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Said at once and in the terminal, rather than later and in a page. */
async function checkThatItOpens(core: Core, file: string): Promise<void> {
  const client = core.connect(() => {});
  const reply = await client.handle('map.open', { path: file });
  await client.close();
  if (!reply.ok) throw failure(reply.error.code, reply.error.message, reply.error.details);
}

async function listenAsUsual(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + USUAL_PORTS; port += 1) {
    const isTaken = await listen(server, port).then(
      () => false,
      () => true,
    );
    if (!isTaken) return;
  }
  await listen(server, 0);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      fail(
        isTaken
          ? failure(
              'refused',
              `Port ${port} cannot be used: another program may have it. Choose another, or leave it out.`,
            )
          : error,
      );
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, done);
  });
}
