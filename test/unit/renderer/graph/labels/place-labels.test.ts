import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TO_REARRANGE } from '../../../../../renderer/graph/labels/make-way.ts';
import { type LabelRequest, labelBox, placeLabels } from '../../../../../renderer/graph/labels/place-labels.ts';
import { SIDES } from '../../../../../renderer/graph/labels/sides.ts';
import { boxAround, sharedArea } from '../../../../../shared/figure/geometry.ts';

const room = { gap: 2, margin: 4, smallestObstacle: 6, lines: [], bounds: null, taken: [] };

function request(id: string, x: number, y: number, fields: Partial<LabelRequest> = {}): LabelRequest {
  return {
    id,
    centre: { x, y },
    shape: { width: 20, height: 20 },
    label: { width: 80, height: 14 },
    importance: 1,
    isKept: false,
    mayCover: 0,
    isFirm: false,
    sides: SIDES,
    ...fields,
  };
}

const crowd = fc.array(
  fc.record({
    x: fc.nat(400),
    y: fc.nat(300),
    width: fc.integer({ min: 10, max: 120 }),
    importance: fc.nat(9),
    isKept: fc.boolean(),
  }),
  { maxLength: 40 },
);
const requestsFrom = (entries: { x: number; y: number; width: number; importance: number; isKept: boolean }[]) =>
  entries.map(({ x, y, width, importance, isKept }, index) =>
    request(`n${String(index).padStart(2, '0')}`, x, y, {
      label: { width, height: 14 },
      importance,
      isKept,
      isFirm: isKept,
    }),
  );

describe('placing names', () => {
  it('puts a name below its shape when there is room', () => {
    const placed = placeLabels([request('a', 0, 0)], room);
    expect(placed.get('a')).toMatchObject({ side: 'below', isLed: false, box: { top: 12, left: -40 } });
  });

  it('never lays one name over another', () => {
    fc.assert(
      fc.property(crowd, (entries) => {
        const boxes = [...placeLabels(requestsFrom(entries), room).values()].map(({ box }) => box);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
        });
      }),
    );
  });

  it('never lays a name over the shape of an entry that must be seen', () => {
    fc.assert(
      fc.property(crowd, (entries) => {
        const requests = requestsFrom(entries);
        const firm = requests.filter(({ isFirm }) => isFirm).map(({ centre, shape }) => boxAround(centre, shape));
        for (const { box } of placeLabels(requests, room).values()) {
          for (const shape of firm) expect(sharedArea(box, shape)).toBe(0);
        }
      }),
    );
  });

  it('gives the same names whatever the order of asking', () => {
    fc.assert(
      fc.property(crowd, (entries) => {
        const requests = requestsFrom(entries);
        const backwards = placeLabels([...requests].reverse(), room);
        for (const [id, { box }] of placeLabels(requests, room)) expect(backwards.get(id)?.box).toEqual(box);
      }),
    );
  });

  it('names the more important of two that share the only room', () => {
    const only = { sides: ['below'] as const, shape: { width: 2, height: 2 } };
    const placed = placeLabels(
      [request('minor', 0, 0, only), request('major', 10, 0, { ...only, importance: 5 })],
      room,
    );
    expect([...placed.keys()]).toEqual(['major']);
  });

  it('moves a name that can stand elsewhere for one that cannot', () => {
    // The first takes the room below, which is all that the second could have.
    const tight = request('tight', 0, 40, { sides: ['above'] });
    const free = request('free', 0, 0, { importance: 5, sides: ['below', 'right'] });
    const placed = placeLabels([tight, free], room);
    expect(placed.get('free')?.side).toBe('right');
    expect(placed.get('tight')?.side).toBe('above');
  });

  it('never takes a name away to give room to another', () => {
    fc.assert(
      fc.property(crowd, (entries) => {
        const requests = requestsFrom(entries);
        // So many dots far away that nothing is rearranged.
        const dots = Array.from({ length: MOST_TO_REARRANGE }, (_, index) =>
          request(`dot ${index}`, 10_000 + index * 200, 10_000, { shape: { width: 2, height: 2 } }),
        );
        const rearranged = placeLabels(requests, room);
        for (const id of placeLabels([...requests, ...dots], room).keys()) {
          if (!id.startsWith('dot')) expect(rearranged.has(id)).toBe(true);
        }
      }),
    );
  });

  it('leads to a selected name that finds no room beside its shape', () => {
    const around = SIDES.map((side, index) => {
      const box = labelBox(request('kept', 0, 0), side, room.gap);
      return request(`wall ${index}`, (box.left + box.right) / 2, (box.top + box.bottom) / 2, { isFirm: true });
    });
    const placed = placeLabels([...around, request('kept', 0, 0, { isKept: true })], room);
    expect(placed.get('kept')?.isLed).toBe(true);
  });

  it('keeps selected names off the lines that stand out', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 0, y: 200 } };
    const placed = placeLabels([request('kept', 0, 0, { isKept: true })], { ...room, lines: [line] });
    expect(placed.get('kept')?.side).not.toBe('below');
  });

  it('cuts no name at the edge of a window that shows the whole picture', () => {
    const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
    fc.assert(
      fc.property(crowd, (entries) => {
        for (const { box } of placeLabels(requestsFrom(entries), { ...room, bounds }).values()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
        }
      }),
    );
  });

  it('lets a name cover dots, and shapes only as far as it may', () => {
    const below = { sides: ['below'] as const };
    const dot = request('dot', 0, 20, { shape: { width: 4, height: 4 }, ...below });
    expect(placeLabels([request('a', 0, 0, { ...below, importance: 2 }), dot], room).has('a')).toBe(true);
    const shape = request('shape', 0, 20, below);
    expect(placeLabels([request('a', 0, 0, { ...below, importance: 2 }), shape], room).has('a')).toBe(false);
    const bold = request('a', 0, 0, { ...below, importance: 2, mayCover: 0.5 });
    expect(placeLabels([bold, shape], room).has('a')).toBe(true);
  });
});
