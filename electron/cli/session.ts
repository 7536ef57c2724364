import { resolve } from 'node:path';
import { AppFailure } from '../../shared/contract/errors.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../shared/contract/requests.ts';
import type { Reply } from '../../shared/contract/transport.ts';
import type { ShellServices } from '../core/types.ts';
import { applicationVersion } from '../page/locations.ts';
import { endOnlyBetweenWrites } from './between-writes.ts';
import type { Context } from './context.ts';

/** Asks the core. A refusal is thrown as an AppFailure. */
export type Ask = <Name extends RequestName>(name: Name, params: RequestParams<Name>) => Promise<RequestResult<Name>>;

/** Slow work has one name here: a command has only one piece of it at a time. */
export const JOB = 'command';

/** A core of this command's own, closed when it is done. */
export async function withCore<Value>(context: Context, use: (ask: Ask) => Promise<Value>): Promise<Value> {
  // Loaded when needed: asking for help need not wait for the database.
  const { createCore } = await import('../core/create-core.ts');
  const core = createCore(services(context.folder));
  const client = core.connect((event) => {
    if (event.event === 'job.progress') context.progress(event.payload.done, event.payload.message);
  });
  const stopWaiting = endOnlyBetweenWrites();
  try {
    return await use(async (name, params) => {
      const reply = (await client.handle(name, params)) as Reply<RequestResult<typeof name>>;
      if (!reply.ok) throw new AppFailure(reply.error);
      return reply.value;
    });
  } finally {
    await core.close();
    stopWaiting();
  }
}

/** The same, with a map open. */
export function withMap<Value>(context: Context, file: string, use: (ask: Ask) => Promise<Value>): Promise<Value> {
  return withCore(context, async (ask) => {
    await ask('map.open', { path: resolve(context.folder, file) });
    return await use(ask);
  });
}

function services(documentsFolder: string): ShellServices {
  return {
    version: applicationVersion(),
    capabilities: { nativeDialogs: false, nativeMenu: false, revealFile: false },
    // A command leaves no trace beside the files it was told of.
    settingsFolder: null,
    documentsFolder,
    now: () => new Date(),
  };
}
