// Which side of a link says that it is so.
import { describe, expect, test } from 'vitest';
import {
  confirmationChoices,
  confirmationOf,
  sayConfirmation,
  suggestedConfirmation,
} from '../../../../shared/model/knowledge/index.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { link, mapWith, type Piece } from './known-map.ts';

const by = (confirmedBy: Link['confirmedBy']): Link => ({ ...link, confirmedBy });
const said = (of: number, saidBy: Piece['saidBy']): Piece => ({ of, ...(saidBy === undefined ? {} : { saidBy }) });

test.each([
  [null, 'nobody', 'Nobody asked yet'],
  ['from', 'from', 'Only Vision 31 says so'],
  ['to', 'to', 'Only Strong Communities Board says so'],
  ['both', 'both', 'Both sides say so'],
  ['disputed', 'disputed', 'Disputed: the two sides disagree'],
] as const)('confirmed by %s is said in words', (value, confirmation, words) => {
  expect(confirmationOf(by(value))).toBe(confirmation);
  expect(sayConfirmation(mapWith([], by(value)), by(value))).toBe(words);
});

test('the choices name the two sides', () => {
  expect(confirmationChoices(mapWith([]), link).map(({ label }) => label)).toEqual([
    'Both sides say so',
    'Only Vision 31 says so',
    'Only Strong Communities Board says so',
    'Disputed: the two sides disagree',
  ]);
});

describe('what the evidence says beyond what is recorded', () => {
  test.each([
    ['nothing, when nobody is quoted', null, [said(1, null)], null],
    ['one side', null, [said(1, 'to')], 'to'],
    ['both sides', null, [said(1, 'to'), said(2, 'from')], 'both'],
    ['the other side than the one recorded', 'from', [said(1, 'to')], 'both'],
    ['nothing new', 'from', [said(1, 'from')], null],
    ['nothing beyond both', 'both', [said(1, 'from')], null],
    ['nothing that settles a dispute', 'disputed', [said(1, 'from'), said(2, 'to')], null],
  ] as const)('%s', (_what, recorded, pieces, suggested) => {
    const record = by(recorded);
    expect(suggestedConfirmation(mapWith(pieces, record), record)).toBe(suggested);
  });
});
