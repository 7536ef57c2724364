// Every request of the browser host, in the order of the checks: who is asking, by which name, with which secret, for what.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EVENTS_PATH, RPC_PATH } from '../../shared/contract/http.ts';
import { readAsset } from '../page/assets.ts';
import { prepare, redirect, sendBytes, sendJson, sendNotice } from './answers.ts';
import { isOurHost, isOurOrigin, isSameSite } from './guard/address.ts';
import { hasSecretCookie, isSecret, secretCookie } from './guard/secret.ts';
import type { Pages } from './pages/pages.ts';
import { answerRequest } from './rpc/answer-request.ts';

export type Router = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type RouterParts = {
  readonly port: number;
  readonly secret: string;
  readonly pages: Pages;
  readonly root: string;
  readonly bodyLimit: number;
};

const USE_PRINTED =
  'Use the address that Threadmap printed when it started. It begins with http://127.0.0.1 and ends in a key.';

export function createRouter({ port, secret, pages, root, bodyLimit }: RouterParts): Router {
  return async (request, response) => {
    prepare(response);
    const { headers, method } = request;
    if (!isOurHost(headers.host, port)) return sendNotice(response, 421, 'Not this address', [USE_PRINTED]);
    if (!isOurOrigin(headers.origin, port)) return sendNotice(response, 403, 'Not from here', [USE_PRINTED]);

    const target = split(request.url ?? '');
    if (!target) return sendNotice(response, 400, 'No such page', [USE_PRINTED]);
    const { pathname, query } = target;

    if (method === 'GET' && pathname === '/' && isSecret(secret, query.get('key'))) {
      return redirect(response, '/', { 'set-cookie': secretCookie(port, secret) });
    }
    if (!hasSecretCookie(headers.cookie, port, secret)) {
      return sendNotice(response, 401, 'This map is locked', [
        USE_PRINTED,
        'If you have just followed that address, <a href="/">go on to the map</a>.',
      ]);
    }

    const isRpc = pathname.startsWith(RPC_PATH);
    const isStream = pathname === EVENTS_PATH;
    const fetchSite = headers['sec-fetch-site'];
    if ((isRpc || isStream) && !isSameSite(typeof fetchSite === 'string' ? fetchSite : undefined)) {
      return sendNotice(response, 403, 'Not from here', [USE_PRINTED]);
    }
    const allowed = isRpc ? ['POST'] : isStream ? ['GET'] : ['GET', 'HEAD'];
    if (!allowed.includes(method ?? '')) {
      response.setHeader('allow', allowed.join(', '));
      return sendNotice(response, 405, 'Not that way', [USE_PRINTED]);
    }
    if (isRpc) {
      const { status, reply } = await answerRequest(request, pathname, pages, bodyLimit);
      return sendJson(response, status, reply);
    }
    if (isStream) {
      const lastId = headers['last-event-id'];
      return pages.forStream(typeof lastId === 'string' ? lastId : undefined).attach(response);
    }
    const asset = await readAsset(root, pathname);
    if (!asset) return sendNotice(response, 404, 'No such page', [USE_PRINTED]);
    sendBytes(response, 200, asset.bytes, { 'content-type': asset.mediaType, 'cache-control': asset.cacheControl });
  };
}

/** By hand, because a URL parser would take `//elsewhere/x` for another host, and would resolve `..` before we have looked. */
function split(url: string): { pathname: string; query: URLSearchParams } | null {
  if (!url.startsWith('/')) return null;
  const [pathname = '', search = ''] = url.split(/\?(.*)/s, 2);
  return { pathname, query: new URLSearchParams(search) };
}
