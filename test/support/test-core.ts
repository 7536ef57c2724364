// A real core over real files, whose answers are checked against the contract, and clients that remember what they heard.
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type CoreOptions, createCore } from '../../electron/core/create-core.ts';
import type { Core, CoreClient, ShellServices } from '../../electron/core/types.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { HostEvent } from '../../shared/contract/events.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../shared/contract/requests.ts';
import { temporaryFolder } from './temporary-folder.ts';

export function testServices(folder: string): ShellServices {
  return {
    version: '1.2.3',
    capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
    settingsFolder: join(folder, 'settings'),
    documentsFolder: folder,
    now: () => new Date(),
  };
}

export type TestClient = {
  readonly client: CoreClient;
  readonly heard: HostEvent[];
  /** The value of a request that must be answered. */
  readonly ask: <Name extends RequestName>(name: Name, params: RequestParams<Name>) => Promise<RequestResult<Name>>;
  /** The error of a request that must be refused. */
  readonly refused: (name: string, params: unknown) => Promise<AppError>;
};

export type TestCore = {
  readonly core: Core;
  readonly folder: string;
  /** Bugs that reached the log. The test fails when there are any that it does not take out. */
  readonly bugs: unknown[];
  readonly connect: () => TestClient;
};

export function aTestCore(options: CoreOptions = {}, services: Partial<ShellServices> = {}): TestCore {
  const folder = temporaryFolder();
  const bugs: unknown[] = [];
  const log = (_reference: string, error: unknown): void => {
    bugs.push(error);
  };
  const core = createCore({ ...testServices(folder), ...services }, { checkResults: true, log, ...options });
  onTestFinished(async () => {
    await core.close();
    expect(bugs).toEqual([]);
  });
  return { core, folder, bugs, connect: () => connectTo(core) };
}

function connectTo(core: Core): TestClient {
  const heard: HostEvent[] = [];
  const client = core.connect((event) => heard.push(event));
  return {
    client,
    heard,
    async ask(name, params) {
      const reply = await client.handle(name, params);
      if (!reply.ok) throw new Error(`${name} was refused: ${reply.error.message}`);
      return reply.value as never;
    },
    async refused(name, params) {
      const reply = await client.handle(name, params);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.error;
    },
  };
}

/** A client with a new, empty map open. */
export async function aClientWithMap(testCore = aTestCore(), name = 'map.threadmap') {
  const client = testCore.connect();
  const path = join(testCore.folder, name);
  await client.ask('map.create', { path, sample: null, replace: false });
  return { ...testCore, ...client, path };
}

/** Waits until something is so, looking every few milliseconds; long, for a busy machine is not a fault of the code. */
export async function eventually(isSo: () => boolean, withinMs = 45_000): Promise<void> {
  const until = performance.now() + withinMs;
  while (!isSo()) {
    if (performance.now() > until) throw new Error('it did not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
