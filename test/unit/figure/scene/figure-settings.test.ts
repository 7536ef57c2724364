// How a view is set on paper: marking, findings, where the legend stands, sheets, names in other places.
import { describe, expect, test } from 'vitest';
import { type Figure, makeFigure } from '../../../../shared/figure/figure.ts';
import { boxAround, sharedArea } from '../../../../shared/figure/geometry.ts';
import { placesFor } from '../../../../shared/figure/places.ts';
import { shownIn } from '../../../../shared/figure/scene/index.ts';
import {
  changeFigure,
  type FigureChange,
  figureSettings,
  USUAL_FIGURE,
  withFigureSettings,
} from '../../../../shared/figure/settings.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import { boxOfText, entriesIn, findGroup, isWithin, textsIn } from '../../../support/look-at-scene.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

const map = madeUpMap({ entities: 30, links: 45 });
const places = placesFor(map, null, shownIn(map, null));
const [first, second] = [...map.entity.values()] as [Entity, Entity];

function figureWith(settings: FigureChange): Figure {
  if (!places.ok) throw new Error(places.error.message);
  return makeFigure(map, { view: null, places: places.value, settings });
}

const wordsIn = ({ scene }: Figure, id: string): string[] =>
  textsIn(findGroup(scene.items, id)?.items ?? []).map(({ text }) => text);

function expectClean(figure: Figure): void {
  const page = { left: 0, top: 0, right: figure.scene.width, bottom: figure.scene.height };
  for (const text of textsIn(figure.scene.items)) expect(isWithin(boxOfText(text), page), text.text).toBe(true);
  const labels = entriesIn(figure.scene).flatMap(({ label }) => (label ? [label] : []));
  for (const [index, a] of labels.entries()) for (const b of labels.slice(index + 1)) expect(sharedArea(a, b)).toBe(0);
}

describe('what a view says of its figure', () => {
  test('is kept under one option, without what is as usual, and read back', () => {
    const settings = changeFigure(USUAL_FIGURE, { marking: 'official', names: { [first.id]: { x: 1, y: -2 } } });
    const options = withFigureSettings({ other: 1 }, settings);
    expect(options).toEqual({ other: 1, figure: { marking: 'official', names: { [first.id]: { x: 1, y: -2 } } } });
    expect(figureSettings({ options })).toEqual(settings);
    expect(withFigureSettings(options, USUAL_FIGURE)).toEqual({ other: 1 });
  });

  test('counts as not said where it cannot be read, and spoils nothing else', () => {
    const options = { figure: { marking: 'top secret', legend: 'left', findings: 'none' } };
    expect(figureSettings({ options })).toEqual({ ...USUAL_FIGURE, legend: 'left' });
    expect(figureSettings({ options: { figure: 'left' } })).toEqual(USUAL_FIGURE);
  });
});

describe('a marking', () => {
  test('stands at the top right, beside a title that keeps off it', () => {
    const figure = figureWith({ marking: 'official-sensitive' });
    const marking = textsIn(figure.scene.items).find(({ text }) => text === 'OFFICIAL-SENSITIVE');
    expect(marking?.anchor).toBe('end');
    const others = textsIn(findGroup(figure.scene.items, 'heading')?.items ?? []).filter((text) => text !== marking);
    for (const text of others) if (marking) expect(sharedArea(boxOfText(marking), boxOfText(text))).toBe(0);
    expect(figure.words.marking).toBe('OFFICIAL-SENSITIVE');
  });
});

describe('findings', () => {
  const findings = [
    { text: 'One thing holds it together.', entity: first.id },
    {
      text: 'Another is about nothing on the map, and runs on for so long that it takes more than one line.',
      entity: null,
    },
    { text: 'A third.', entity: first.id },
    { text: 'A fourth.', entity: second.id },
  ];
  const figure = figureWith({ findings });

  test('stand in their order under a heading, with their numbers', () => {
    const words = wordsIn(figure, 'findings');
    expect(words[0]).toBe('What it shows');
    expect(words.filter((text) => /^\d$/.test(text))).toEqual(['1', '2', '3', '4']);
    expect(words.join(' ')).toContain('Another is about nothing on the map');
    expect(figure.words.findings).toEqual(findings.map(({ text }) => text));
  });

  test('stand by number at what they are about, off names and other shapes', () => {
    const numbers = findGroup(figure.scene.items, 'finding-numbers')?.items ?? [];
    expect(
      textsIn(numbers)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['1', '3', '4']);
    const circles = numbers.flatMap((item) =>
      item.draw === 'ellipse' ? [boxAround(item.centre, { width: item.rx * 2, height: item.ry * 2 })] : [],
    );
    for (const { label, name } of entriesIn(figure.scene))
      for (const circle of circles) if (label) expect(sharedArea(circle, label), name).toBe(0);
    expectClean(figure);
  });
});

test('a text that somebody wrote for those who cannot see the picture stands in place of the one that is made', () => {
  const made = figureWith({});
  expect(made.words.altText).toMatch(/: a map of .* links?/);
  const written = figureWith({
    altText: { text: 'Two hubs and what hangs on them.', about: '' },
    longDescription: { text: 'First paragraph.\n\nSecond.', about: '' },
  });
  expect(written.words.altText).toBe('Two hubs and what hangs on them.');
  expect(written.words.description).toEqual([{ heading: null, paragraphs: ['First paragraph.', 'Second.'] }]);
});

describe('the legend', () => {
  const leftmost = (figure: Figure, id: string): number =>
    Math.min(...textsIn(findGroup(figure.scene.items, id)?.items ?? []).map((text) => boxOfText(text).left));
  const top = (figure: Figure, id: string): number =>
    Math.min(...textsIn(findGroup(figure.scene.items, id)?.items ?? []).map((text) => boxOfText(text).top));

  test('stands where it is asked for', () => {
    expect(leftmost(figureWith({ legend: 'left' }), 'legend')).toBeLessThan(
      leftmost(figureWith({ legend: 'left' }), 'map'),
    );
    const below = figureWith({ legend: 'below' });
    const bottoms = entriesIn(below.scene).map(({ shape }) => shape.bottom);
    expect(top(below, 'legend')).toBeGreaterThan(Math.max(...bottoms));
    expect(wordsIn(figureWith({ legend: 'none' }), 'legend')).toEqual([]);
    for (const legend of ['left', 'right', 'below', 'none'] as const) expectClean(figureWith({ legend }));
  });

  test('stands below the map on an upright page unless that is asked otherwise', () => {
    const upright = figureWith({ paper: 'a4', orientation: 'portrait' });
    expect(upright.scene.height).toBeGreaterThan(upright.scene.width);
    expect(upright.scene.items).toEqual(
      figureWith({ paper: 'a4', orientation: 'portrait', legend: 'below' }).scene.items,
    );
    expectClean(upright);
  });
});

test('a slide is 13 1/3 by 7 1/2 inches, and always wide', () => {
  for (const orientation of ['landscape', 'portrait'] as const) {
    const { scene } = figureWith({ paper: 'slide', orientation });
    expect([scene.width / 96, scene.height / 96].map((inches) => Math.round(inches * 1000) / 1000)).toEqual([
      13.333, 7.5,
    ]);
  }
});

describe('a name that somebody moved', () => {
  const at = (figure: Figure) => entriesIn(figure.scene).find(({ name }) => name === first.name);

  test('stands as far from its shape as was said, in parts of the size of names; others make way, and a line leads to it', () => {
    const figure = figureWith({ paper: 'a3', names: { [first.id]: { x: 6, y: -3 } } });
    const seen = at(figure);
    if (!seen?.label) throw new Error('the name is there');
    const size = Math.min(...textsIn(findGroup(figure.scene.items, 'entries')?.items ?? []).map((text) => text.size));
    const middle = (from: number, to: number): number => (from + to) / 2;
    expect(middle(seen.label.left, seen.label.right) - middle(seen.shape.left, seen.shape.right)).toBeCloseTo(
      6 * size,
      0,
    );
    expect(seen.label.top).toBeLessThan(seen.shape.top);
    expectClean(figure);
  });

  test('never leaves the page, however far it was put', () => {
    expectClean(figureWith({ names: { [first.id]: { x: 60, y: 60 }, [second.id]: { x: -60, y: -60 } } }));
  });

  test('stands the same way on another paper', () => {
    const names = { [first.id]: { x: 2, y: 3 } };
    const offset = (paper: 'a4' | 'a3'): number => {
      const figure = figureWith({ paper, names });
      const seen = at(figure);
      const size = Math.min(...textsIn(findGroup(figure.scene.items, 'entries')?.items ?? []).map((text) => text.size));
      return seen?.label ? (seen.label.left + seen.label.right - seen.shape.left - seen.shape.right) / 2 / size : 0;
    };
    expect(offset('a4')).toBeCloseTo(offset('a3'), 1);
  });
});
