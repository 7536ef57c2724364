// The matrix: who, or which group, is linked to whom.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../../../shared/graph/filters/index.ts';
import {
  buildMatrix,
  ENTRIES,
  linksAt,
  type Matrix,
  type MatrixSettings,
  matrixSettingsSchema,
  matrixTable,
  readCell,
  sayCell,
} from '../../../../shared/graph/matrix/index.ts';
import { added } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { listedBackwards } from '../../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const asAt = '2026-03-01';
const matrixOf = (map: MapData, settings: Partial<MatrixSettings>): Matrix =>
  buildMatrix({ map, asAt }, applyFilter({ map, asAt }, NO_FILTER), matrixSettingsSchema.parse(settings));
const counts = (matrix: Matrix): number[][] =>
  matrix.rows.map((_, row) => matrix.columns.map((_column, column) => linksAt(matrix, row, column).length));
const labels = (heads: Matrix['rows']): string[] => heads.map(({ label }) => label);

const SECTORS = ['public', 'health', null] as const;
const PLACES = ['sale', 'urmston'];
const words = PLACES.map((key, order) =>
  added('term', {
    id: `locality/${key}`,
    vocabulary: 'locality',
    key,
    label: key,
    description: null,
    order,
    colour: null,
    value: null,
  }),
);

const board = anEntity(1, { name: 'Board', sector: 'health' });
const council = anEntity(2, { name: 'Council', sector: 'public' });
const club = anEntity(3, { name: 'Club', sector: null });
const team = anEntity(4, { name: 'Team', sector: 'health' });
const loner = anEntity(5, { name: 'Alone', sector: 'public' });
const everyone = [board, council, club, team, loner];

describe('who to whom', () => {
  const links = [
    aLink(11, board, council, { methods: ['meeting'] }),
    aLink(12, board, council, { methods: ['meeting', 'email'] }),
    aLink(13, council, club, { direction: 'both' }),
    aLink(14, club, team, { direction: 'none' }),
    aLink(15, team, team),
    aLink(16, team, board, { status: 'planned' }),
  ];
  const matrix = matrixOf(mapOf(everyone, links), { rows: ENTRIES });

  test('rows lead to columns; both ways and no direction count in both cells', () => {
    expect(labels(matrix.rows)).toEqual(['Board', 'Club', 'Council', 'Team']);
    expect(labels(matrix.columns)).toEqual(labels(matrix.rows));
    expect(counts(matrix)).toEqual([
      [0, 0, 2, 0],
      [0, 0, 1, 1],
      [0, 1, 0, 0],
      [0, 1, 0, 1],
    ]);
  });

  test('entries without a link are left out, and so are links that do not exist yet, which are counted', () => {
    expect(labels(matrix.rows)).not.toContain('Alone');
    expect(matrix.leftOut).toEqual({ notExisting: 1, otherTypes: 0 });
    const all = matrixOf(mapOf(everyone, links), { rows: ENTRIES, existingOnly: false });
    expect(all.links).toHaveLength(6);
  });

  test('rows and columns with nothing in them are left out when asked', () => {
    const full = matrixOf(mapOf(everyone, links), { rows: ENTRIES, hidesEmpty: true });
    expect(labels(full.rows)).toEqual(['Board', 'Club', 'Council', 'Team']);
    expect(labels(full.columns)).toEqual(['Club', 'Council', 'Team']);
  });

  test('only links of the chosen categories and types', () => {
    const map = mapOf(everyone, [aLink(11, board, council), aLink(12, club, team, { type: 'funds' })]);
    expect(matrixOf(map, { rows: ENTRIES, categories: ['funding'] }).links).toHaveLength(1);
    const types = matrixOf(map, { rows: ENTRIES, linkTypes: ['communicates-with'] });
    expect(types.leftOut.otherTypes).toBe(1);
    expect(labels(types.rows)).toEqual(['Board', 'Council']);
  });

  test('a cell is said in a sentence', () => {
    const context = { map: mapOf(everyone, links), asAt };
    expect(sayCell(context, matrix, 'count', 0, 2)).toBe('Board to Council: 2 links, 2 by meeting');
    expect(sayCell(context, matrix, 'methods', 0, 2)).toBe('Board to Council: 2 links, 2 by meeting, 1 by email');
    expect(sayCell(context, matrix, 'count', 0, 0)).toBe('Board to Board: no links');
    expect(sayCell(context, matrix, 'quality', 0, 2)).toBe('Board to Council: 2 links, quality not set');
  });
});

describe('group to group', () => {
  const map = mapOf(everyone, [
    aLink(11, board, council, { quality: 2 }),
    aLink(12, team, loner, { quality: 5 }),
    aLink(13, board, team, { direction: 'both' }),
    aLink(14, council, club),
  ]);

  test('in the order of the words, "Not set" last', () => {
    const matrix = matrixOf(map, { rows: 'entity.sector' });
    expect(labels(matrix.rows)).toEqual(['Public', 'Health', 'Not set']);
    expect(counts(matrix)).toEqual([
      [0, 0, 1],
      [2, 1, 0],
      [0, 0, 0],
    ]);
  });

  test('the rows may be grouped by one thing and the columns by another', () => {
    const matrix = matrixOf(map, { rows: 'entity.sector', columns: ENTRIES, hidesEmpty: true });
    expect(labels(matrix.rows)).toEqual(['Public', 'Health']);
    expect(labels(matrix.columns)).toEqual(['Alone', 'Board', 'Club', 'Council', 'Team']);
  });

  test('quality is an average or the poorest, of the links that say', () => {
    const matrix = matrixOf(map, { rows: 'entity.sector' });
    expect(readCell({ map, asAt }, matrix, 'quality', 1, 0)).toEqual({ kind: 'quality', value: 3.5, of: 2 });
    expect(readCell({ map, asAt }, matrix, 'worst-quality', 1, 0)).toEqual({ kind: 'worst-quality', value: 2, of: 2 });
    expect(readCell({ map, asAt }, matrix, 'confidence', 1, 0)).toEqual({ kind: 'confidence', value: 'none' });
  });

  test('density is the share of possible pairs, nobody being paired with itself', () => {
    const matrix = matrixOf(map, { rows: 'entity.sector' });
    // Two from Health to two in Public: four pairs, two of them linked; within Health two pairs, both by one link.
    expect(readCell({ map, asAt }, matrix, 'density', 1, 0)).toMatchObject({ pairs: 2, possible: 4, share: 0.5 });
    expect(readCell({ map, asAt }, matrix, 'density', 1, 1)).toMatchObject({ pairs: 2, possible: 2, share: 1 });
  });

  test('a field that the map no longer has falls back to the entries', () => {
    expect(matrixOf(map, { rows: 'entity.custom.gone' }).rowsAre).toBe('Entry');
  });

  test('as a table, with totals that count each link once', () => {
    const matrix = matrixOf(map, { rows: 'entity.sector' });
    expect(matrixTable({ map, asAt }, matrix, { shows: 'count' })).toEqual([
      ['Sector to sector', 'Public', 'Health', 'Not set', 'All links'],
      ['Public', '0', '0', '1', '1'],
      ['Health', '2', '1', '0', '3'],
      ['Not set', '0', '0', '0', '0'],
      ['All links', '2', '1', '1', '4'],
    ]);
  });
});

// A small map of any shape: entries in sectors and several places, links of all directions.
const maps = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...SECTORS), fc.subarray(PLACES)), { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('forward', 'both', 'none')), { maxLength: 12 }),
  )
  .map(([people, ties]) => {
    const entities = people.map(([sector, localities], index) => anEntity(index + 1, { sector, localities }));
    const links = ties.map(([from, to, direction], index) =>
      aLink(100 + index, at(entities, from), at(entities, to), { direction: direction as 'forward' }),
    );
    return { map: mapOf(entities, links, words), entities, links };
  });
const at = (entities: readonly Entity[], place: number): Entity => entities[place % entities.length] as Entity;
const sides = fc.constantFrom(ENTRIES, 'entity.sector', 'entity.localities');
const keysOf = (entity: Entity, side: string): readonly string[] => {
  if (side === ENTRIES) return [entity.id];
  if (side === 'entity.sector') return [entity.sector ?? '(not set)'];
  return entity.localities.length === 0 ? ['(not set)'] : entity.localities;
};

describe('for any map', () => {
  test('a cell holds exactly the links that run from its row to its column', () => {
    fc.assert(
      fc.property(maps, sides, sides, ({ map, entities, links }, rows, columns) => {
        const matrix = matrixOf(map, { rows, columns });
        matrix.rows.forEach((row, r) => {
          matrix.columns.forEach((column, c) => {
            const expected = links.filter((link) =>
              entities.some((a) =>
                entities.some(
                  (b) =>
                    keysOf(a, rows).includes(row.key) &&
                    keysOf(b, columns).includes(column.key) &&
                    ((link.from === a.id && link.to === b.id) ||
                      (link.direction !== 'forward' && link.to === a.id && link.from === b.id)),
                ),
              ),
            );
            expect([...linksAt(matrix, r, c)].sort()).toEqual(expected.map(({ id }) => id).sort());
          });
        });
      }),
    );
  });

  test('turned links turn the matrix', () => {
    fc.assert(
      fc.property(maps, sides, ({ map, entities, links }, side) => {
        const turned = mapOf(
          entities,
          links.map((link) => ({ ...link, from: link.to, to: link.from })),
          words,
        );
        const one = matrixOf(map, { rows: side });
        const other = matrixOf(turned, { rows: side });
        expect(labels(other.rows)).toEqual(labels(one.rows));
        expect(counts(other)).toEqual(one.columns.map((_, column) => counts(one).map((row) => row[column])));
      }),
    );
  });

  test('totals count each link once, and no cell holds more than its row and its column', () => {
    fc.assert(
      fc.property(maps, sides, sides, ({ map, links }, rows, columns) => {
        const matrix = matrixOf(map, { rows, columns });
        expect(new Set(matrix.rows.flatMap((head) => head.links)).size).toBe(links.length);
        expect(new Set(matrix.columns.flatMap((head) => head.links)).size).toBe(links.length);
        matrix.rows.forEach((head, r) => {
          const inRow = new Set(matrix.columns.flatMap((_, c) => linksAt(matrix, r, c)));
          expect(inRow).toEqual(new Set(head.links));
          expect(head.links.length).toBe(inRow.size);
        });
      }),
    );
  });

  test('whatever the order, it is the same matrix; and the order of the map makes no difference', () => {
    const orders = fc.constantFrom('listed', 'name', 'kind', 'sector', 'links', 'clustered');
    fc.assert(
      fc.property(maps, sides, orders, ({ map }, rows, order) => {
        const plain = matrixOf(map, { rows });
        const ordered = matrixOf(map, { rows, order: order as MatrixSettings['order'] });
        const byKeys = (matrix: Matrix) =>
          new Map(
            matrix.rows.flatMap((row, r) =>
              matrix.columns.map((column, c) => [`${row.key} ${column.key}`, linksAt(matrix, r, c)] as const),
            ),
          );
        expect(byKeys(ordered)).toEqual(byKeys(plain));
        const backwards = matrixOf(listedBackwards(map), { rows, order: order as MatrixSettings['order'] });
        expect(backwards.rows.map(({ key }) => key)).toEqual(ordered.rows.map(({ key }) => key));
      }),
    );
  });
});

test('clusters stand together as blocks', () => {
  const entities = Array.from({ length: 12 }, (_, index) => anEntity(index + 1));
  // Three circles of four, their members spread over the alphabet.
  const links = entities.flatMap((from, a) =>
    entities.flatMap((to, b) => (a !== b && a % 3 === b % 3 ? [aLink(100 + a * 20 + b, from, to)] : [])),
  );
  const matrix = matrixOf(mapOf(entities, links), { rows: ENTRIES, order: 'clustered' });
  const circles = matrix.rows.map(({ label }) => (Number(label.replace('Entry ', '')) - 1) % 3);
  const changes = circles.filter((circle, place) => place > 0 && circle !== circles[place - 1]).length;
  expect(changes).toBe(2);
});
