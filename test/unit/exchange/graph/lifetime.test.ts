import { expect, test } from 'vitest';
import { lifeOf, lifeWithin } from '../../../../shared/exchange/graph/lifetime.ts';

const life = (start: string | null, end: string | null) => ({ start, end });

test('a year is there from its first day to its last', () => {
  expect(lifeOf({ started: '2015', ended: '2016-02' })).toEqual(life('2015-01-01', '2016-02-29'));
  expect(lifeOf({ started: null, ended: null })).toEqual(life(null, null));
});

test('what would end before it starts has no life', () => {
  expect(lifeOf({ started: '2016', ended: '2015' })).toEqual(life(null, null));
});

test('a link lies within its ends, on the side that it says', () => {
  const ends = [life('2015-01-01', null), life('2014-01-01', '2018-12-31')];
  expect(lifeWithin(life('2010-01-01', '2020-12-31'), ends)).toEqual(life('2015-01-01', '2018-12-31'));
  expect(lifeWithin(life(null, '2017-12-31'), ends)).toEqual(life(null, '2017-12-31'));
  expect(lifeWithin(life(null, null), ends)).toEqual(life(null, null));
});

test('a link that was over before one of its ends began has no life', () => {
  expect(lifeWithin(life('2010-01-01', '2011-12-31'), [life('2015-01-01', null)])).toEqual(life(null, null));
  expect(lifeWithin(life(null, '2011-12-31'), [life('2015-01-01', null)])).toEqual(life(null, null));
});
