import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeptEvents } from '../../../electron/loopback/pages/kept-events.ts';

describe('the latest events of a page', () => {
  it('are given again from any number on, or not at all', () => {
    const texts = fc.array(fc.string({ maxLength: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 300 }),
        (all, maxEvents, maxChars) => {
          const kept = createKeptEvents(maxEvents, maxChars);
          expect(all.map((text) => kept.add(text))).toEqual(all.map((_, i) => i + 1));
          for (let received = 0; received <= all.length; received++) {
            const again = kept.since(received);
            if (again !== null) expect(again.map(({ text }) => text)).toEqual(all.slice(received));
          }
          expect(kept.since(all.length)).toEqual([]);
          expect(kept.since(all.length + 1)).toBeNull();
          const held = kept.since(Math.max(0, all.length - 1));
          expect(held !== null || (all.at(-1)?.length ?? 0) > maxChars).toBe(true);
        },
      ),
    );
  });
});
