// app://threadmap/: the built interface, and nothing else of this computer.
import { readAsset } from '../../page/assets.ts';
import { SECURITY_HEADERS } from '../../page/policy.ts';
import { isPageAddress } from '../page-address.ts';

export function createPageHandler(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refusal(405);
    if (!isPageAddress(request.url)) return refusal(404);
    const asset = await readAsset(root, new URL(request.url).pathname);
    if (!asset) return refusal(404);
    const headers = { ...SECURITY_HEADERS, 'content-type': asset.mediaType, 'cache-control': asset.cacheControl };
    return new Response(asset.bytes, { status: 200, headers });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
