// The secret of one launch: in the printed address once, then in a cookie.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares without telling by its duration how much was right. */
export function isSecret(secret: string, given: string | null | undefined): boolean {
  if (given === null || given === undefined) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(secret), digest(given));
}

/** Named after the port, because cookies do not tell ports apart: two hosts would sign each other's pages out. */
export function cookieName(port: number): string {
  return `threadmap-${port}`;
}

export function secretCookie(port: number, secret: string): string {
  return `${cookieName(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Whether any cookie of our name holds the secret. A stale one of the same name may come first. */
export function hasSecretCookie(header: string | undefined, port: number, secret: string): boolean {
  const start = `${cookieName(port)}=`;
  return (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .some((part) => part.startsWith(start) && isSecret(secret, part.slice(start.length)));
}
