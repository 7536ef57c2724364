// House style: what the file keeps of it, and how it stands on the page.
import { describe, expect, test } from 'vitest';
import { planEdit } from '../../../shared/edits/index.ts';
import { type Figure, makeFigure } from '../../../shared/figure/figure.ts';
import { sharedArea } from '../../../shared/figure/geometry.ts';
import { type HouseStyle, houseStyleOf, NO_HOUSE_STYLE } from '../../../shared/figure/house-style.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { flatten } from '../../../shared/figure/scene/scene.ts';
import type { FigureChange } from '../../../shared/figure/settings.ts';
import { themes } from '../../../shared/figure/theme.ts';
import { applyChanges, invertChanges } from '../../../shared/model/change.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { aPng } from '../../support/a-png.ts';
import { boxOfText, findGroup, isWithin, textsIn } from '../../support/look-at-scene.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { editContext } from '../../support/maps.ts';

const plain = madeUpMap({ entities: 25, links: 40 });
const BLUE = '#005eb8';
const logoOf = (width: number, height: number) => ({
  png: aPng(width, height).toString('base64'),
  width,
  height,
  says: 'Logo of the board',
});
const STYLE: HouseStyle = { organisation: 'The Ashmere Board', colour: BLUE, logo: logoOf(120, 40), typeface: 'arial' };

function plan(map: MapData, input: object) {
  return planEdit(map, { edit: 'house-style.set', input }, editContext());
}

function styled(input: object, map = plain): MapData {
  const planned = plan(map, input);
  if (!planned.ok) throw new Error(planned.error.message);
  const after = applyChanges(map, planned.value.changes);
  expect(applyChanges(after, invertChanges(planned.value.changes))).toEqual(map);
  return after;
}

describe('what the file keeps', () => {
  test('is set part by part, taken away part by part, and gone with its last part', () => {
    const whole = styled(STYLE);
    expect(houseStyleOf(whole)).toEqual(STYLE);
    const without = styled({ logo: null }, whole);
    expect(houseStyleOf(without)).toEqual({ ...STYLE, logo: null });
    const bare = styled({ organisation: null, colour: null, typeface: 'source-sans' }, without);
    expect(houseStyleOf(bare)).toEqual(NO_HOUSE_STYLE);
    expect(bare.setting).toEqual(plain.setting);
  });

  test('is no colour that titles could not be read in, and nothing that is no picture', () => {
    const refused = plan(plain, { colour: '#88bbff' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', message: /contrast is 1\.9 to 1/ } });
    expect(plan(plain, { typeface: 'papyrus' }).ok).toBe(false);
    for (const logo of [{ ...logoOf(1, 1), png: '<svg/>' }, { ...logoOf(1, 1), says: '' }, { png: 'AAAA' }])
      expect(plan(plain, { logo }).ok).toBe(false);
  });

  test('is read as far as it can be', () => {
    const of = (value: unknown) => houseStyleOf({ setting: new Map([['house-style', { value }]]) as never });
    expect(of({ ...STYLE, colour: 'blue', font: 'Papyrus' })).toEqual({ ...STYLE, colour: null });
    expect(of({ ...STYLE, typeface: 'papyrus' })).toEqual({ ...STYLE, typeface: 'source-sans' });
    // What was kept before there was a choice.
    const { typeface: _, ...before } = STYLE;
    expect(of(before)).toEqual({ ...STYLE, typeface: 'source-sans' });
    for (const value of [null, 7, 'x', []]) expect(of(value)).toEqual(NO_HOUSE_STYLE);
  });
});

describe('on the page', () => {
  const figureOf = (map: MapData, settings: FigureChange = {}, theme: 'light' | 'dark' = 'light'): Figure => {
    const places = placesFor(map, null, shownIn(map, null));
    if (!places.ok) throw new Error(places.error.message);
    const title = 'Everybody who has a part in it, and what ties them together across the ten places of the county';
    return makeFigure(map, { view: null, places: places.value, theme, title, settings });
  };
  const colourOf = ({ scene }: Figure, id: string): string | undefined =>
    textsIn(findGroup(scene.items, id)?.items ?? [])[0]?.fill;

  test.each([
    ['wide', 300, 40],
    ['square', 60, 60],
    ['high', 20, 200],
  ])('a %s logo stands within the page, over nothing, and is not stretched', (_form, width, height) => {
    for (const change of [{}, { orientation: 'portrait' }, { paper: 'slide' }] as FigureChange[]) {
      const logo = logoOf(width, height);
      const { scene } = figureOf(styled({ ...STYLE, logo }), { ...change, marking: 'official-sensitive' });
      const [image] = [...flatten(scene.items)].filter((item) => item.draw === 'image');
      if (!image) throw new Error('there is no logo');
      expect(image.width / image.height).toBeCloseTo(width / height, 6);
      const box = { left: image.x, top: image.y, right: image.x + image.width, bottom: image.y + image.height };
      expect(isWithin(box, { left: 0, top: 0, right: scene.width, bottom: scene.height })).toBe(true);
      for (const text of textsIn(scene.items)) expect(sharedArea(boxOfText(text), box), text.text).toBe(0);
      const lines = [...flatten(scene.items)].filter((item) => item.draw === 'rect' && item.height < 2);
      expect(Math.min(...lines.map((line) => (line.draw === 'rect' ? line.y : 0)))).toBeGreaterThan(box.bottom);
    }
  });

  test('titles and dividers bear the colour on paper, the foot the name; in the dark and in greys they do not', () => {
    const map = styled(STYLE);
    const figure = figureOf(map);
    expect(colourOf(figure, 'title')).toBe(BLUE);
    expect(textsIn(findGroup(figure.scene.items, 'date')?.items ?? [])[0]?.text).toContain('The Ashmere Board');
    expect(colourOf(figureOf(map, {}, 'dark'), 'title')).toBe(themes.dark.text);
    expect(colourOf(figureOf(map, { greyscale: true }), 'title')).toMatch(/^#(..)\1\1$/);
    expect(colourOf(figureOf(plain), 'title')).toBe(themes.light.text);
  });
});
