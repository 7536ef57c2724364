// Who is asking, by what name. A page elsewhere can make a browser send requests here, and can make a name of its own lead here:
// so the name we were called by and the page that calls must both be ours.

/** The only name we answer to, parsed before it is compared; and written as the parser writes it, so not by some odd spelling. */
export function isOurHost(host: string | undefined, port: number): boolean {
  const parsed = parse(`http://${host ?? ''}`);
  return parsed !== null && parsed.origin === ourOrigin(port) && parsed.host === host;
}

/** A browser leaves Origin out only where no other page can be behind the request. */
export function isOurOrigin(origin: string | undefined, port: number): boolean {
  if (origin === undefined) return true;
  const parsed = parse(origin);
  return parsed !== null && parsed.origin === ourOrigin(port) && parsed.origin === origin;
}

/** Browsers say themselves whether a page of ours asks. Absent outside browsers. */
export function isSameSite(fetchSite: string | undefined): boolean {
  return fetchSite === undefined || fetchSite === 'same-origin';
}

export function ourOrigin(port: number): string {
  return new URL(`http://127.0.0.1:${port}`).origin;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
