import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { group, type SceneItem } from '../../../shared/figure/scene/scene.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import { partsOfGroup, partsOfSvg, type SvgPart } from '../../../shared/figure/svg/parts.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

const map = madeUpMap({ entities: 25, links: 40 });
const places = placesFor(map, null, shownIn(map, null));
const { scene } = makeFigure(map, { view: null, places: places.ok ? places.value : new Map() });

/** A picture put together again from its parts, and theirs, however deep. */
function together({ open, parts }: SvgPart, depth: number): string {
  const inner = parts.map((part) => {
    const inside = partsOfGroup(part, depth);
    return inside ? `${together(inside, depth + 1)}\n${' '.repeat(depth)}</g>` : part;
  });
  return [`${depth === 0 ? '' : ' '.repeat(depth - 1)}${open}`, ...inner].join('\n');
}

const wholeOf = (svg: string): string => `${together(partsOfSvg(svg) as SvgPart, 0)}\n</svg>\n`;

test('a picture is its parts, and each is one element', () => {
  const svg = sceneToSvg(scene);
  expect(wholeOf(svg)).toBe(svg.slice(svg.indexOf('<svg')));
  const { open, parts } = partsOfSvg(svg) as SvgPart;
  expect(open).toMatch(/^<svg [^>]*>$/);
  expect(parts.map((part) => /^<(\w+)/.exec(part)?.[1])).toEqual([
    'title',
    'desc',
    'rect',
    'g',
    'g',
    'rect',
    'g',
    'rect',
    'g',
  ]);
  const drawn = partsOfGroup(parts[3] as string, 0) as SvgPart;
  expect(drawn.open).toBe('<g id="map">');
  const entries = partsOfGroup(drawn.parts.at(-1) as string, 1) as SvgPart;
  expect(entries.open).toBe('<g id="entries">');
  expect(entries.parts).toHaveLength(25);
});

test('whatever stands in texts, a picture is taken apart where its elements begin', () => {
  const words = fc.stringMatching(/^[ \n<>/&"'a-z]{1,20}$/);
  const text = (of: string): SceneItem => ({
    draw: 'text',
    x: 0,
    y: 0,
    text: of,
    size: 10,
    weight: 'regular',
    fill: '#000000',
    anchor: 'start',
    width: 10,
  });
  fc.assert(
    fc.property(words, fc.array(fc.array(words, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), (title, groups) => {
      const items = groups.map((texts) => group(texts.map(text), null, title));
      const svg = sceneToSvg({ ...scene, title, description: title, items });
      expect(wholeOf(svg)).toBe(svg.slice(svg.indexOf('<svg')));
      expect(partsOfSvg(svg)?.parts).toHaveLength(3 + groups.length);
    }),
  );
});

test('what is no picture, or no group, is not taken apart', () => {
  expect(partsOfSvg('No picture')).toBeNull();
  expect(partsOfGroup('<text x="1">a</text>', 0)).toBeNull();
});
