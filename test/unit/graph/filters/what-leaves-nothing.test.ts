import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  applyFilter,
  type Condition,
  type Filter,
  sayLeavesNothing,
  type Wanted,
  waysOut,
  whatLeavesNothing,
} from '../../../../shared/graph/filters/index.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const words = (field: string, ...values: string[]): Condition => ({ kind: 'words', field, values });

const council = anEntity(1, { sector: 'public', tags: ['north'] });
const clinic = anEntity(2, { sector: 'health', tags: ['north', 'south'] });
const board = anEntity(3, { kind: 'group', sector: 'public', tags: ['south'] });
const map = mapOf(
  [council, clinic, board],
  [aLink(10, council, clinic), aLink(11, council, board, { type: 'reports-to' })],
);
const context = { map, asAt: '2026-03-01' };

const said = (filter: Filter, of: Wanted = 'entities'): string | null => {
  const leaves = whatLeavesNothing(context, filter, of);
  return leaves === null ? null : sayLeavesNothing(map, leaves);
};
const offered = (filter: Filter, of: Wanted = 'entities') => {
  const leaves = whatLeavesNothing(context, filter, of);
  return leaves === null ? [] : waysOut(map, filter, leaves);
};

describe('what leaves nothing', () => {
  test('is nobody while something passes', () => {
    expect(said(allOf(words('entity.sector', 'health')))).toBeNull();
    expect(
      whatLeavesNothing({ ...context, map: mapOf([]) }, allOf(words('entity.sector', 'health')), 'entities'),
    ).toBeNull();
  });

  test('is the one condition that lets nothing through, wherever it stands', () => {
    const filter = allOf(words('entity.kind', 'group'), words('entity.sector', 'faith'), words('entity.tags', 'south'));
    expect(said(filter)).toMatch(/^“Sector.*” leaves nothing\.$/);
    expect(offered(filter)).toMatchObject([
      { filter: allOf(words('entity.kind', 'group'), words('entity.tags', 'south')) },
    ]);
  });

  test('is a pair that nothing fits, and either can go', () => {
    const filter = allOf(
      words('entity.tags', 'south'),
      words('entity.kind', 'group'),
      words('entity.sector', 'health'),
    );
    expect(said(filter)).toMatch(/^“Kind: Group” and “Sector: .*” exclude each other: nothing fits both\.$/);
    expect(offered(filter).map(({ label }) => label)).toEqual(['Take off “Kind”', 'Take off “Sector”']);
    expect(offered(filter).map((way) => applyFilter(context, way.filter).entities.size)).toEqual([1, 1]);
  });

  test('is otherwise the condition after which nothing is left', () => {
    const [first, second, third] = [
      words('entity.tags', 'north'),
      words('entity.tags', 'south'),
      words('entity.sector', 'public'),
    ];
    const filter = allOf(first, second, third);
    expect(said(filter)).toMatch(/^“Sector.*” leaves nothing of what fits the conditions before it\.$/);
    expect(offered(filter)).toMatchObject([{ filter: allOf(first, second) }]);
  });

  test('tells two conditions of one field apart', () => {
    const filter = allOf(words('entity.sector', 'public'), words('entity.sector', 'health'));
    expect(new Set(offered(filter).map(({ label }) => label)).size).toBe(2);
  });

  test('passes over what asks for nothing, and keeps it', () => {
    const filter = allOf(words('entity.kind'), words('entity.sector', 'faith'));
    expect(offered(filter)).toMatchObject([{ filter: allOf(words('entity.kind')) }]);
  });

  test('may be that only entries with links are shown', () => {
    const filter: Filter = { ...allOf(words('entity.sector', 'health')), linkedOnly: true };
    expect(said(filter)).toMatch(/^Only entries with links are shown, and what fits “Sector.*” has no link/);
    expect(offered(filter).map((way) => way.filter)).toEqual([
      { linkedOnly: true },
      allOf(words('entity.sector', 'health')),
    ]);
    const lonely = { ...context, map: mapOf([council]) };
    const leaves = whatLeavesNothing(lonely, { linkedOnly: true }, 'entities');
    expect(leaves && sayLeavesNothing(lonely.map, leaves)).toBe(
      'Only entries with links are shown, and no entry has a link.',
    );
  });

  test('is told of the first of several alternatives', () => {
    const filter: Filter = { groups: [[words('entity.sector', 'faith')], [words('entity.sector', 'private')]] };
    expect(said(filter)).toMatch(
      /^None of the 2 alternatives lets anything through\. In the first, “Sector.*” leaves nothing\.$/,
    );
    expect(offered(filter)).toMatchObject([{ filter: { groups: [[words('entity.sector', 'private')]] } }]);
  });

  test('may leave entries and no link', () => {
    const filter = allOf(words('entity.sector', 'health'));
    expect(said(filter, 'entities')).toBeNull();
    expect(said(filter, 'links')).toMatch(/^“Sector.*” leaves no link\.$/);
  });

  test('always leaves nothing by itself, and never after what is offered was taken off one by one', () => {
    const condition = fc.constantFrom(
      words('entity.sector', 'health'),
      words('entity.sector', 'public'),
      words('entity.sector', 'faith'),
      words('entity.kind', 'group'),
      words('entity.tags', 'north'),
      words('entity.tags', 'south'),
      words('link.type', 'reports-to'),
      words('link.type', 'funds'),
      words('link.type'),
    );
    const filters = fc.record(
      {
        groups: fc.array(fc.array(condition, { maxLength: 4 }), { maxLength: 3 }),
        touching: fc.boolean(),
        linkedOnly: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.constantFrom<Wanted[]>('entities', 'links'), (begun, of) => {
        let filter: Filter = begun;
        for (let step = 0; step < 20; step += 1) {
          const leaves = whatLeavesNothing(context, filter, of);
          expect(leaves === null).toBe(applyFilter(context, filter)[of].size > 0);
          if (leaves === null) return;
          const [way] = waysOut(map, filter, leaves);
          if (!way) throw new Error('There is always a way out.');
          filter = way.filter;
        }
        throw new Error('Something is left once everything was taken off.');
      }),
      { seed: 20261125 },
    );
  });
});
