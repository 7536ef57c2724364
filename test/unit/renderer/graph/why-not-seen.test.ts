import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyNotSeen } from '../../../../renderer/graph/why-not-seen.ts';
import {
  getMap,
  getSelection,
  getShown,
  selectEntities,
  selectLinks,
  setFilter,
  setViewOption,
} from '../../../../renderer/state/index.ts';
import { MEMBERSHIP_OPTION } from '../../../../shared/graph/membership/index.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { idOf, type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const textFor = (...entities: string[]) => whyNotSeen(entities, getSelection())?.text ?? null;

test('what is in the picture needs no words', () => {
  expect(textFor(idOf('Vision 31'))).toBeNull();
});

test('what the filter hides is called what it is: an entry, several, or a link', () => {
  const [one, two] = [idOf('Vision 31'), idOf('Thrive Trafford')];
  const [link] = getMap().link.values();
  if (!link) throw new Error('the sample has links');
  setFilter(wordsFilter({ 'entity.kind': ['no such kind'] }));
  selectEntities(one);
  expect(textFor(one)).toBe('The filter hides this entry, by “Kind: no such kind”.');
  selectEntities(one, two);
  expect(textFor(one, two)).toBe('The filter hides these 2 entries.');
  selectLinks(link.id);
  expect(textFor(link.from, link.to)).toBe('The filter hides this link, by “Kind: no such kind”.');
});

test('a link that is hidden while its ends are there is spoken of, with what hides it', () => {
  const link = [...getMap().link.values()].find(({ type }) => type !== 'funds');
  if (!link) throw new Error('the sample has links');
  selectLinks(link.id);
  expect(textFor(link.from, link.to)).toBeNull();
  setFilter({ ...wordsFilter({ 'link.type': ['funds'] }), linkedOnly: false });
  expect(getShown().entities.has(link.from)).toBe(true);
  expect(whyNotSeen([link.from, link.to], getSelection())).toEqual({
    text: 'The filter hides this link, by “Link: Funds”.',
    isFiltered: true,
  });
});

test('so is one that membership is shown without', () => {
  const link = [...getMap().link.values()].find(({ type }) => type === 'member-of');
  if (!link) throw new Error('the sample has members');
  setViewOption(MEMBERSHIP_OPTION, 'members');
  selectLinks(link.id);
  expect(textFor(link.from, link.to)).toBe('The way membership is shown leaves this link out of the picture.');
});
