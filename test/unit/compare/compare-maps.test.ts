// What is different between two maps: what belongs together, what is told of it, and that it is told exactly.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMaps, type MapComparison } from '../../../shared/compare/compare-maps.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { blankEntity, type Entity } from '../../../shared/model/entity.ts';
import type { EntityId, LinkId } from '../../../shared/model/ids.ts';
import { blankLink, type Link } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../shared/model/shipped.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { listedBackwards, madeUpMap } from '../../support/made-up-map.ts';

const NOTHING = { added: [], removed: [], changed: [] };

type SomeEntity = Partial<Omit<Entity, 'id' | 'parent'>> & { readonly id: string; readonly parent?: string };
type SomeLink = Partial<Omit<Link, 'id' | 'from' | 'to'>> & {
  readonly id: string;
  readonly from: string;
  readonly to: string;
};

function aMap(entities: readonly SomeEntity[], links: readonly SomeLink[] = []): MapData {
  return applyChanges(EMPTY_MAP, [
    ...shippedChanges(),
    ...entities.map(({ id, ...fields }) =>
      added('entity', { ...blankEntity(id as EntityId, 'organisation', id), ...fields } as Entity),
    ),
    ...links.map(({ id, from, to, ...fields }) =>
      added('link', { ...blankLink(id as LinkId, from as EntityId, to as EntityId, 'reports-to'), ...fields }),
    ),
  ]);
}

const names = ({ entities, links }: MapComparison) => ({
  added: [...entities.added, ...links.added].map(({ name }) => name),
  removed: [...entities.removed, ...links.removed].map(({ name }) => name),
  changed: [...entities.changed, ...links.changed].map(({ name, fields }) => [
    name,
    ...fields.map(({ field }) => field),
  ]),
});

describe('what belongs together', () => {
  test('an entry that was renamed is the same by its id', () => {
    const { entities } = compareMaps(aMap([{ id: 'a', name: 'Old' }]), aMap([{ id: 'a', name: 'New' }]));
    expect(entities).toEqual({
      ...NOTHING,
      changed: [
        { id: 'a', name: 'New', kind: 'organisation', fields: [{ field: 'name', before: 'Old', after: 'New' }] },
      ],
    });
  });

  test('an id comes before an external id, and that before a name', () => {
    const before = aMap([
      { id: 'a', name: 'Board' },
      { id: 'b', name: 'Forum', externalIds: ['7'] },
      { id: 'c', name: 'Trust' },
    ]);
    const after = aMap([
      { id: 'x', name: 'Board', externalIds: ['7'] },
      { id: 'y', name: 'trust' },
      { id: 'a', name: 'Forum' },
    ]);
    expect(names(compareMaps(before, after))).toEqual({
      added: [],
      removed: [],
      changed: [
        ['Board', 'name'],
        ['Forum', 'name'],
        ['trust', 'name'],
      ],
    });
  });

  test('one name with two kinds is two entries', () => {
    const before = aMap([{ id: 'a', name: 'Vision 31', kind: 'strategy' }]);
    const after = aMap([{ id: 'x', name: 'Vision 31', kind: 'group' }]);
    expect(names(compareMaps(before, after))).toEqual({ added: ['Vision 31'], removed: ['Vision 31'], changed: [] });
  });

  test('one entry is matched with one, though two have its name', () => {
    const before = aMap([{ id: 'a', name: 'Forum' }]);
    const after = aMap([
      { id: 'x', name: 'Forum' },
      { id: 'y', name: 'Forum' },
    ]);
    expect(compareMaps(before, after).entities.added.map(({ id }) => id)).toEqual(['y']);
    expect(compareMaps(after, before).entities.removed.map(({ id }) => id)).toEqual(['y']);
  });

  test('two links of one type between the same two: the one that went is named, not the one that stayed', () => {
    const ends = { from: 'a', to: 'b' };
    const before = aMap(
      [{ id: 'a' }, { id: 'b' }],
      [
        { id: '1', ...ends, role: 'Chair' },
        { id: '2', ...ends, role: 'Secretary' },
      ],
    );
    const after = aMap(
      [
        { id: 'x', name: 'a' },
        { id: 'y', name: 'b' },
      ],
      [{ id: '9', from: 'x', to: 'y', role: 'Secretary' }],
    );
    const { links, entities } = compareMaps(before, after);
    expect(entities).toEqual(NOTHING);
    expect(links.removed.map(({ id }) => id)).toEqual(['1']);
    expect(links.changed).toEqual([]);
    expect(links.added).toEqual([]);
  });

  test('a link that runs both ways is the same from its other end; one that runs forward is not', () => {
    const entries = [{ id: 'a' }, { id: 'b' }];
    const both = { type: 'shares-data-with', direction: 'both' } as const;
    const turned = compareMaps(
      aMap(entries, [{ id: '1', from: 'a', to: 'b', ...both }]),
      aMap(entries, [{ id: '2', from: 'b', to: 'a', ...both }]),
    );
    expect(turned.links).toEqual(NOTHING);
    const { links } = compareMaps(
      aMap(entries, [{ id: '1', from: 'a', to: 'b' }]),
      aMap(entries, [{ id: '2', from: 'b', to: 'a' }]),
    );
    expect([links.added.length, links.removed.length]).toEqual([1, 1]);
  });

  test('a parent with another id is the same parent', () => {
    const before = aMap([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', parent: 'a' },
    ]);
    const after = aMap([
      { id: 'x', name: 'A' },
      { id: 'y', name: 'B', parent: 'x' },
    ]);
    expect(names(compareMaps(before, after))).toEqual({ added: [], removed: [], changed: [] });
  });
});

test('details of people and fields of the user’s own are told one by one', () => {
  const before = aMap([{ id: 'a', custom: { budget: 5, tier: 'one' } }]);
  const after = aMap([{ id: 'a', custom: { budget: 7, tier: 'one' } }]);
  expect(compareMaps(before, after).entities.changed[0]?.fields).toEqual([
    { field: 'custom.budget', before: 5, after: 7 },
  ]);
});

const someMap = fc
  .record({ entities: fc.integer({ min: 2, max: 30 }), links: fc.integer({ min: 1, max: 60 }) })
  .map((size) => madeUpMap(size));

test('a map compared with itself, in whatever order it is listed, is the same', () => {
  fc.assert(
    fc.property(someMap, (map) => {
      expect(compareMaps(map, listedBackwards(map))).toEqual({ entities: NOTHING, links: NOTHING });
    }),
    { numRuns: 30 },
  );
});

test('what was edited is what is told, and the way back tells the opposite', () => {
  fc.assert(
    fc.property(someMap, fc.nat(), (map, pick) => {
      const ids = [...map.entity.keys()];
      const at = (offset: number): string => ids[(pick + offset) % ids.length] ?? '';
      const renamed = at(0);
      const gone = at(1);
      const hung = [...map.link.values()].filter(({ from, to }) => from === gone || to === gone).map(({ id }) => id);
      const planned = planEdits(
        map,
        [
          { edit: 'entity.remove', input: { ids: [gone] } },
          { edit: 'entity.update', input: { id: renamed, fields: { notes: 'Another note' } } },
          { edit: 'entity.add', input: { name: 'A New Body' } },
        ],
        { now: '2026-01-01T00:00:00Z', today: '2026-01-01', newId: sequenceOfIds('new', 0) },
      );
      if (!planned.ok) throw new Error(planned.error.message);
      const after = applyChanges(map, planned.value.changes);
      const { entities, links } = compareMaps(listedBackwards(map), after);
      expect(entities.added.map(({ name }) => name)).toEqual(['A New Body']);
      expect(entities.removed.map(({ id }) => id)).toEqual([gone]);
      expect(new Set(links.removed.map(({ id }) => id))).toEqual(new Set(hung));
      const noted = entities.changed.find(({ id }) => id === renamed);
      expect(noted?.fields).toContainEqual({ field: 'notes', before: null, after: 'Another note' });
      // Besides it, only parts of what has gone: their parent is gone too.
      for (const { id, fields } of entities.changed)
        if (id !== renamed) expect(fields.map(({ field }) => field)).toEqual(['parent']);
      const back = compareMaps(after, map);
      expect(back.entities.added.map(({ id }) => id)).toEqual([gone]);
      expect(back.links.added).toHaveLength(hung.length);
    }),
    { numRuns: 30 },
  );
});
