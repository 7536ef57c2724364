import { expect, test } from 'vitest';
import { complete, corrected, nameKey, readSentences } from '../../../shared/quick-entry/index.ts';
import { town } from './town.ts';

const offered = (text: string) => complete(town, text, readSentences(town, text).at(-1));
const labels = (text: string): readonly string[] => offered(text).options.map(({ label }) => label);
const taken = (text: string): string => {
  const { start, end, options } = offered(text);
  return `${text.slice(0, start)}${options[0]?.insert ?? ''}${text.slice(end)}`;
};

test('names come while a name is being written, by alias too, and the first is what was begun', () => {
  expect(labels('vis')).toEqual(['Vision 31 Steering Group']);
  expect(offered('vis').isBest).toBe(true);
  expect(labels('hw')[0]).toBe('Health and Wellbeing Board');
  expect(offered('hwb').isBest).toBe(false);
  expect(offered('steering vis').isBest).toBe(false);
});

test('types come after a name, from either end', () => {
  expect(labels('HWB rep')).toEqual(['reports to', 'represents']);
  expect(labels('HWB is f')).toEqual(['is funded by']);
  expect(taken('HWB rep')).toBe('HWB reports to ');
  expect(labels('HWB ').length).toBeGreaterThan(5);
});

test('names come after a type, a comma or "and"', () => {
  expect(taken('HWB reports to stro')).toBe('HWB reports to Strong Communities Board');
  expect(taken('HWB reports to V31 and stro')).toBe('HWB reports to V31 and Strong Communities Board');
  expect(taken('HWB reports to V31, stro')).toBe('HWB reports to V31, Strong Communities Board');
  expect(taken('HWB funds V31; spo')).toBe('HWB funds V31; Sport England');
});

test('methods come after "by", and how often after a comma', () => {
  expect(labels('HWB funds V31 by em')).toEqual(['email']);
  expect(taken('HWB funds V31 by email, news')).toBe('HWB funds V31 by email, newsletter');
  expect(taken('HWB funds V31 by email, quar')).toBe('HWB funds V31 by email, quarterly');
  expect(taken('HWB funds V31 by email and rep')).toBe('HWB funds V31 by email and report');
  expect(labels('HWB funds V31 ')).toContain('by');
  expect(labels('HWB funds V31 sin')).toEqual(['since', 'single point of contact']);
});

test('a whole sentence leaves nothing that Enter would take by mistake', () => {
  for (const text of [
    'HWB funds V31',
    'HWB funds V31 by email',
    'HWB funds V31 by email, quarterly',
    'HWB funds V31 weekly',
  ])
    expect(offered(text).isBest, text).toBe(false);
});

test('words between two names that are no type of link can be put right', () => {
  const { instead, isBest } = offered('HWB knows about V31');
  expect([instead, isBest]).toEqual(['knows about', false]);
  expect(labels('HWB knows about V31')).toContain('reports to');
  const { start, end, options } = offered('HWB knows about V31, monthly');
  const reports = options.find(({ label }) => label === 'reports to');
  const text = 'HWB knows about V31, monthly';
  expect(`${text.slice(0, start)}${reports?.insert}${text.slice(end)}`).toBe('HWB reports to V31, monthly');
  expect(offered('HWB knows nobody').options).toEqual([]);
});

test('a slip in a name is put right wherever it stands', () => {
  const text = 'Sport Englnd funds V31; HWB funds “Sport Englnd”, weekly';
  const right = corrected(text, readSentences(town, text), nameKey('sport englnd'), 'Sport England');
  expect(right).toBe('Sport England funds V31; HWB funds “Sport England”, weekly');
});
