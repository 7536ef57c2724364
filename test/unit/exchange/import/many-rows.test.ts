// Large tables come in within seconds.
import { describe, expect, test } from 'vitest';
import { counts, importInto, newMap, people } from './harness.ts';

describe('ten thousand rows', () => {
  test('come in within seconds, and again', () => {
    const entities = [
      'id,name,kind,sector,tags,influence,parent',
      ...Array.from(
        { length: 5000 },
        (_, n) => `e${n},Body number ${n},group,Health,t${n % 50},${(n % 5) + 1},${n > 0 ? 'e0' : ''}`,
      ),
    ];
    const links = [
      'from,to,type,strength,source,section',
      ...Array.from(
        { length: 5000 },
        (_, n) => `Body number ${n},e${(n * 7) % 5000},funds,${(n % 5) + 1},Survey,q${n}`,
      ),
    ];
    const started = performance.now();
    const first = importInto(newMap, { 'e.csv': entities, 'l.csv': links });
    const again = importInto(first.map, { 'e.csv': entities, 'l.csv': links });
    const seconds = (performance.now() - started) / 1000;
    expect(counts(first.receipt.entities)).toEqual([5000, 0, 0]);
    expect(counts(first.receipt.links)).toEqual([5000, 0, 0]);
    expect(again.changes).toEqual([]);
    expect(seconds).toBeLessThan(15);
  });

  test('between the same two, all parallel, do not slow it down', () => {
    const links = ['from,to,type,weight', ...Array.from({ length: 5000 }, (_, n) => `a,b,funds,${n}`)];
    const started = performance.now();
    const first = importInto(people, { 'l.csv': links });
    const again = importInto(first.map, { 'l.csv': links });
    expect(counts(first.receipt.links)).toEqual([5000, 0, 0]);
    expect(again.changes).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
