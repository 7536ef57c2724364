import type { z } from 'zod';
import { type AppError, failure } from '../../shared/contract/errors.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { RequestResult, requests } from '../../shared/contract/requests.ts';
import type { Result } from '../../shared/util/result.ts';
import type { Jobs } from './jobs.ts';
import type { OpenMap } from './open-map.ts';
import type { OpenMaps } from './open-maps.ts';
import type { RecentFiles } from './recent-files.ts';
import type { SampleChanges } from './sample.ts';
import type { ShellServices } from './types.ts';
import type { WorkerPool } from './worker-pool.ts';

/** What every handler may use. */
export type CoreParts = {
  readonly services: ShellServices;
  readonly maps: OpenMaps;
  readonly recent: RecentFiles;
  readonly workers: WorkerPool;
  readonly newId: () => string;
  readonly sampleChanges: SampleChanges;
};

/** What a handler knows of the client that asks. */
export type Asking = {
  readonly jobs: Jobs;
  /** The map this client has open, or null. */
  readonly openMap: () => OpenMap | null;
  /** Makes this the client's map; the one it had is let go. Null: none. */
  readonly takeMap: (map: OpenMap | null) => void;
};

export type HandlerContext = CoreParts & { readonly client: Asking };

/** Parameters as a handler gets them: checked, with defaults filled in. */
export type CheckedParams<Name extends RequestName> = z.output<(typeof requests)[Name]['params']>;

/**
 * Answers one request. A refusal that is expected is returned; AppFailure may be thrown where only throwing is possible;
 * anything else thrown is a bug and reaches the client as `internal`.
 */
export type Handler<Name extends RequestName> = (
  params: CheckedParams<Name>,
  context: HandlerContext,
) => Answer<Name> | Promise<Answer<Name>>;
export type Answer<Name extends RequestName> = Result<RequestResult<Name>, AppError>;

export type Handlers = { readonly [Name in RequestName]: Handler<Name> };
/** The handlers of one family of requests: one file each. */
export type HandlerFamily<Name extends RequestName> = Pick<Handlers, Name>;

/** The client's map, or a refusal that says there is none. */
export function needMap({ client }: HandlerContext): OpenMap {
  const map = client.openMap();
  if (!map) throw failure('no-map', 'No map is open. Open one first.');
  return map;
}
