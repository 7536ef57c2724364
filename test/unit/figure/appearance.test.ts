import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../shared/figure/appearance.ts';
import { contrastBetween } from '../../../shared/figure/colour.ts';
import { MOST_SECTOR_COLOURS, sectorColours } from '../../../shared/figure/sector-colours.ts';
import { themes } from '../../../shared/figure/theme.ts';
import { added, applyChanges, type Change } from '../../../shared/model/change.ts';
import { blankEntity, type Entity, PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { Evidence, Source } from '../../../shared/model/evidence.ts';
import type { EntityId, LinkId } from '../../../shared/model/ids.ts';
import { blankLink, type Link } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { SHIPPED_KINDS, shippedChanges } from '../../../shared/model/shipped.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';

const nextId = sequenceOfIds('appearance', 0);
const empty = applyChanges(EMPTY_MAP, shippedChanges());

function anEntity(fields: Partial<Entity> = {}): Entity {
  return { ...blankEntity(nextId() as EntityId, 'organisation', 'Example Trust'), ...fields };
}

function aSource(date: string | null): Source {
  const source = { id: nextId(), externalIds: [], title: 'Minutes', kind: 'document', date, author: null } as const;
  return { ...source, notes: null, website: null, text: null, read: [], restricted: false } as unknown as Source;
}

function evidenceFor(subject: { readonly link: string }, source: Source, certainty: 'fact' | 'assumption'): Evidence {
  const place = { section: null, note: null, quote: null, place: null, saidBy: null, reported: null };
  return {
    id: nextId(),
    externalIds: [],
    source: source.id,
    entity: null,
    ...subject,
    certainty,
    ...place,
  } as unknown as Evidence;
}

const from = anEntity();
const to = anEntity();

function lookOfLink(
  fields: Partial<Link>,
  certainty: 'fact' | 'assumption' | null,
  sourceDate: string | null = '2024-01',
) {
  const link = { ...blankLink(nextId() as LinkId, from.id, to.id, 'reports-to'), ...fields };
  const source = aSource(sourceDate);
  const changes: Change[] = [added('entity', from), added('entity', to), added('link', link), added('source', source)];
  if (certainty) changes.push(added('evidence', evidenceFor({ link: link.id }, source, certainty)));
  const map = applyChanges(empty, changes);
  return appearanceOf(map, { theme: 'light', asAt: '2024-06-30' }).link(link);
}

function lookOfEntity(entity: Entity, map: MapData = empty) {
  return appearanceOf(applyChanges(map, [added('entity', entity)]), { theme: 'light', asAt: '2024-06-30' }).entity(
    entity,
  );
}

describe('an entry', () => {
  test.each(SHIPPED_KINDS)('of the kind $id is drawn as a $shape', ({ id, shape, isPerson }) => {
    expect(lookOfEntity(anEntity({ kind: id, person: isPerson ? PERSON_DEFAULTS : null })).shape).toBe(shape);
  });

  test('has the colour of its sector, or grey when none is set', () => {
    expect(lookOfEntity(anEntity({ sector: 'health' }))).toMatchObject({ fill: '#44aa99', sector: { key: 'health' } });
    expect(lookOfEntity(anEntity())).toMatchObject({ fill: themes.light.sectorNotSet, sector: { group: 'not-set' } });
  });

  test('is dotted when planned, and paler too when it has ended', () => {
    expect(lookOfEntity(anEntity({ status: 'existing' })).borderStyle).toBe('solid');
    expect(lookOfEntity(anEntity({ sector: 'health', status: 'planned' }))).toMatchObject({
      borderStyle: 'dotted',
      fill: '#44aa99',
    });
    const ended = lookOfEntity(anEntity({ sector: 'health', status: 'ended' }));
    expect(ended.borderStyle).toBe('dotted');
    expect(ended.fill).not.toBe('#44aa99');
    expect(contrastBetween(ended.border, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  test('that is a person goes by the role, not by the name', () => {
    const person = anEntity({ kind: 'person', name: 'A. Name', person: { ...PERSON_DEFAULTS, role: 'Chair' } });
    expect(lookOfEntity(person).label).toBe('Chair');
  });
});

describe('a link', () => {
  test.each([
    ['existing', 'fact', 'stated'],
    ['existing', 'assumption', 'assumed'],
    ['existing', null, 'unsupported'],
    ['planned', 'fact', 'intended'],
    ['proposed', 'assumption', 'intended'],
    ['ended', 'fact', 'ended'],
  ] as const)('that is %s with evidence %s is drawn as %s', (status, certainty, line) => {
    expect(lookOfLink({ status }, certainty).line).toBe(line);
  });

  test('is solid only when a source states it', () => {
    expect(lookOfLink({}, 'fact').dash).toEqual([]);
    for (const certainty of ['assumption', null] as const) expect(lookOfLink({}, certainty).dash).not.toEqual([]);
  });

  test.each([
    ['forward', false, true],
    ['both', true, true],
    ['none', false, false],
  ] as const)(
    'with the direction %s has a head at its start: %s, at its end: %s',
    (direction, startArrow, endArrow) => {
      expect(lookOfLink({ direction }, 'fact')).toMatchObject({ startArrow, endArrow });
    },
  );

  test('is paler when its newest source is over 24 months old, and when it has ended', () => {
    const fresh = lookOfLink({}, 'fact', '2022-07');
    const old = lookOfLink({}, 'fact', '2022-05');
    expect([fresh.isOld, old.isOld]).toEqual([false, true]);
    expect(old.colour).not.toBe(fresh.colour);
    expect(lookOfLink({ status: 'ended' }, 'fact').colour).toBe(old.colour);
  });

  test('of an undated source is not called old', () => {
    expect(lookOfLink({}, 'fact', null).isOld).toBe(false);
  });

  test('has the colour and width of its category', () => {
    expect(lookOfLink({ type: 'reports-to' }, 'fact')).toMatchObject({ category: 'governance', width: 2.6 });
    expect(lookOfLink({ type: 'funds' }, 'fact')).toMatchObject({
      category: 'funding',
      colour: themes.light.links.funding,
    });
  });
});

describe('sector colours', () => {
  function mapWithSectors(count: number): MapData {
    const keys = Array.from({ length: count }, (_, index) => `own-${String(index).padStart(2, '0')}`);
    return applyChanges(empty, [
      ...keys.map((key, order) =>
        added('term', {
          id: `sector/${key}`,
          vocabulary: 'sector',
          key,
          label: key,
          description: null,
          order: 100 + order,
          colour: null,
          value: null,
        }),
      ),
      ...keys.map((sector) => added('entity', anEntity({ sector }))),
    ]);
  }

  test('are all different for up to nine sectors', () => {
    const colours = sectorColours(mapWithSectors(9));
    expect(new Set(colours.values()).size).toBe(9);
  });

  test('group what comes after nine', () => {
    const map = mapWithSectors(12);
    expect(sectorColours(map).size).toBe(MOST_SECTOR_COLOURS);
    const last = [...map.entity.values()].find((entity) => entity.sector === 'own-11') as Entity;
    expect(appearanceOf(map, { theme: 'light', asAt: '2024-06-30' }).entity(last).sector).toEqual({ group: 'other' });
  });

  test('leave a colour that someone chose alone, and give it to no other sector', () => {
    const map = applyChanges(mapWithSectors(3), [added('entity', anEntity({ sector: 'health' }))]);
    const colours = sectorColours(map);
    expect(colours.get('health')).toBe('#44aa99');
    expect(new Set(colours.values()).size).toBe(4);
  });
});
