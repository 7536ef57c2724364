import type { AppError } from './errors.ts';
import type { HostEvent } from './events.ts';
import type { RequestName } from './names.ts';
import type { RequestParams, RequestResult } from './requests.ts';

/** How every answer crosses the boundary: a value, or an error with a code. Nothing is ever thrown across it. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: AppError };

/** What a way of reaching a host has to do; the client on top is the same for all. */
export type Transport = {
  readonly request: (name: RequestName, params: unknown) => Promise<Reply<unknown>>;
  /** Calls the listener for every event; gives back what stops it. */
  readonly subscribe: (listener: (event: HostEvent) => void) => () => void;
};

/** What the interface talks to: typed requests, typed events. */
export type HostClient = {
  readonly request: <Name extends RequestName>(
    name: Name,
    params: RequestParams<Name>,
  ) => Promise<Reply<RequestResult<Name>>>;
  readonly subscribe: Transport['subscribe'];
};
