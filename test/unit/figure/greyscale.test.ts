// A figure in greys: no colour anywhere, and everything that colours told apart is still told apart, in the legend and on the map.
import { describe, expect, test } from 'vitest';
import { type Figure, makeFigure } from '../../../shared/figure/figure.ts';
import type { Hatch } from '../../../shared/figure/greys/hatch.ts';
import { drawHatch, HATCHES } from '../../../shared/figure/greys/hatch.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { outlines, polygonOf } from '../../../shared/figure/shapes.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { blankView } from '../../../shared/model/view.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';

const map = madeUpMap({ entities: 60, links: 120 });

function figureOf(rules: readonly unknown[] = [], greyscale = true): Figure {
  const view = { ...blankView(testId(900) as ViewId, 'A view', 0), rules: rules as never };
  const whole = applyChanges(map, [added('view', view)]);
  const places = placesFor(whole, view, shownIn(whole, view));
  if (!places.ok) throw new Error(places.error.message);
  return makeFigure(whole, { view, places: places.value, settings: { greyscale } });
}

describe('a figure in greys', () => {
  const figure = figureOf();

  test('has no colour anywhere', () => {
    const colours = new Set(sceneToSvg(figure.scene).match(/#[0-9a-f]{6}\b/gi));
    expect(colours.size).toBeGreaterThan(4);
    for (const colour of colours) {
      const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2));
      expect([green, blue], colour).toEqual([red, red]);
    }
  });

  test('tells apart in its legend all that a legend in colour does', () => {
    const looks = ({ legend }: Figure): string[][] =>
      legend.sections.map(({ rows }) =>
        rows.map(({ sample }) => JSON.stringify(sample.draws === 'entry' ? { ...sample, border: null } : sample)),
      );
    looks(figure).forEach((section, index) => {
      const inColour = looks(figureOf([], false))[index] ?? [];
      expect(new Set(section).size, figure.legend.sections[index]?.heading).toBe(new Set(inColour).size);
    });
  });

  test('marks links of each category alike, on the map and in the legend', () => {
    const categories = figure.legend.sections.find(({ heading }) => heading === 'Link')?.rows ?? [];
    const marks = categories.map(({ sample }) => (sample.draws === 'line' ? (sample.mark ?? 'none') : ''));
    expect(categories.length).toBe(9);
    expect(new Set(marks).size).toBe(categories.length);
  });

  test('keeps amounts in their order: from light to dark, without patterns', () => {
    const figure = figureOf([{ paints: 'colour', field: 'entity.measure.degree', how: { by: 'numbers' }, isOn: true }]);
    const rows = figure.legend.sections.flatMap((section) => section.rows);
    const amounts = rows.filter(({ choice }) => choice !== null && 'range' in choice);
    const fills = amounts.map(({ sample }) => (sample.draws === 'entry' ? sample.fill : ''));
    expect(fills.length).toBeGreaterThan(3);
    const light = fills.map((fill) => Number.parseInt(fill.slice(1, 3), 16));
    const inOrder = [...light].sort((a, b) => a - b);
    expect([inOrder, [...inOrder].reverse()]).toContainEqual(light);
    expect(new Set(light).size).toBe(light.length);
    expect(amounts.some(({ sample }) => sample.draws === 'entry' && sample.hatch !== undefined)).toBe(false);
  });
});

describe('a pattern', () => {
  const inside = (shape: Shape, hatch: Hatch) => {
    const size = { width: 40, height: 30 };
    return drawHatch(hatch, polygonOf(shape, { x: 100, y: 50 }, size), '#000000', 1);
  };

  test.each(Object.keys(outlines) as Shape[])('fills a %s and stays within its box', (shape) => {
    for (const hatch of HATCHES) {
      const items = inside(shape, hatch);
      expect(items.length, hatch).toBeGreaterThan(2);
      for (const item of items) {
        const points =
          item.draw === 'path'
            ? [item.from, ...item.curves.map(([, , end]) => end)]
            : item.draw === 'ellipse'
              ? [item.centre]
              : [];
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(80 - 1e-6);
          expect(x).toBeLessThanOrEqual(120 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(35 - 1e-6);
          expect(y).toBeLessThanOrEqual(65 + 1e-6);
        }
      }
    }
  });
});
