import { expect, test } from 'vitest';
import { findNames } from '../../../shared/reading/find-names.ts';
import { nameIndexOf } from '../../../shared/reading/name-index.ts';
import { namedIn } from '../../../shared/reading/named-ends.ts';
import { anEntity, mapOf } from '../../support/maps.ts';

const map = mapOf([
  anEntity(1, { name: 'Sale', kind: 'place' }),
  anEntity(2, { name: 'Good Gym' }),
  anEntity(3, { name: 'Trafford Council' }),
]);
/** Names as they stand, the new ones with a star. */
const named = (text: string): readonly string[] =>
  namedIn(text, { start: 0, end: text.length }, findNames(nameIndexOf(map.entity), text)).map(
    ({ start, end, entities }) => `${entities.length === 0 ? '*' : ''}${text.slice(start, end)}`,
  );

test.each([
  ['Trafford Council emails Good Gym every week.', 'Trafford Council', 'Good Gym'],
  ['The Oldfield Circle writes to the Sale Walkers once a month.', '*Oldfield Circle', '*Sale Walkers'],
  ['Good Gym meets with the Oldfield Circle in Sale.', 'Good Gym', '*Oldfield Circle', 'Sale'],
  ['We never hear from Good Gym, and Good Gym never hears from us.', 'Good Gym'],
  ['Nobody says anything in May.'],
])('%s', (text, ...names) => {
  expect(named(text)).toEqual(names);
});
