import { beforeAll, describe, expect, test } from 'vitest';
import { added } from '../../../shared/model/change.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import type { CustomField } from '../../../shared/model/vocabulary.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';
import { ask, rowsOf, sampleMap } from './asking.ts';

const council = anEntity(1, { name: 'Council' });
const girls = anEntity(3, { name: 'Girls', kind: 'audience' });
const elders = anEntity(4, { name: 'Elders', kind: 'audience' });
const club = anEntity(5, { name: 'Girls only football', kind: 'project' });
const plan = anEntity(6, { name: 'A plan', kind: 'strategy' });
const former = anEntity(7, { name: 'Former forum', kind: 'group', status: 'ended' });
const entries = [council, girls, elders, club, plan, former];

const out = (map: MapData, said = {}) => {
  const answer = ask('out-of-reach', map, said);
  return { ...answer, rows: rowsOf(map, answer, 'outOfReach') };
};
const namesIn = (map: MapData) => out(map).rows.map(({ entry }) => entry);

describe('who is out of reach', () => {
  test('is everybody when nothing is recorded, but no strategy, and nobody who is no more', () => {
    const { rows, answer } = out(mapOf(entries));
    expect(rows.map(({ entry }) => entry)).toEqual(['Elders', 'Girls', 'Council']);
    expect(answer).toContain('Nobody is recorded as speaking to 2 of 2 audiences: Elders and Girls.');
    expect(out(mapOf([plan])).answer).toContain('nobody to reach');
  });

  test('does not take being meant for somebody for communication, and says what is meant', () => {
    const map = mapOf(entries, [aLink(11, club, girls, { type: 'targets' })]);
    const { rows, answer } = out(map);
    expect(rows[0]).toMatchObject({ entry: 'Girls', meantFor: ['Girls only football'], links: 0 });
    expect(answer).toContain('something is meant for 1 of them');
  });

  test('goes by who is spoken to: not by who speaks, nor by links that are planned, over or say never', () => {
    const links = (...more: Link[]) => namesIn(mapOf(entries, more));
    expect(links(aLink(11, girls, council))).toContain('Girls');
    expect(links(aLink(11, girls, council, { direction: 'both' }))).not.toContain('Girls');
    expect(links(aLink(11, council, girls))).not.toContain('Girls');
    expect(links(aLink(11, council, girls, { status: 'planned' }))).toContain('Girls');
    expect(links(aLink(11, council, girls, { status: 'ended' }))).toContain('Girls');
    expect(links(aLink(11, council, girls, { frequency: 'never' }))).toContain('Girls');
    expect(links(aLink(11, council, girls, { type: 'supports' }))).toContain('Girls');
  });

  test('tells those reached only badly, not those of whom it is not known', () => {
    const bad = aLink(11, council, girls, { quality: 2 });
    const poor = mapOf(entries, [bad, aLink(12, council, elders)]);
    expect(out(poor).rows.filter(({ links }) => links !== 0)).toMatchObject([
      { entry: 'Girls', problems: ['Rated below 3, all of it'] },
    ]);
    expect(out(poor).answer).toContain('What reaches Girls is not good enough');
    expect(namesIn(mapOf(entries, [bad, aLink(12, club, girls)]))).not.toContain('Girls');
    expect(namesIn(mapOf(entries, [bad, aLink(12, club, girls, { quality: 3 })]))).not.toContain('Girls');
  });

  test('knows what suits from what worked, even if that has ended', () => {
    const map = mapOf(entries, [
      aLink(11, council, girls, { methods: ['letter'] }),
      aLink(12, club, girls, { methods: ['social-media'], quality: 5, status: 'ended' }),
      aLink(13, council, elders, { methods: ['letter'], quality: 4 }),
    ]);
    const { rows, answer } = out(map);
    expect(rows.find(({ entry }) => entry === 'Girls')).toMatchObject({
      problems: ['None by a method that suits'],
      methods: ['Letter'],
      suits: ['Social media'],
    });
    expect(answer).toContain('Going by the methods that are rated 4 or 5 for them');
    expect(answer).toContain('Girls hears by no method that suits');
  });

  test('does not take it that a link without a method is by one that does not suit', () => {
    const worked = aLink(11, club, girls, { methods: ['social-media'], quality: 5, status: 'ended' });
    expect(namesIn(mapOf(entries, [worked, aLink(12, council, girls)]))).not.toContain('Girls');
  });

  test('knows what suits from a field for it, and then from that alone', () => {
    const field = {
      id: 'preferred-methods',
      label: 'Preferred methods',
      appliesTo: 'entity',
      type: 'choices',
    } as const;
    const full: CustomField = {
      ...field,
      choices: ['Emails', 'Word of mouth'],
      isPersonal: false,
      description: null,
      order: 0,
    };
    const asked = { ...elders, custom: { 'preferred-methods': ['Emails', 'Word of mouth'] } };
    const map = mapOf(
      [council, girls, asked],
      [
        aLink(11, council, girls, { methods: ['letter'], quality: 5 }),
        aLink(12, council, asked, { methods: ['letter'], quality: 5 }),
      ],
      [added('customField', full)],
    );
    const { rows, answer } = out(map);
    expect(rows.filter(({ links }) => links !== 0)).toMatchObject([
      { entry: 'Elders', suits: ['Email', 'Word of mouth'] },
    ]);
    expect(answer).toContain('the field “Preferred methods”');
  });

  test('tells those who are only asked', () => {
    const map = mapOf(entries, [aLink(11, council, girls, { type: 'consults' }), aLink(12, council, elders)]);
    expect(rowsOf(map, ask('out-of-reach', map), 'reached')).toMatchObject([
      { to: 'Elders', from: ['Council'], manner: 'Told' },
      { to: 'Girls', manner: 'Only asked, never told' },
    ]);
  });
});

describe('on the sample', () => {
  let map: MapData;
  beforeAll(async () => {
    map = await sampleMap();
  });

  test('commuters and girls are meant but not spoken to; the three target audiences are', () => {
    const { rows } = out(map);
    const names = rows.map(({ entry }) => entry);
    expect(names).toEqual(expect.arrayContaining(['Commuters', 'Girls', 'Front-line staff']));
    expect(names).not.toContain('Children and young people aged 5-18');
    expect(rows.find(({ entry }) => entry === 'Girls')).toMatchObject({ meantFor: ['Girls only football'] });
  });
});
