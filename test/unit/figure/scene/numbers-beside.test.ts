// Numbers of small patterned shapes: beside them, off everything else, so that the pattern is still told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxAround, sharedArea } from '../../../../shared/figure/geometry.ts';
import type { Anchor } from '../../../../shared/figure/scene/curves.ts';
import { drawNumbers } from '../../../../shared/figure/scene/name-numbers.ts';
import { coversPattern, numbersBeside } from '../../../../shared/figure/scene/numbers-beside.ts';
import type { MapPlan } from '../../../../shared/figure/scene/plan-map.ts';
import type { SceneItem } from '../../../../shared/figure/scene/scene.ts';
import { polygonOf, shapeSizes } from '../../../../shared/figure/shapes.ts';
import { themes } from '../../../../shared/figure/theme.ts';

const SIZE = 0.5;
const whole: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function diamondAt(x: number, y: number): Anchor {
  const size = { width: shapeSizes.diamond.width * SIZE, height: shapeSizes.diamond.height * SIZE };
  return { centre: { x, y }, size, corners: polygonOf('diamond', { x, y }, size) };
}

const planOf = (anchors: ReadonlyMap<string, Anchor>, hatch?: 'dots'): MapPlan =>
  ({
    entries: [...anchors.keys()].map((id) => ({
      entity: { id },
      look: { shape: 'diamond', fill: '#ffffff', ...(hatch ? { hatch } : {}) },
    })),
    anchors,
    labels: new Map(),
    badges: [],
    whole,
    scale: 0.7,
  }) as unknown as MapPlan;

function drawn(plan: MapPlan, id: string) {
  const items = drawNumbers(plan, new Map([[id, 179]]), themes.light, 'source-sans').get(id) ?? [];
  return {
    ground: items.find((item) => item.draw === 'rect') as Extract<SceneItem, { draw: 'rect' }>,
    leader: items.find((item) => item.draw === 'path'),
    digits: items.at(-1) as Extract<SceneItem, { draw: 'text' }>,
  };
}

test('a number leaves a small patterned shape to be seen, and stands in one of a plain fill', () => {
  const anchors = new Map([['a', diamondAt(200, 150)]]);
  const shape = boxAround({ x: 200, y: 150 }, (anchors.get('a') as Anchor).size);
  const patterned = drawn(planOf(anchors, 'dots'), 'a');
  expect(patterned.digits.x - patterned.digits.width / 2).toBeGreaterThan(shape.right);
  expect(patterned.leader).toBeUndefined();
  expect(patterned.ground.fill).toBe(themes.light.background);
  expect(drawn(planOf(anchors), 'a').digits.x).toBe(200);
});

test('with no room right beside its shape, a line leads to a number further away', () => {
  const anchor = diamondAt(200, 150);
  const shape = boxAround(anchor.centre, anchor.size);
  const page = { left: shape.left - 2, right: 400, top: shape.top - 1, bottom: shape.bottom + 1 };
  const name = { left: shape.right + 2, right: shape.right + 4, top: 140, bottom: 148 };
  const plan = { ...planOf(new Map([['a', anchor]]), 'dots'), whole: page };
  expect(drawn(plan, 'a').leader).toBeUndefined();
  const named = { ...plan, labels: new Map([['b', { side: 'below' as const, box: name }]]) };
  const { leader, digits } = drawn(named, 'a');
  expect(leader).toBeDefined();
  expect(digits.x - digits.width / 2).toBeGreaterThan(name.right);
});

test('whatever the map, numbers beside shapes stand on the page, off shapes and off each other', () => {
  const places = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 19 }), y: fc.integer({ min: 0, max: 14 }) }), {
    selector: ({ x, y }) => `${x} ${y}`,
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(places, (all) => {
      const anchors = new Map(all.map(({ x, y }) => [`${x} ${y}`, diamondAt(10 + x * 20, 10 + y * 20)]));
      const numbers = [...anchors].map(([id, anchor]) => ({ id, anchor, room: { width: 14, height: 6 } }));
      const inside: Box[] = [{ left: 100, top: 100, right: 130, bottom: 110 }];
      const boxes = [...numbersBeside(numbers, planOf(anchors), inside).values()].map(({ box }) => box);
      const shapes = [...anchors.values()].map(({ centre, size }) => boxAround(centre, size));
      boxes.forEach((box, index) => {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
        for (const other of [...inside, ...boxes.slice(index + 1)]) expect(sharedArea(box, other)).toBe(0);
        // At a corner a number may stand in the box of its own shape, where that leaves it free.
        const over = shapes.filter((shape) => sharedArea(box, shape) > 0);
        expect(over.length).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('what covers a third of a pattern leaves enough of it', () => {
  const anchor = diamondAt(0, 0);
  const { width, height } = anchor.size;
  expect(coversPattern(anchor, boxAround({ x: 0, y: 0 }, { width: width / 2, height: height / 4 }))).toBe(false);
  expect(coversPattern(anchor, boxAround({ x: 0, y: 0 }, { width, height: height / 2 }))).toBe(true);
});
