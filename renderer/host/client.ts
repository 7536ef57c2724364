import { appError } from '../../shared/contract/errors.ts';
import type { RequestName } from '../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../shared/contract/requests.ts';
import type { HostClient, Reply, Transport } from '../../shared/contract/transport.ts';

/** The one client over any transport: types the answers, and turns a transport that failed into a refusal. */
export function createHostClient(transport: Transport): HostClient {
  return {
    async request<Name extends RequestName>(name: Name, params: RequestParams<Name>) {
      try {
        return (await transport.request(name, params)) as Reply<RequestResult<Name>>;
      } catch {
        return { ok: false, error: appError('internal', 'Threadmap did not answer. Is it still running?') };
      }
    },
    subscribe: transport.subscribe,
  };
}
