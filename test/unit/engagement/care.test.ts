// Who has been asked too often, and who has been left alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin } from '../../../shared/engagement/care/contacts-of.ts';
import { saidAndDone } from '../../../shared/engagement/care/feedback.ts';
import { CARE, careLimitsEdit, careLimitsOf, USUAL_LIMITS } from '../../../shared/engagement/care/limits.ts';
import { oftenAsked, tooOftenWith } from '../../../shared/engagement/care/over-asked.ts';
import { quietIn } from '../../../shared/engagement/care/quiet.ts';
import { sayTooOften } from '../../../shared/engagement/care/say.ts';
import { added } from '../../../shared/model/change.ts';
import { dayOfNumber } from '../../../shared/util/days.ts';
import { anEngagement } from '../../support/engagements.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const residents = anEntity(1, { name: 'Residents', kind: 'audience' });
const carers = anEntity(2, { name: 'Carers', kind: 'audience' });
const trust = anEntity(3, { name: 'Housing Trust' });
const team = anEntity(4, { name: 'Sport Team' });
const all = [residents, carers, trust, team];
const limits = (value: object) => added('setting', { id: CARE, value } as never);

const thrice = [
  anEngagement(1, { date: '2026-09-01', met: [residents.id], by: [team.id] }),
  anEngagement(2, { date: '2026-10-01', met: [residents.id, carers.id] }),
  anEngagement(3, { date: '2026-11', met: [residents.id], by: [team.id] }),
];

test('the period ends with the day, and reaches back to the same day so many months earlier, that day not included', () => {
  expect(isWithin('2026-11-26', 6, '2026-11-26')).toBe(true);
  expect(isWithin('2026-05-27', 6, '2026-11-26')).toBe(true);
  expect(isWithin('2026-05-26', 6, '2026-11-26')).toBe(false);
  expect(isWithin('2026-11-27', 6, '2026-11-26')).toBe(false);
  expect(isWithin('2026-11', 6, '2026-11-26')).toBe(true);
  expect(isWithin('2026', 12, '2026-11-26')).toBe(true);
});

test('limits are those of the map, or the usual ones where it has none or cannot be read', () => {
  expect(careLimitsOf(mapOf(all, []))).toEqual(USUAL_LIMITS);
  const own = { most: 1, months: 12, quietDays: 30 };
  expect(careLimitsOf(mapOf(all, [], [limits(own)]))).toEqual(own);
  expect(careLimitsOf(mapOf(all, [], [limits({ most: 0 })]))).toEqual(USUAL_LIMITS);
  expect(careLimitsEdit(mapOf(all, []), own).edit).toBe('setting.add');
  expect(careLimitsEdit(mapOf(all, [], [limits(own)]), own).edit).toBe('setting.update');
});

test('who has reached the limit is told apart from who is over it', () => {
  expect(oftenAsked(mapOf(all, [], thrice), '2026-11-26')).toMatchObject([{ entity: residents.id, how: 'full' }]);
  const own = limits({ most: 1, months: 3, quietDays: 30 });
  const often = oftenAsked(mapOf(all, [], [...thrice, own]), '2026-11-26');
  expect(often.map(({ entity, how, contacts }) => [entity, how, contacts.length])).toEqual([
    [residents.id, 'over', 3],
    [carers.id, 'full', 1],
  ]);
});

test('a contact is warned of before it is one too many, with who asked last', () => {
  const map = mapOf(all, [], thrice);
  const [warned, ...others] = tooOftenWith(map, { met: [residents.id, carers.id], date: '2026-12-01' });
  expect(others).toEqual([]);
  expect(warned && sayTooOften(map, warned)).toBe(
    'Residents has 3 other contacts within 6 months, last in November 2026 by Sport Team. The limit is 3 in 6 months: ask first what the others heard.',
  );
  // The record that is being changed does not stand in its own way.
  const changed = [...map.engagement.keys()][2] ?? null;
  expect(tooOftenWith(map, { met: [residents.id], date: '2026-11' }, changed)).toEqual([]);
});

test('a contact recorded late counts with those that came after it', () => {
  expect(tooOftenWith(mapOf(all, [], thrice), { met: [residents.id], date: '2026-08-15' })).toHaveLength(1);
  expect(tooOftenWith(mapOf(all, [], thrice), { met: [residents.id], date: '2026-01-15' })).toEqual([]);
});

test('nobody is over the limit whom every contact was recorded for without a warning', () => {
  const day = fc.integer({ min: 20_000, max: 20_800 }).map(dayOfNumber);
  fc.assert(
    fc.property(
      fc.array(day, { maxLength: 14 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      day,
      (days, most, months, asAt) => {
        const own = limits({ most, months, quietDays: 30 });
        let kept: ReturnType<typeof anEngagement>[] = [];
        for (const [at, date] of days.entries()) {
          const map = mapOf(all, [], [own, ...kept]);
          if (tooOftenWith(map, { met: [residents.id], date }).length === 0)
            kept = [...kept, anEngagement(at + 1, { date, met: [residents.id] })];
        }
        const often = oftenAsked(mapOf(all, [], [own, ...kept]), asAt);
        expect(often.filter(({ how }) => how === 'over')).toEqual([]);
      },
    ),
  );
});

test('audiences nobody has spoken to come first, then those not spoken to for longest; what is planned is not said yet', () => {
  const map = mapOf(
    all,
    [],
    [
      anEngagement(1, { date: '2026-07-01', met: [trust.id] }),
      anEngagement(2, { date: '2026-12-24', met: [residents.id] }),
      anEngagement(3, { date: '2026-11-20', met: [carers.id] }),
    ],
  );
  expect(quietIn(map, '2026-11-26').map(({ entity, days }) => [entity.name, days])).toEqual([
    ['Residents', null],
    ['Housing Trust', 148],
  ]);
});

test('what was said waits for what was done, the longest first', () => {
  const map = mapOf(
    all,
    [],
    [
      anEngagement(1, { date: '2026-02-01', met: [carers.id], said: 'The path is dark.' }),
      anEngagement(2, { date: '2026-01-01', met: [residents.id], said: 'No bus.' }),
      anEngagement(3, { date: '2026-03-01', met: [residents.id], said: 'No shade.', feedback: 'Trees were planted.' }),
      anEngagement(4, { date: '2026-03-02', met: [residents.id] }),
    ],
  );
  const { answered, unanswered } = saidAndDone(map, '2026-11-26');
  expect(unanswered.map(({ said }) => said)).toEqual(['No bus.', 'The path is dark.']);
  expect(answered.map(({ feedback }) => feedback)).toEqual(['Trees were planted.']);
});
