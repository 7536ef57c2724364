import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../../shared/figure/colour.ts';
import type { Box, Point } from '../../../../shared/figure/geometry.ts';
import { type RegionSpec, type Room, regionColours, regionsIn } from '../../../../shared/figure/regions/index.ts';
import { THEMES, themes } from '../../../../shared/figure/theme.ts';

function roomAt(x: number, y: number): Room {
  return { at: { x, y }, box: { left: x - 50, right: x + 50, top: y - 15, bottom: y + 45 } };
}

const hull = (members: readonly string[]): RegionSpec => ({
  id: 'h',
  kind: 'hull',
  label: 'A board',
  members,
  tone: 0,
});

/** Even-odd rule. */
function isInside(outlines: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let isIn = false;
  for (const outline of outlines) {
    outline.forEach((a, index) => {
      const b = outline[(index + 1) % outline.length] as Point;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
    });
  }
  return isIn;
}

const cornersOf = ({ left, right, top, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: left, y: bottom },
  { x: right, y: bottom },
];

/** Entries on a grid, so that none lies over another, and some of them members. */
const scattered = fc.uniqueArray(fc.nat({ max: 63 }), { minLength: 3, maxLength: 30 }).chain((cells) =>
  fc.record({
    cells: fc.constant(cells),
    members: fc.subarray(cells, { minLength: 1 }),
  }),
);
const at = (cell: number): Room => roomAt((cell % 8) * 130, Math.floor(cell / 8) * 90);

describe('a hull', () => {
  test('holds all of every member, and nobody else, wherever they stand', () => {
    fc.assert(
      fc.property(scattered, ({ cells, members }) => {
        const rooms = new Map(cells.map((cell) => [String(cell), at(cell)]));
        const [region] = regionsIn([hull(members.map(String))], rooms);
        for (const cell of cells) {
          const room = at(cell);
          const isMember = members.includes(cell);
          if (isMember)
            for (const corner of cornersOf(room.box)) expect(isInside(region?.outlines ?? [], corner)).toBe(true);
          else expect(isInside(region?.outlines ?? [], room.at)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of members side by side is one outline, with its name over it', () => {
    const rooms = new Map([0, 1, 8, 9].map((cell) => [String(cell), at(cell)]));
    const [region] = regionsIn([hull(['0', '1', '8', '9'])], rooms);
    expect(region?.outlines).toHaveLength(1);
    expect(region?.label?.text).toBe('A board');
    expect(region?.label?.at.y).toBeLessThan(-15);
  });

  test('goes round somebody who stands among its members', () => {
    const ring = [0, 1, 2, 8, 10, 16, 17, 18];
    const rooms = new Map([...ring, 9].map((cell) => [String(cell), at(cell)]));
    const [region] = regionsIn([hull(ring.map(String))], rooms);
    expect(isInside(region?.outlines ?? [], at(9).at)).toBe(false);
  });

  test('is one piece however far apart its members stand, and goes round those between them', () => {
    const rooms = new Map([
      ['a', roomAt(0, 0)],
      ['between', roomAt(1000, 0)],
      ['b', roomAt(2000, 0)],
      ['c', roomAt(1000, 1500)],
    ]);
    const outlines = regionsIn([hull(['a', 'b', 'c'])], rooms)[0]?.outlines ?? [];
    expect(outlines).toHaveLength(1);
    for (const [id, { at: middle }] of rooms) expect(isInside(outlines, middle)).toBe(id !== 'between');
  });

  test('is left out when none of its members is in the picture', () => {
    expect(regionsIn([hull(['a'])], new Map())).toEqual([]);
  });
});

describe('boxes', () => {
  test('lie in each other with room between their lines', () => {
    const rooms = new Map([0, 1, 2].map((cell) => [String(cell), at(cell)]));
    const box = (id: string, members: string[]): RegionSpec => ({ id, kind: 'box', label: '', members, tone: 0 });
    const [outer, inner] = regionsIn([box('inner', ['1', '2']), box('outer', ['0', '1', '2'])], rooms);
    const edge = (points: readonly Point[] | undefined): number => Math.max(...(points ?? []).map(({ x }) => x));
    expect([outer?.id, inner?.id]).toEqual(['outer', 'inner']);
    expect(edge(outer?.outlines[0])).toBeGreaterThan(edge(inner?.outlines[0]) + 3);
  });
});

describe('headings', () => {
  test('stand over their columns, all at one height', () => {
    const rooms = new Map([0, 8, 9].map((cell) => [String(cell), at(cell)]));
    const column = (id: string, members: string[]): RegionSpec => ({
      id,
      kind: 'heading',
      label: id,
      members,
      tone: 0,
    });
    const regions = regionsIn([column('one', ['0', '8']), column('two', ['9'])], rooms);
    const heights = new Set(regions.map(({ rule }) => rule?.[0].y));
    expect(heights.size).toBe(1);
    expect([...heights][0]).toBeLessThan(-15);
  });
});

describe('rings', () => {
  test('pass between one step and the next', () => {
    const rooms = new Map([
      ['middle', roomAt(0, 0)],
      ['near', roomAt(200, 0)],
      ['far', roomAt(600, 0)],
      ['below', roomAt(0, 400)],
    ]);
    const ring = (id: string, members: string[]): RegionSpec => ({ id, kind: 'ring', label: id, members, tone: 0 });
    const [outer, inner] = regionsIn(
      [ring('1', ['middle', 'near']), ring('2', ['middle', 'near', 'far', 'below'])],
      rooms,
    );
    expect(isInside(inner?.outlines ?? [], { x: 200, y: 0 })).toBe(true);
    expect(isInside(inner?.outlines ?? [], { x: 600, y: 0 })).toBe(false);
    expect(isInside(outer?.outlines ?? [], { x: 600, y: 0 })).toBe(true);
  });
});

test.each(THEMES)('lines of regions can be seen and their words be read on %s ground', (name) => {
  const theme = themes[name];
  for (let tone = 0; tone < 8; tone++) {
    for (const kind of ['hull', 'box'] as const) {
      const { line, text } = regionColours(kind, tone, theme);
      expect(contrastBetween(line, theme.background)).toBeGreaterThanOrEqual(3);
      expect(contrastBetween(text, theme.background)).toBeGreaterThanOrEqual(4.5);
    }
  }
});
