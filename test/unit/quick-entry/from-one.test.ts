import { expect, test } from 'vitest';
import { entitiesNamed } from '../../../shared/model/map-index.ts';
import { readFromOne } from '../../../shared/quick-entry/index.ts';
import { told, town } from './town.ts';

const hwb = entitiesNamed(town, 'HWB')[0]?.id ?? '';
const read = (typed: string): string => {
  const { sentence } = readFromOne(town, hwb, { type: 'funds', isInverse: false }, typed);
  return sentence ? told(town, typed, sentence) : '';
};

test('names alone go on with the type that was chosen, and a type before them takes its place', () => {
  expect(read('V31')).toBe('Health and Wellbeing Board funds> Vision 31 Steering Group');
  expect(read('V31, Oak Trust by letter')).toBe(
    'Health and Wellbeing Board funds> Vision 31 Steering Group + *Oak Trust {methods: letter}',
  );
  expect(read('is overseen by V31')).toBe('Health and Wellbeing Board <oversees Vision 31 Steering Group');
  expect(read('Supports Network')).toBe('Health and Wellbeing Board funds> Supports Network');
  expect(read('')).toBe('');
});

test('completions and what is unread are told in places of what was typed', () => {
  const { completions } = readFromOne(town, hwb, { type: 'funds', isInverse: false }, 'V31 and spo');
  expect([completions.start, completions.end, completions.options[0]?.insert]).toEqual([8, 11, 'Sport England']);
  const { sentence } = readFromOne(town, hwb, { type: 'funds', isInverse: false }, 'V31 every Tuesday');
  expect(sentence?.unread[0]?.span).toEqual({ start: 4, end: 17 });
});
