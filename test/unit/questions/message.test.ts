import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MapData } from '../../../shared/model/map-data.ts';
import { bestMessengers, chainTo, spreadFrom } from '../../../shared/questions/spread.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask, rowsOf, sampleMap } from './asking.ts';

const council = anEntity(1, { name: 'Council' });
const forum = anEntity(2, { name: 'Forum', kind: 'group' });
const club = anEntity(3, { name: 'Club' });
const girls = anEntity(4, { name: 'Girls', kind: 'audience' });
const elders = anEntity(5, { name: 'Elders', kind: 'audience' });
const entries = [council, forum, club, girls, elders];

const from = (map: MapData, start: string, said = {}) => {
  const answer = ask('message', map, { from: [start], ...said });
  return { ...answer, heard: rowsOf(map, answer, 'heard'), messengers: rowsOf(map, answer, 'messengers') };
};

describe('how far a message travels', () => {
  test('is nowhere when nothing carries it on', () => {
    const { answer, heard, also } = from(mapOf(entries, [aLink(11, forum, council)]), council.id);
    expect(answer).toContain('No existing link carries a message on from Council');
    expect(heard).toEqual([]);
    expect(also).toMatchObject({ reached: 0, of: 4 });
  });

  test('goes over what carries messages, step by step, by the shortest chain', () => {
    const map = mapOf(entries, [
      // A forum hears of the council by its seat: a membership carries both ways.
      aLink(11, forum, council, { type: 'member-of' }),
      aLink(12, forum, girls),
      aLink(13, council, elders, { type: 'targets' }),
      aLink(14, council, club, { type: 'funds' }),
    ]);
    const { heard, answer } = from(map, council.id);
    expect(heard).toMatchObject([
      { entry: 'Forum', steps: 1, chain: ['Council', 'Forum'] },
      { entry: 'Girls', steps: 2, from: 'Forum', chain: ['Council', 'Forum', 'Girls'] },
    ]);
    expect(answer).toContain('2 of 4 organisations, groups, people and audiences: 1 directly and 1 in two steps.');
    expect(answer).toContain('It reaches 1 of the 2 audiences; never Elders.');
    expect(from(map, girls.id).heard).toEqual([]);
  });

  test('does not go over links to come, over, or that say never; who would hear by those to come is told', () => {
    const map = mapOf(entries, [
      aLink(11, council, girls, { status: 'planned' }),
      aLink(12, council, elders, { status: 'ended' }),
      aLink(13, council, club, { frequency: 'never' }),
      aLink(14, council, forum),
    ]);
    const answer = ask('message', map, { from: [council.id] });
    expect(rowsOf(map, answer, 'heard').map(({ entry }) => entry)).toEqual(['Forum']);
    expect(rowsOf(map, answer, 'never')).toMatchObject([
      { entry: 'Elders', planned: [] },
      { entry: 'Girls', planned: ['Council'] },
      { entry: 'Club', planned: [] },
    ]);
  });

  test('says the chain to the one that should hear it, and who could pass it on', () => {
    const map = mapOf(entries, [aLink(11, council, forum), aLink(12, forum, girls), aLink(13, club, girls)]);
    expect(from(map, council.id, { about: [girls.id] }).answer).toContain(
      'Girls hears it in 2 steps: Council → Forum → Girls.',
    );
    expect(from(map, elders.id, { about: [girls.id] }).answer).toMatch(
      /Girls never hears it\. Club tells it directly, but would have to be told first\.$/,
    );
  });

  test('prefers, of messengers who tell as many, the one that hears the message', () => {
    const map = mapOf(entries, [
      aLink(11, club, girls),
      aLink(12, club, elders),
      aLink(13, council, forum),
      aLink(14, forum, girls),
      aLink(15, forum, elders),
    ]);
    expect(from(map, council.id).messengers).toMatchObject([
      { messenger: 'Forum', adds: 2, to: ['Elders', 'Girls'], steps: 1 },
    ]);
    const deaf = from(mapOf(entries, [aLink(11, club, girls), aLink(12, club, elders)]), council.id);
    expect(deaf.messengers).toMatchObject([{ messenger: 'Club', adds: 2, steps: null }]);
    expect(deaf.answer).toContain('Club (2, but would have to be told first)');
  });

  test('needs no messenger to those whom the start tells itself', () => {
    const map = mapOf(entries, [aLink(11, council, girls), aLink(12, club, girls), aLink(13, club, elders)]);
    const { messengers, answer } = from(map, council.id);
    expect(messengers).toMatchObject([{ messenger: 'Club', adds: 1, to: ['Elders'] }]);
    expect(answer).toContain('So 2 of 2 are told (1 of them by Council itself).');
  });

  test('adds one messenger after the other by what each adds, not by how many it tells', () => {
    const tells = new Map([
      ['first', ['a', 'b', 'c']],
      ['alike', ['a', 'b']],
      ['other', ['d']],
    ]);
    expect(bestMessengers(tells, 5).map(({ entry }) => entry)).toEqual(['first', 'other']);
    expect(bestMessengers(tells, 1)).toHaveLength(1);
  });

  test('on any map gives each a chain as long as its steps, each link of which carries', () => {
    const map = madeUpMap({ entities: 80, links: 160 });
    const ids = [...map.entity.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), (start) => {
        const heard = spreadFrom(map, start, []);
        for (const [id, { steps, by }] of heard) {
          expect(chainTo(heard, id)).toHaveLength(steps + 1);
          if (by) expect(map.linkType.get(by.link.type)?.carries).not.toBeNull();
        }
      }),
    );
  });
});

describe('on the sample', () => {
  let map: MapData;
  beforeAll(async () => {
    map = await sampleMap();
  });

  test('the working group tells the residents itself, the target audiences hear by community groups, girls never', () => {
    const group = [...map.entity.values()].find(({ name }) => name === 'Local Pilot Working Group');
    const answer = ask('message', map, { from: [group?.id ?? ''] });
    const heard = rowsOf(map, answer, 'heard');
    expect(heard).toContainEqual(
      expect.objectContaining({ entry: 'Residents of Partington and Carrington', steps: 1 }),
    );
    expect(heard).toContainEqual(
      expect.objectContaining({
        entry: 'Children and young people aged 5-18',
        chain: [
          'Local Pilot Working Group',
          'Community groups in Partington and Carrington',
          'Children and young people aged 5-18',
        ],
      }),
    );
    expect(rowsOf(map, answer, 'never').map(({ entry }) => entry)).toContain('Girls');
  });
});
