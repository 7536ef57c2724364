// A real browser host over a real core and a real file, in a temporary folder; and a client that sends exactly what it is told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCore } from '../../../electron/core/create-core.ts';
import type { Core } from '../../../electron/core/types.ts';
import { type ServeParts, serve } from '../../../electron/loopback/serve.ts';
import { browserServices } from '../../../electron/loopback/services.ts';
import { CLIENT_HEADER } from '../../../shared/contract/http.ts';
import type { RequestName } from '../../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../../shared/contract/requests.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export function aCore(folder: string): Core {
  const services = { ...browserServices(), settingsFolder: join(folder, 'settings'), documentsFolder: folder };
  return createCore(services, { checkResults: true });
}

export async function aMapFile(folder: string, name = 'one.threadmap'): Promise<string> {
  const path = join(folder, name);
  const core = aCore(folder);
  const client = core.connect(() => {});
  const reply = await client.handle('map.create', { path, sample: null, replace: false });
  if (!reply.ok) throw new Error(reply.error.message);
  await core.close();
  return path;
}

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** Sends what it is told, paths with dots and foreign Hosts included: no URL parser and no fetch rules in between. */
export function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

export type BrowserHost = Awaited<ReturnType<typeof startHost>>;

export async function startHost(
  options: { file?: string | null; port?: number | null; parts?: ServeParts; folder?: string } = {},
) {
  const folder = options.folder ?? temporaryFolder();
  const file = options.file === undefined ? await aMapFile(folder) : options.file;
  const root = join(folder, 'page');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'page-secret'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Threadmap</title>');
  writeFileSync(join(root, 'assets/app-1234.js'), 'export {};');
  writeFileSync(join(root, 'notes.unknown'), 'no such media type');
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  writeFileSync(join(folder, 'page-secret/secret.txt'), 'SECRET');
  const serving = await serve(
    { file, port: options.port === undefined ? 0 : options.port },
    { core: aCore(folder), root, ...options.parts },
  );
  onTestFinished(() => serving.close());
  const address = new URL(serving.address);
  const port = Number(address.port);
  const key = address.searchParams.get('key') ?? '';
  const cookie = `threadmap-${port}=${key}`;
  const ours = { host: `127.0.0.1:${port}`, cookie };
  return {
    ...serving,
    folder,
    file,
    port,
    key,
    cookie,
    ours,
    ask: (sent: Sent) => send(port, { ...sent, headers: { ...ours, ...sent.headers } }),
  };
}

export type Message = { readonly type: string; readonly data: unknown };

/** A page as a browser would be one: its stream, and requests under the id that the stream gave it. */
export async function openPage(host: BrowserHost, lastMessage = '') {
  const messages: Message[] = [];
  const listeners = new Set<() => void>();
  const headers = { ...host.ours, ...(lastMessage === '' ? {} : { 'last-event-id': lastMessage }) };
  let isEnded = false;
  let last = lastMessage;
  const stream = httpRequest(
    { host: '127.0.0.1', port: host.port, path: '/events', headers, agent: false },
    (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
          const data = field('data');
          last = field('id') ?? last;
          if (data !== undefined) messages.push({ type: field('event') ?? 'message', data: JSON.parse(data) });
        }
        for (const listener of listeners) listener();
      });
      response.on('close', () => {
        isEnded = true;
        for (const listener of listeners) listener();
      });
    },
  );
  stream.on('error', () => {});
  stream.end();
  onTestFinished(() => void stream.destroy());

  const until = <Found>(find: () => Found | undefined | false): Promise<Found> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = find();
        if (found === undefined || found === false) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });

  const id = (await until(() => messages.find(({ type }) => type === 'client'))).data as string;
  return {
    id,
    messages,
    until,
    isEnded: () => isEnded,
    /** What a browser repeats when it takes the stream up again. */
    lastMessage: () => last,
    leave: () => stream.destroy(),
    async request<Name extends RequestName>(
      name: Name,
      params: RequestParams<Name>,
    ): Promise<Reply<RequestResult<Name>>> {
      const answer = await host.ask({
        method: 'POST',
        path: `/rpc/${name}`,
        headers: { 'content-type': 'application/json', [CLIENT_HEADER]: id },
        body: JSON.stringify(params),
      });
      return JSON.parse(answer.body) as Reply<RequestResult<Name>>;
    },
  };
}
