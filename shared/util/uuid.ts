import { seededRandom } from './seeded-random.ts';

/**
 * A version 7 UUID (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits.
 * @param milliseconds since 1970-01-01 UTC
 * @param randomBytes ten bytes of randomness
 */
export function uuidV7(milliseconds: number, randomBytes: ArrayLike<number>): string {
  const bytes = new Uint8Array(16);
  let time = milliseconds;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  for (let i = 0; i < 10; i++) bytes[6 + i] = randomBytes[i] ?? 0;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * Ids that come out the same every time, in order: for the sample map and for tests.
 * @param seed any text; @param startMilliseconds the moment the first id claims, one millisecond more for each further id
 */
export function sequenceOfIds(seed: string, startMilliseconds: number): () => string {
  const random = seededRandom(seed);
  let milliseconds = startMilliseconds;
  return () =>
    uuidV7(
      milliseconds++,
      Array.from({ length: 10 }, () => Math.floor(random() * 256)),
    );
}
