// What the browser host sends, always with the security headers.
import type { ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../page/policy.ts';

export type Headers = Readonly<Record<string, string>>;

export function prepare(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
}

export function sendBytes(response: ServerResponse, status: number, bytes: Buffer, headers: Headers): void {
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  // Whatever is left of a refused body is not waited for.
  sendBytes(
    response,
    status,
    Buffer.from(JSON.stringify(value)),
    status === 413 ? { ...headers, connection: 'close' } : headers,
  );
}

export function redirect(response: ServerResponse, to: string, headers: Headers): void {
  response.writeHead(303, { ...headers, location: to, 'cache-control': 'no-store', 'content-length': 0 });
  response.end();
}

export type Notice = {
  readonly title: string;
  /** Ours, and nothing of the request: they are not escaped. */
  readonly sentences: readonly string[];
  /** Loads the start page at once. */
  readonly goOn?: boolean;
};

/** A plain page for a person. */
export function sendNotice(response: ServerResponse, status: number, { title, sentences, goOn }: Notice): void {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - Threadmap</title>${goOn ? '\n<meta http-equiv="refresh" content="0; url=/">' : ''}
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 15vh auto; max-width: 34rem; padding: 0 1rem; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs}
</main>
</body>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  sendBytes(response, status, Buffer.from(page), headers);
}
