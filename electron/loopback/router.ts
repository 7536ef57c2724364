// Every request of the browser host, in the order of the checks: by which name, from where, with which secret, for what.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EVENTS_PATH, RPC_PATH } from '../../shared/contract/http.ts';
import { readAsset } from '../page/assets.ts';
import { type Notice, prepare, redirect, sendBytes, sendJson, sendNotice } from './answers.ts';
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

const notice = (title: string, ...more: readonly string[]): Notice => ({
  title,
  sentences: [
    'Use the address that Threadmap printed when it started. It begins with http://127.0.0.1 and ends in a key.',
    ...more,
  ],
});
const WRONG_NAME = notice('Not this address');
const FOREIGN = notice('Not from here');
const NO_SUCH_PAGE = notice('No such page');
const NOT_THAT_WAY = notice('Not that way');
const LOCKED = notice(
  'This map is locked',
  'If you have just followed that address, <a href="/">go on to the map</a>.',
);

export function createRouter({ port, secret, pages, root, bodyLimit }: RouterParts): Router {
  return async (request, response) => {
    prepare(response);
    const { headers, method = '' } = request;
    if (!isOurHost(headers.host, port)) return sendNotice(response, 421, WRONG_NAME);
    if (!isOurOrigin(headers.origin, port)) return sendNotice(response, 403, FOREIGN);
    const target = split(request.url ?? '');
    if (!target) return sendNotice(response, 400, NO_SUCH_PAGE);
    const { pathname, query } = target;

    if (method === 'GET' && pathname === '/' && isSecret(secret, query.get('key'))) {
      return redirect(response, '/', { 'set-cookie': secretCookie(port, secret) });
    }
    const fetchSite = one(headers['sec-fetch-site']);
    if (!hasSecretCookie(headers.cookie, port, secret)) {
      // A browser that followed a link in some other page to the printed address has the cookie by now, and sends it only once
      // a page of ours asks: this one does.
      return sendNotice(response, 401, { ...LOCKED, goOn: pathname === '/' && fetchSite === 'cross-site' });
    }

    const isRpc = pathname.startsWith(RPC_PATH);
    const isStream = pathname === EVENTS_PATH;
    if ((isRpc || isStream) && !isSameSite(fetchSite)) return sendNotice(response, 403, FOREIGN);
    const allowed = isRpc ? ['POST'] : isStream ? ['GET'] : ['GET', 'HEAD'];
    if (!allowed.includes(method)) {
      response.setHeader('allow', allowed.join(', '));
      return sendNotice(response, 405, NOT_THAT_WAY);
    }

    if (isRpc) {
      const { status, reply } = await answerRequest(request, pathname, pages, bodyLimit);
      return sendJson(response, status, reply);
    }
    if (isStream) return pages.attach(response, one(headers['last-event-id']));
    const asset = await readAsset(root, pathname);
    if (!asset) return sendNotice(response, 404, NO_SUCH_PAGE);
    sendBytes(response, 200, asset.bytes, { 'content-type': asset.mediaType, 'cache-control': asset.cacheControl });
  };
}

/** A header that makes sense only once. */
function one(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

/** By hand: a URL parser would take `//elsewhere/x` for another host, and would resolve `..` before we have looked. */
function split(url: string): { pathname: string; query: URLSearchParams } | null {
  if (!url.startsWith('/')) return null;
  const [pathname = '', search = ''] = url.split(/\?(.*)/s, 2);
  return { pathname, query: new URLSearchParams(search) };
}
