// Whom to look at again: review, notice, basis, source and consent.
import { expect, test } from 'vitest';
import { type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import { recordedOn } from '../../../shared/people/retention.ts';
import { askQuestion } from '../../../shared/questions/index.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const ASKED = { asAt: '2026-03-01', about: [], from: [], to: [], types: [] };
const whole = {
  lawfulBasis: 'public-task',
  source: 'Interview',
  noticeGiven: '2026-01',
  reviewDate: '2027',
  role: 'Chair',
};
const aPerson = (number: number, details: object, fields: Partial<Entity> = {}) =>
  anEntity(number, {
    kind: 'person',
    name: `Person ${number}`,
    person: { ...PERSON_DEFAULTS, ...whole, ...details } as Entity['person'],
    ...fields,
  });
/** Written down on 2 February 2026. */
const FRESH = '019c1c1f-5c00-7000-8000-000000000001' as Entity['id'];

function ask(...people: Entity[]) {
  const answer = askQuestion('retention', { map: mapOf(people), ...ASKED });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

test('nobody is due whose record is whole, and whoever is kept by role alone does not count', () => {
  expect(ask(aPerson(1, {})).answer).toBe('Nothing is due for the 1 person that the map holds, as at 1 March 2026.');
  expect(ask(aPerson(1, { lawfulBasis: null }, { name: 'Chair' })).answer).toMatch(/^Nobody/);
  expect(ask().tables[0]?.note).toBe('Nobody is recorded by name.');
});

test('says of each what is due, those with most first', () => {
  const { answer, tables, entities } = ask(
    aPerson(1, { reviewDate: '2026-02' }),
    aPerson(2, { reviewDate: null, noticeGiven: null, lawfulBasis: null, source: null }),
    aPerson(3, { consent: 'asked', isResident: true }),
    aPerson(4, {}),
  );
  expect(entities).toHaveLength(3);
  expect(tables[0]?.rows.map(([, due]) => due)).toEqual([
    ['No review date', 'No privacy notice within a month', 'No lawful basis', 'Not said where it comes from'],
    ['Asked for consent long ago', 'Named resident without consent'],
    ['Review date has passed'],
  ]);
  expect(answer).toMatch(/^3 of 4 people should be looked at as at 1 March 2026: the review date has passed for 1, /);
});

test('a notice is due a month after somebody was written down, which the id says', () => {
  expect(recordedOn(FRESH)).toBe('2026-02-02');
  expect(recordedOn('019c1c1f-5c00-4000-8000-000000000001')).toBe(null);
  expect(ask(aPerson(1, { noticeGiven: null }, { id: FRESH })).entities).toEqual([]);
  expect(ask(aPerson(1, { noticeGiven: null, reviewDate: '2026-03' })).entities).toHaveLength(1);
});
