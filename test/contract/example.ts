import type { RequestName } from '../../shared/contract/names.ts';
import type { RequestParams, RequestResult } from '../../shared/contract/requests.ts';

/** Of some requests, or of all. */
export type Examples<Names extends RequestName = RequestName> = {
  readonly [Name in Names]: { readonly params: RequestParams<Name>; readonly result: RequestResult<Name> };
};
