// POST /rpc/NAME: straight to the core of the page that asks.
import type { IncomingMessage } from 'node:http';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { CLIENT_HEADER, RPC_PATH } from '../../../shared/contract/http.ts';
import { REQUEST_NAMES } from '../../../shared/contract/names.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import type { Pages } from '../pages/pages.ts';
import { readJson } from './body.ts';

export type RpcAnswer = { readonly status: number; readonly reply: Reply<unknown> };

const names: ReadonlySet<string> = new Set(REQUEST_NAMES);

export async function answerRequest(
  request: IncomingMessage,
  pathname: string,
  pages: Pages,
  limit: number,
): Promise<RpcAnswer> {
  const name = pathname.slice(RPC_PATH.length);
  if (!names.has(name)) return refusal(404, appError('invalid', 'There is no such request.'));
  const body = await readJson(request, limit);
  if (!body.ok) return refusal(body.error.status, body.error.error);
  const header = request.headers[CLIENT_HEADER];
  const page = pages.forRequest(typeof header === 'string' ? header : undefined);
  if (!page) return refusal(409, appError('invalid', 'This page is not known here any more. Load it again.'));
  return { status: 200, reply: await page.handle(name, body.value) };
}

function refusal(status: number, error: AppError): RpcAnswer {
  return { status, reply: { ok: false, error } };
}
