import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxAround, growBox, sharedArea } from '../../../../shared/figure/geometry.ts';
import { type NamingRoom, placeNames, type RegionSpec, regionsIn } from '../../../../shared/figure/regions/index.ts';

const roomAt = (x: number, y: number) => ({
  at: { x, y },
  box: { left: x - 50, right: x + 50, top: y - 15, bottom: y + 45 },
});
const hull = (id: string, members: readonly string[]): RegionSpec => ({
  id,
  kind: 'hull',
  label: `Strong Communities Board ${id}: 3 members`,
  members,
  tone: 0,
  key: { heading: 'Outline: members of', label: `Strong Communities Board ${id}`, count: 3 },
});
const room: NamingRoom = {
  zoom: 1,
  typeface: 'source-sans',
  sizeOf: () => 12,
  padding: { width: 5, height: 2 },
  shapes: [],
  names: [],
  bounds: null,
  isBrief: false,
};
const rooms = new Map([
  ['a', roomAt(0, 0)],
  ['b', roomAt(160, 0)],
  ['c', roomAt(320, 0)],
]);
const boxes = [...rooms.values()].map(({ box }) => box);
const boards = regionsIn([hull('one', ['a', 'b', 'c'])], rooms);

function crossesOutline({ left, right, top, bottom }: Box): boolean {
  return (boards[0]?.outlines ?? []).some((outline) =>
    outline.some(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom),
  );
}

describe('the name of an outline', () => {
  test('stands on the outline, over its upper part, and covers no shape and no name of an entry', () => {
    const [name] = placeNames(boards, { ...room, shapes: boxes, names: boxes });
    expect(name?.lines.join(' ')).toBe('Strong Communities Board one: 3 members');
    expect(crossesOutline(name?.box as Box)).toBe(true);
    expect(name?.box.bottom).toBeLessThan(0);
    for (const box of boxes) expect(sharedArea(name?.box as Box, box)).toBe(0);
  });

  test('goes elsewhere on the outline where its best spot is somebody’s', () => {
    const [best] = placeNames(boards, room);
    const [other] = placeNames(boards, { ...room, names: [growBox(best?.box as Box, 20)] });
    expect(sharedArea(best?.box as Box, other?.box as Box)).toBe(0);
    expect(crossesOutline(other?.box as Box)).toBe(true);
  });

  test('says no more than it must where names are brief', () => {
    const [name] = placeNames(boards, { ...room, isBrief: true });
    expect(name?.lines.join(' ')).toBe('Strong Communities Board one');
  });

  test('never lies over another, nor outside the window', () => {
    const cells = fc.uniqueArray(fc.nat({ max: 35 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), fc.double({ min: 0.3, max: 2 }), (groups, zoom) => {
        const all = new Map(groups.flat().map((cell) => [String(cell), roomAt((cell % 6) * 140, (cell / 6) * 90)]));
        const regions = regionsIn(
          groups.map((group, index) => hull(String(index), group.map(String))),
          all,
        );
        const bounds = { left: -100, right: 700, top: -100, bottom: 500 };
        const placed = placeNames(regions, { ...room, zoom, bounds }).map(({ box }) => box);
        placed.forEach((box, index) => {
          expect(box.left >= bounds.left && box.right <= bounds.right).toBe(true);
          expect(box.top >= bounds.top && box.bottom <= bounds.bottom).toBe(true);
          for (const other of placed.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the headings of columns', () => {
  const words = ['Public', 'Voluntary and community', 'Health', 'Partnership of several', 'Residents', 'Not set'];
  const columns = fc.array(fc.record({ gap: fc.integer({ min: 60, max: 200 }), word: fc.constantFrom(...words) }), {
    minLength: 1,
    maxLength: 10,
  });

  const squareAt = (x: number) => ({ at: { x, y: 0 }, box: boxAround({ x, y: 0 }, { width: 24, height: 20 }) });

  test('all stand, the narrow columns’ higher up, and cover neither each other nor a stem', () => {
    fc.assert(
      fc.property(columns, fc.double({ min: 0.5, max: 2, noNaN: true }), (each, zoom) => {
        const acrossOf = (index: number): number => each.slice(0, index).reduce((sum, { gap }) => sum + gap, 0);
        const at = new Map(each.map((_, index) => [`${index}`, squareAt(acrossOf(index))]));
        const specs = each.map(
          ({ word }, index): RegionSpec => ({
            id: `${index}`,
            kind: 'heading',
            label: `${word} (${index})`,
            members: [`${index}`],
            tone: 0,
          }),
        );
        const placed = placeNames(regionsIn(specs, at), {
          ...room,
          zoom,
          bounds: { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 },
        });
        expect(placed).toHaveLength(each.length);
        const solid = placed.flatMap(({ box, stem }) => [
          box,
          ...(stem ? [{ left: stem[0].x - 0.5, right: stem[0].x + 0.5, top: stem[0].y + 0.1, bottom: stem[1].y }] : []),
        ]);
        solid.forEach((box, index) => {
          for (const other of solid.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
        });
      }),
    );
  });
});
