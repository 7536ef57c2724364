import { saySize } from '../util/say-size.ts';

/** Bytes. Larger files are refused before anything is made of them, wherever they are chosen. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** Why a file is not read, where it is too large; else null. @param size in bytes */
export function tooLargeToRead(name: string, size: number, most = LARGEST_SOURCE): string | null {
  if (size <= most) return null;
  return `“${name}” has ${saySize(size)}; at most ${saySize(most)} are read at a time.${most === LARGEST_SOURCE ? ' Part it.' : ''}`;
}
