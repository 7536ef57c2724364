// Names of fields that say a map of contacts is on its way to becoming a case file.
import { expect, test } from 'vitest';
import { driftsOfField } from '../../../shared/people/sensitive.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['Health', [], ['health']],
  ['Long-term conditions', [], ['health']],
  ['Universal Credit?', [], ['benefits']],
  ['Case number', [], ['a case']],
  ['Claims and cases', [], ['benefits', 'a case']],
  ['Status', ['Asylum seeker', 'Other'], ['a case']],
  ['Budget', ['High', 'Low'], []],
  ['Opening hours', [], []],
  ['Showcase', [], []],
])('%j with %j looks like %j', (label, choices, drifts) => {
  expect(driftsOfField(label, choices)).toEqual(drifts);
});
