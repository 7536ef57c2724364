// How many of those who could say so have, as “how far to trust it” tells.
import { expect, test } from 'vitest';
import { askOf } from '../../support/ask.ts';
import { anEngagement } from '../../support/engagements.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

const council = anEntity(1, { name: 'Council' });
const board = anEntity(2, { name: 'Board', kind: 'group' });
const residents = anEntity(3, { name: 'Residents', kind: 'audience' });
const entries = [council, board, residents];

test('without a link there is nothing to confirm', () => {
  expect(askOf(mapOf(entries), 'communication').trust.response).toBeNull();
});

test('that nobody has been asked is said plainly', () => {
  expect(askOf(mapOf(entries, [aLink(11, council, board)]), 'communication').trust.response).toBe(
    'Response: the link is confirmed by nobody at either end; of the 2 entries at its ends, none has been met, as far as engagement is recorded.',
  );
});

test('of one link it is said whether it is confirmed, of several how many are', () => {
  const responseTo = (...links: ReturnType<typeof aLink>[]) =>
    askOf(mapOf(entries, links), 'communication').trust.response;
  expect(responseTo(aLink(11, council, board, { confirmedBy: 'to' }))).toMatch(
    /^Response: the link is confirmed by somebody at one of its ends; of the 2 entries at its ends, none has been met/,
  );
  expect(responseTo(aLink(11, council, board), aLink(12, board, residents))).toMatch(
    /^Response: none of the 2 links is confirmed by anybody at either end; of the 3 entries at their ends, none/,
  );
});

test('who confirms counts once, at the end that confirmed; a dispute is no confirmation, and what is planned has no part in it', () => {
  const map = mapOf(
    entries,
    [
      aLink(11, council, board, { confirmedBy: 'from' }),
      aLink(12, council, residents, { confirmedBy: 'from' }),
      aLink(13, board, residents, { confirmedBy: 'disputed' }),
      aLink(14, residents, council, { confirmedBy: 'both', status: 'planned' }),
    ],
    [anEngagement(1, { met: [board.id, residents.id] })],
  );
  const { trust } = askOf(map, 'communication');
  expect(trust.confirmed).toBe(2);
  expect(trust.response).toBe(
    'Response: 2 of 3 links (67%) confirmed by somebody at one of their ends; of the 3 entries at their ends, 1 has confirmed any, 2 have been met, as far as engagement is recorded.',
  );
});

test('where entries are judged, how many have been is said too', () => {
  expect(askOf(mapOf(entries), 'ability').trust.response).toBe(
    'None of 3 entries has been judged on any of the three scales.',
  );
});
