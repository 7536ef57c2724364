// A map at a date, as it is, and as it is proposed to be.
import { describe, expect, test } from 'vitest';
import { asItIs, asProposed, datesOf, mapAt } from '../../../shared/compare/states.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { blankEntity, type Entity } from '../../../shared/model/entity.ts';
import type { EntityId, LinkId } from '../../../shared/model/ids.ts';
import { blankLink } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';

const entry = (id: string, fields: Partial<Entity> = {}) =>
  added('entity', { ...blankEntity(id as EntityId, 'organisation', id), ...fields });

const map = applyChanges(EMPTY_MAP, [
  entry('always'),
  entry('year', { started: '2015', ended: '2017' }),
  entry('month', { started: '2016-02', ended: '2016-02', status: 'ended' }),
  entry('day', { started: '2016-02-29' }),
  entry('planned', { status: 'planned', started: '2030' }),
  entry('proposed', { status: 'proposed' }),
  entry('over', { status: 'ended' }),
  added('link', {
    ...blankLink('link' as LinkId, 'year' as EntityId, 'day' as EntityId, 'reports-to'),
    started: '2016-01',
  }),
]);
const at = (date: string): string[] => [...mapAt(map, date).entity.keys()].sort();
const links = ({ link }: MapData): string[] => [...link.keys()];

describe('on a date', () => {
  test('what starts in a year is there from its first day, what ends in it until its last', () => {
    expect(at('2014-12-31')).toEqual(['always']);
    expect(at('2015-01-01')).toEqual(['always', 'year']);
    expect(at('2017-12-31')).toContain('year');
    expect(at('2018-01-01')).not.toContain('year');
  });

  test('a month has its own days, in leap years too; a month or year asked for means its last day', () => {
    expect(at('2016-02-28')).toEqual(['always', 'month', 'year']);
    expect(at('2016-02-29')).toEqual(['always', 'day', 'month', 'year']);
    expect(at('2016-02')).toEqual(at('2016-02-29'));
    expect(at('2016-03-01')).not.toContain('month');
    expect(at('2015')).toEqual(at('2015-12-31'));
  });

  test('a link is there when both of its ends are', () => {
    expect(links(mapAt(map, '2016-02-28'))).toEqual([]);
    expect(links(mapAt(map, '2016-02-29'))).toEqual(['link']);
    expect(links(mapAt(map, '2018-01-01'))).toEqual([]);
  });

  test('what was there then existed then, whatever has become of it', () => {
    expect(mapAt(map, '2016-02').entity.get('month' as EntityId)?.status).toBe('existing');
    expect(at('2030-01-01')).toEqual(['always', 'day', 'planned']);
  });
});

test('as it is: what exists now; as proposed: what is planned comes, what has an end goes', () => {
  expect([...asItIs(map).entity.keys()].sort()).toEqual(['always', 'day', 'year']);
  expect([...asProposed(map).entity.keys()].sort()).toEqual(['always', 'day', 'planned', 'proposed']);
  expect(links(asProposed(map))).toEqual([]);
});

test('the days on which something changes: the day after for what ends', () => {
  expect(datesOf(map)).toEqual([
    '2015-01-01',
    '2016-01-01',
    '2016-02-01',
    '2016-02-29',
    '2016-03-01',
    '2018-01-01',
    '2030-01-01',
  ]);
});
