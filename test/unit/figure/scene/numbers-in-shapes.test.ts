// Numbers in the shapes of entries whose names found no room: to be read on whatever they stand on, and the colour still told.
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../../shared/figure/colour.ts';
import { drawNumbers } from '../../../../shared/figure/scene/name-numbers.ts';
import type { MapPlan } from '../../../../shared/figure/scene/plan-map.ts';
import type { SceneItem } from '../../../../shared/figure/scene/scene.ts';
import { isInPolygon, polygonOf, shapeSizes } from '../../../../shared/figure/shapes.ts';
import { measureText, underMiddle } from '../../../../shared/figure/text/measure-text.ts';
import { themes } from '../../../../shared/figure/theme.ts';
import { SHAPES } from '../../../../shared/model/vocabulary.ts';

const FILLS = ['#332288', '#88ccee', '#ddcc77', '#117733', '#ffffff', '#1f2328'];
const typeface = 'source-sans';

/** One numbered entry of a shape and a fill. */
function numbered(shape: (typeof SHAPES)[number], fill: string, number: number, size: number, hatch?: 'dots') {
  const full = shapeSizes[shape];
  const small = { width: full.width * size, height: full.height * size };
  const centre = { x: 100, y: 100 };
  const corners = polygonOf(shape, centre, small);
  const plan = {
    entries: [{ entity: { id: 'a' }, look: { shape, fill, ...(hatch ? { hatch } : {}) } }],
    anchors: new Map([['a', { centre, size: small, corners }]]),
    scale: 0.6,
  } as unknown as MapPlan;
  const items = drawNumbers(plan, new Map([['a', number]]), themes.light, typeface).get('a') ?? [];
  const digits = items.at(-1) as Extract<SceneItem, { draw: 'text' }>;
  return { corners, ground: items.length > 1 ? (items[0] as Extract<SceneItem, { draw: 'rect' }>) : null, digits };
}

describe.each(SHAPES)('on a %s', (shape) => {
  test.each([7, 39, 179])('%i stands on the colour of its entry with every digit', (number) => {
    for (const size of [0.4, 0.7, 1])
      for (const fill of FILLS) {
        const { corners, ground, digits } = numbered(shape, fill, number, size);
        expect(contrastBetween(digits.fill, fill)).toBeGreaterThanOrEqual(4.5);
        if (ground !== null) expect(ground.fill).toBe(fill);
        const half = measureText(String(number), digits.size, typeface, 'semibold') * 0.45;
        const rise = underMiddle(digits.size, typeface);
        for (const x of [digits.x - half, digits.x + half])
          for (const y of [digits.y - 1.9 * rise, digits.y - 0.1 * rise]) {
            const isOnGround =
              ground !== null &&
              x >= ground.x &&
              x <= ground.x + ground.width &&
              y >= ground.y &&
              y <= ground.y + ground.height;
            expect(isOnGround || isInPolygon(corners, { x, y }), `${number}, ${size}`).toBe(true);
          }
      }
  });
});

test('a number on a pattern has plain ground', () => {
  expect(numbered('rounded-rectangle', '#ffffff', 1, 1, 'dots').ground).not.toBeNull();
});
