import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from '../../../shared/util/match-text.ts';

describe('finding a label by what is typed', () => {
  it('finds it by whole words, their beginnings, and in any order', () => {
    for (const typed of ['Export picture as PNG', 'png', 'exp png', 'PNG export', 'picture'])
      expect(matchText(typed, 'Export picture as PNG…'), typed).toBeGreaterThan(0);
  });

  it('forgives a slip, and letters left out', () => {
    for (const typed of ['exprot', 'exort', 'expport', 'ezport', 'exprt', 'pctre'])
      expect(matchText(typed, 'Export picture as PNG…'), typed).toBeGreaterThan(0);
    expect(matchText('ae', 'Add entry…')).toBeGreaterThan(0);
  });

  it('wants every word to fit', () => {
    expect(matchText('export sheep', 'Export picture as PNG…')).toBe(0);
    expect(matchText('zzz', 'Export picture as PNG…')).toBe(0);
    expect(matchText('  ', 'Export picture as PNG…')).toBe(0);
  });

  it('puts what the label says before what only stands for it', () => {
    expect(matchText('link', 'Add link…')).toBeGreaterThan(matchText('link', 'Connect', ['link']));
    expect(matchText('add', 'Add link…')).toBeGreaterThan(matchText('add', 'Link, to add'));
  });

  it('finds any text by itself, and by each of its words', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const label = words.join(' ');
        expect(matchText(label, label)).toBeGreaterThan(0);
        for (const each of words) expect(matchText(each, label)).toBeGreaterThan(0);
      }),
    );
  });
});
