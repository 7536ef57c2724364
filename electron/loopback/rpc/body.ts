// The body of a request, as JSON and no larger than we are willing to hold.
import type { IncomingMessage } from 'node:http';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';

/** Enough for a workbook of some 45 MB, which base64 makes a third larger. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

export type BodyProblem = { readonly status: 400 | 413 | 415; readonly error: AppError };

export async function readJson(request: IncomingMessage, limit: number): Promise<Result<unknown, BodyProblem>> {
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    return refuse({ status: 415, error: appError('invalid', 'A request must be sent as application/json.') });
  }
  const tooLarge: BodyProblem = {
    status: 413,
    error: appError('too-large', `That is too large to send: more than ${Math.floor(limit / 1024 / 1024)} MB.`),
  };
  const patience = limit * 2;
  if (Number(request.headers['content-length'] ?? 0) > patience) return refuse(tooLarge);
  let chunks: Buffer[] = [];
  let size = 0;
  // What is a little too large is read to its end and thrown away: who is still sending hears no answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > patience) return refuse(tooLarge);
    if (size <= limit) chunks.push(chunk);
    else chunks = [];
  }
  if (size > limit) return refuse(tooLarge);
  try {
    return succeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) as unknown);
  } catch {
    return refuse({ status: 400, error: appError('invalid', 'The request is not JSON in UTF-8.') });
  }
}
