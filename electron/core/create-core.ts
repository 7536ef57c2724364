import { randomBytes } from 'node:crypto';
import { type AppError, AppFailure, appError } from '../../shared/contract/errors.ts';
import { REQUEST_NAMES, type RequestName } from '../../shared/contract/names.ts';
import { requests } from '../../shared/contract/requests.ts';
import type { Reply } from '../../shared/contract/transport.ts';
import { createIds } from '../runtime/new-ids.ts';
import { connectClient, type Dispatch } from './client.ts';
import type { CoreParts, Handler, HandlerContext } from './handler.ts';
import { handlers } from './handlers/index.ts';
import { createOpenMaps } from './open-maps.ts';
import { createRecentFiles } from './recent-files.ts';
import type { SampleChanges } from './sample.ts';
import { sampleChanges } from './samples.ts';
import type { Core, CoreClient, ShellServices } from './types.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

export type CoreOptions = {
  readonly sampleChanges?: SampleChanges;
  readonly workers?: WorkerPool;
  /** Checks answers against the contract too; for tests. */
  readonly checkResults?: boolean;
  /** Hears of bugs, with the reference that the user is shown. */
  readonly log?: (reference: string, error: unknown) => void;
};

const logToStandardError = (reference: string, error: unknown): void => {
  console.error(`[${reference}]`, error);
};

/** The application without a window: what both shells and the command line serve. */
export function createCore(services: ShellServices, options: CoreOptions = {}): Core {
  const log = options.log ?? logToStandardError;
  const newId = createIds(services.now);
  const reportBug = (error: unknown): string => {
    const reference = randomBytes(4).toString('hex');
    log(reference, error);
    return reference;
  };
  const parts: CoreParts = {
    services,
    newId,
    maps: createOpenMaps({ now: services.now, newId, onTrouble: reportBug }),
    recent: createRecentFiles(services.settingsFolder),
    workers: options.workers ?? createWorkerPool(),
    sampleChanges: options.sampleChanges ?? sampleChanges,
  };
  const clients = new Set<CoreClient>();
  let isClosing = false;

  const dispatch: Dispatch = async (name, params, client) => {
    try {
      if (isClosing) return { ok: false, error: appError('cancelled', 'Threadmap is closing.') };
      return await answer(name, params, { ...parts, client }, options.checkResults === true);
    } catch (error) {
      if (error instanceof AppFailure) return { ok: false, error: error.error };
      const reference = reportBug(error);
      const message = `Something went wrong inside Threadmap that should not have. Try again; if it stays, report it with the reference ${reference}.`;
      return { ok: false, error: appError('internal', message, { reference }) };
    }
  };

  return {
    connect(send) {
      const client = connectClient({ id: newId(), send, dispatch, onClosed: () => clients.delete(client) });
      clients.add(client);
      return client;
    },
    async close() {
      isClosing = true;
      await Promise.all([...clients].map((client) => client.close()));
      await parts.workers.close();
    },
  };
}

function isRequestName(name: string): name is RequestName {
  return (REQUEST_NAMES as readonly string[]).includes(name);
}

async function answer(
  name: string,
  params: unknown,
  context: HandlerContext,
  checkResults: boolean,
): Promise<Reply<unknown>> {
  if (!isRequestName(name)) return { ok: false, error: appError('invalid', `There is no request called “${name}”.`) };
  const parsed = requests[name].params.safeParse(params);
  if (!parsed.success) return { ok: false, error: invalidParams(name, parsed.error.issues) };
  const handler = handlers.get(name) as Handler<RequestName> | undefined;
  if (!handler) throw new Error(`nothing answers ${name}`);
  const reply = await handler(parsed.data as never, context);
  if (checkResults && reply.ok) requests[name].result.parse(reply.value);
  return reply;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

function invalidParams(name: string, found: readonly Issue[]): AppError {
  const issues = found.map(({ path, message }) => ({ field: path.map(String).join('.'), message }));
  const [first] = issues;
  const where = first ? `${first.field === '' ? '' : `${first.field}: `}${first.message}` : 'it is not as expected';
  return appError('invalid', `${name} was asked with something it cannot use: ${where}.`, { issues });
}
