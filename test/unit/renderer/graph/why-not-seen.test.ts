import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyNotSeen } from '../../../../renderer/graph/why-not-seen.ts';
import { getMap, getSelection, selectEntities, selectLinks, setFilter } from '../../../../renderer/state/index.ts';
import { wordsFilter } from '../../../../shared/graph/filters/index.ts';
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
  expect(textFor(one)).toBe('The filter hides this entry.');
  selectEntities(one, two);
  expect(textFor(one, two)).toBe('The filter hides these 2 entries.');
  selectLinks(link.id);
  expect(textFor(link.from, link.to)).toBe('The filter hides this link.');
});
