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

  test('with words of a million letters are refused at once', () => {
    const word = 'x'.repeat(1_000_000);
    const links = ['from,to,type', ...Array.from({ length: 20 }, () => `a,b,${word}`)];
    const started = performance.now();
    const { receipt } = importInto(people, { 'l.csv': links }, { skipRejected: true });
    expect(receipt.rejected).toHaveLength(20);
    expect(receipt.rejected[0]?.reason).toBe('it is 1000000 characters long, too long for a word of a list');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('with a book in a cell are told by both ends of it', () => {
    const { receipt } = importInto(people, { 'l.csv': ['from,to,weight', `a,b,${'word '.repeat(100_000)}`] });
    expect(receipt.rejected[0]?.reason).toMatch(/^“word word .{150,500}… ?.{150,500}word” is not a number$/);
    expect(receipt.rejected[0]?.reason.length).toBeLessThan(500);
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
