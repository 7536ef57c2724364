// Funding, referrals and data-sharing: one form, three questions.
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { askOf, cellsOf, rowsOf } from '../../support/ask.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

let sample: MapData = EMPTY_MAP;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const [fund, county, town, club] = ['Fund', 'County', 'Town', 'Club'].map((name, at) => anEntity(at + 1, { name })) as [
  Entity,
  Entity,
  Entity,
  Entity,
];
const all = [fund, county, town, club];
const funds = { type: 'funds' };

describe('funding', () => {
  test('nothing recorded is said plainly', () => {
    expect(askOf(mapOf(all), 'funding').answer).toContain('Who pays whom is not recorded');
  });

  test('money that is passed on is not added up again, and what is not recorded comes first', () => {
    const map = mapOf(all, [
      aLink(11, fund, county, { ...funds, amount: 1000 }),
      aLink(12, county, town, { ...funds, amount: 600 }),
      aLink(13, county, club, { type: 'commissions', amount: 150.5 }),
      aLink(14, town, club, { ...funds, notes: 'About £50 a year.' }),
      aLink(15, fund, town, { ...funds, amount: 9000, status: 'planned' }),
    ]);
    const answer = askOf(map, 'funding');
    expect(answer.answer).toMatch(/^The amount is recorded for 3 of the 4 links of funding \(75%\)/);
    expect(answer.answer).toContain('that is £1,000 in all');
    expect(answer.answer).toContain('Fund → County → Town → Club');
    expect(cellsOf(map, answer, 'links', 'from', 'to', 'amount').at(0)).toEqual(['Fund', 'County', 1000]);
    expect(cellsOf(map, answer, 'parties', 'entry', 'given', 'taken')).toContainEqual(['County', 750.5, 1000]);
    expect(cellsOf(map, answer, 'chains', 'chain', 'amounts')).toContainEqual([
      ['Fund', 'County', 'Club'],
      ['£1,000', '£150.50'],
    ]);
    expect(cellsOf(map, answer, 'notYet', 'from', 'to', 'status')).toEqual([['Fund', 'Town', 'planned']]);
    expect(answer.trust.unknowns.join(' ')).toContain('1 link mentions a sum in words alone');
  });

  test('amounts are told in the currency of the map', () => {
    const euros = [added('setting', { id: 'currency', value: 'EUR' })];
    const map = mapOf(all, [aLink(11, fund, county, { ...funds, amount: 1000 })], euros);
    expect(askOf(map, 'funding').answer).toContain('€1,000');
  });

  test('on the sample: ten million pounds come in, and reach projects by way of the two pilots', () => {
    const answer = askOf(sample, 'funding');
    expect(answer.answer).toContain('£10,000,000, from Sport England to Greater Manchester Local Pilot');
    expect(answer.answer).toContain('that is £10,000,000 in all');
    expect(cellsOf(sample, answer, 'chains', 'chain')).toContainEqual([
      ['Sport England', 'Greater Manchester Local Pilot', 'Trafford Local Pilot', 'Good Gym in Trafford'],
    ]);
  });
});

describe('referrals', () => {
  const refers = { type: 'refers-to' };

  test('nothing recorded is said plainly', () => {
    expect(askOf(mapOf(all), 'referrals').answer).toContain('not recorded');
  });

  test('a circle that nothing leads into is followed too, and comes to an end', () => {
    const map = mapOf(all, [
      aLink(11, fund, county, refers),
      aLink(12, county, fund, refers),
      aLink(13, county, town, refers),
      aLink(14, town, club, { ...refers, status: 'ended' }),
    ]);
    const answer = askOf(map, 'referrals');
    expect(cellsOf(map, answer, 'chains', 'chain')).toEqual([[['Fund', 'County', 'Town']]]);
    expect(answer.answer).toContain('Referrals end with Town, who refer nobody on');
  });

  test('on the sample: GP practices refer to the physical activity referral scheme', () => {
    const rows = cellsOf(sample, askOf(sample, 'referrals'), 'links', 'from', 'to');
    expect(rows).toContainEqual(['GP practices in Trafford', 'Physical Activity Referral scheme']);
  });
});

describe('data-sharing', () => {
  const shares = { type: 'shares-data-with' };

  test('other support is no sharing of data, unless its type is asked for', () => {
    const map = mapOf(all, [aLink(11, fund, county, { type: 'supports' })]);
    expect(askOf(map, 'data-sharing').answer).toContain('not recorded');
    const answer = askOf(map, 'data-sharing', { types: ['supports'] });
    expect(cellsOf(map, answer, 'links', 'from', 'to')).toEqual([['Fund', 'County']]);
    expect(answer.trust.scope).toContain('Links of the chosen types');
  });

  test('a link that runs both ways is one link, and both share and receive', () => {
    const map = mapOf(all, [
      aLink(11, fund, county, { ...shares, direction: 'both' }),
      aLink(12, county, town, { ...shares, direction: 'none' }),
    ]);
    const answer = askOf(map, 'data-sharing');
    expect(answer.answer).toContain('2 links are recorded: 3 share data, 3 receive it.');
    expect(cellsOf(map, answer, 'links', 'way')).toEqual([['No direction'], ['Both ways']]);
    expect(rowsOf(map, answer, 'chains').map(({ chain }) => chain)).toContainEqual(['Town', 'County', 'Fund']);
  });

  test('on the sample: police, housing and council share with the safer communities team both ways', () => {
    const answer = askOf(sample, 'data-sharing');
    expect(answer.answer).toContain('3 of them run both ways');
    expect(cellsOf(sample, answer, 'parties', 'entry', 'takesFrom')[0]).toEqual([
      'Integrated Safer Communities team',
      ['Greater Manchester Police', 'Housing providers', 'Trafford Council'],
    ]);
  });
});

describe('asked about one', () => {
  const funds = { type: 'funds' };
  const [chest, shire, hamlet, choir, stray] = ['Chest', 'Shire', 'Hamlet', 'Choir', 'Stray'].map((name, at) =>
    anEntity(at + 21, { name }),
  ) as [Entity, Entity, Entity, Entity, Entity];
  const map = mapOf(
    [chest, shire, hamlet, choir, stray],
    [
      aLink(31, chest, shire, { ...funds, amount: 1000 }),
      aLink(32, shire, hamlet, { ...funds, amount: 600 }),
      aLink(33, hamlet, choir, funds),
      aLink(34, chest, stray, { ...funds, amount: 9000 }),
      aLink(35, stray, shire, { ...funds, status: 'planned' }),
      aLink(36, stray, choir, { ...funds, status: 'planned' }),
    ],
  );

  test('says whom it gives to and takes from, its own links first, and what leads there and on, but nothing that does neither', () => {
    const answer = askOf(map, 'funding', { about: [shire.id] });
    expect(answer.answer).toContain('Shire pays Hamlet (£600 is recorded) and is paid by Chest (£1,000 is recorded)');
    expect(cellsOf(map, answer, 'links', 'from', 'to')).toEqual([
      ['Chest', 'Shire'],
      ['Shire', 'Hamlet'],
      ['Hamlet', 'Choir'],
    ]);
    expect(cellsOf(map, answer, 'chains', 'chain')).toEqual([[['Chest', 'Shire', 'Hamlet', 'Choir']]]);
    expect(cellsOf(map, answer, 'notYet', 'from', 'to')).toEqual([['Stray', 'Shire']]);
    expect(answer.trust).toMatchObject({ links: 3, leftOut: { planned: 1 } });
    expect(answer.trust.scope).toContain('that lead to Shire or on from there');
  });

  test('does not follow what comes from the same giver back to others', () => {
    const answer = askOf(map, 'funding', { about: [stray.id] });
    expect(cellsOf(map, answer, 'links', 'from', 'to')).toEqual([['Chest', 'Stray']]);
    expect(answer.answer).toContain('Stray pays nobody and is paid by Chest');
  });

  test('says plainly that nothing is recorded of it', () => {
    expect(askOf(map, 'referrals', { about: [choir.id] }).answer).toContain(
      'Links of referral that begin or end with Choir are not recorded.',
    );
  });
});
