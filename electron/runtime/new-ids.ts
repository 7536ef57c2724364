import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../../shared/util/uuid.ts';

/** Highest number that fits the twelve bits after the time (RFC 9562, section 6.2, method 1). */
const LAST_IN_MILLISECOND = 0xfff;

/** Makes ids of version 7 that always grow, also within one millisecond and when the clock is set back. */
export function createIds(now: () => Date): () => string {
  let milliseconds = 0;
  let counter = 0;
  return () => {
    const time = now().getTime();
    if (time > milliseconds) {
      milliseconds = time;
      counter = 0;
    } else if (counter < LAST_IN_MILLISECOND) counter++;
    else {
      milliseconds++;
      counter = 0;
    }
    const bytes = randomBytes(10);
    bytes[0] = counter >> 8;
    bytes[1] = counter & 0xff;
    return uuidV7(milliseconds, bytes);
  };
}
