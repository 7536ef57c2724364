// More names than any page has room for: all of them are in the key that follows, in order, over nothing, and set smaller on large sheets.
import { describe, expect, test } from 'vitest';
import { makeFigure } from '../../../../shared/figure/figure.ts';
import { sharedArea } from '../../../../shared/figure/geometry.ts';
import { keySheets, withKeyBelow } from '../../../../shared/figure/scene/key-sheets.ts';
import { numberNames } from '../../../../shared/figure/scene/name-numbers.ts';
import { ORIENTATIONS, PAPERS, pageSize } from '../../../../shared/figure/scene/paper.ts';
import type { Scene } from '../../../../shared/figure/scene/scene.ts';
import { themes } from '../../../../shared/figure/theme.ts';
import { type Entity, PERSON_DEFAULTS } from '../../../../shared/model/entity.ts';
import { boxOfText, entriesIn, findGroup, isWithin, textsIn } from '../../../support/look-at-scene.ts';
import { listedBackwards, madeUpMap } from '../../../support/made-up-map.ts';

const NAMES = [
  'Ashmere Board',
  'The Partnership for Health, Housing and Work of all Places between the River and the Hill',
  'Über & <Unter>',
  'Donaudampfschifffahrtsgesellschaftskapitänspatentprüfungskommission',
];

const nameOf = (index: number): string => `${NAMES[index % NAMES.length]} ${index}`;

/** What is clipped, or over something else. */
function faultsOf(scene: Scene): string[] {
  const texts = textsIn(scene.items).map((text) => ({ text: text.text, box: boxOfText(text) }));
  const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  // Line by line from the left, so that each is held only against those near it.
  const sorted = [...texts].sort((a, b) => a.box.top - b.box.top);
  return sorted.flatMap(({ text, box }, index) => {
    const over: string[] = [];
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at];
      if (!other || other.box.top >= box.bottom) break;
      if (sharedArea(box, other.box) > 0.01) over.push(`“${text}” over “${other.text}”`);
    }
    return isWithin(box, page) ? over : [...over, `“${text}” is clipped`];
  });
}

const numbersIn = (scene: Scene, id: string): string[] =>
  textsIn(findGroup(scene.items, id)?.items ?? []).flatMap(({ text, anchor }) => (anchor === 'end' ? [text] : []));

const SHEETS = PAPERS.flatMap((paper) => ORIENTATIONS.map((orientation) => [paper, orientation] as const));

describe.each(['source-sans', 'arial'] as const)('in %s', (typeface) => {
  test.each(SHEETS)('1,500 names on %s, %s', (paper, orientation) => {
    const names = numberNames(new Map(Array.from({ length: 1500 }, (_, index) => [`${index}`, nameOf(index)])), 12);
    const page = pageSize(paper, orientation);
    const key = {
      names,
      page,
      title: 'Who works with whom, in a title that is so long that it takes two lines on a sheet that is upright',
      marking: 'OFFICIAL-SENSITIVE',
      theme: themes.light,
      typeface,
    };
    const { sheets } = keySheets(key);
    const wanted = names.map(({ number }) => String(number));
    expect(sheets.flatMap((sheet) => numbersIn(sheet, 'name-key'))).toEqual(wanted);
    expect(sheets.flatMap(faultsOf)).toEqual([]);
    for (const sheet of sheets) {
      expect([sheet.width, sheet.height]).toEqual([page.width, page.height]);
      const [first, ...others] = numbersIn(sheet, 'name-key');
      expect(sheet.description).toContain(`numbered ${first} to ${others.at(-1)} of the picture: ${first} `);
      for (const { size } of textsIn(sheet.items)) expect(size * 0.75).toBeGreaterThan(7);
    }
    const empty: Scene = {
      ...page,
      title: '',
      description: '',
      background: '#fff',
      typeface,
      items: [],
      namesInKey: [],
      namesLeftOut: [],
    };
    const below = withKeyBelow(empty, key);
    expect(numbersIn(below, 'name-key-continued')).toEqual(wanted);
    expect(faultsOf(below)).toEqual([]);
    // The last page is the only one with room to spare, and a poster needs no more of them than it must.
    expect(sheets.length).toBeLessThan(paper === 'a0' ? 3 : 14);
  });
});

test('a map of 520 entries on A4 loses no name, and gives the same sheets in whatever order it is listed', () => {
  const map = madeUpMap({ entities: 520, links: 700 });
  const places = new Map(
    [...map.entity.keys()].sort().map((id, index) => [id, { x: (index % 26) * 90, y: Math.floor(index / 26) * 70 }]),
  );
  const make = (of: typeof map) => makeFigure(of, { view: null, places, settings: { paper: 'a4' } });
  const figure = make(map);
  const { scene, further, whole } = figure;
  expect(scene.namesLeftOut.length).toBeGreaterThan(400);
  const seen = entriesIn(scene);
  expect(seen).toHaveLength(520);
  const numbers = seen.flatMap(({ lines }) => (/^\d+$/.test(lines.join('')) ? [lines.join('')] : []));
  expect(numbers).toHaveLength(scene.namesInKey.length + scene.namesLeftOut.length);
  expect(new Set(numbers).size).toBe(numbers.length);
  const inKeys = [scene, ...further.sheets].flatMap((sheet) => numbersIn(sheet, 'name-key'));
  expect(inKeys.sort()).toEqual(numbers.sort());
  expect([...further.sheets, whole].flatMap((sheet) => faultsOf({ ...sheet, items: sheet.items.slice(-1) }))).toEqual(
    [],
  );
  const again = make(listedBackwards(map));
  expect(again.further).toEqual(figure.further);
  expect(again.whole).toEqual(figure.whole);
});

describe('entries of one name', () => {
  const names = (...shown: string[]) => new Map(shown.map((name, index) => [`${index}`, name]));

  test('share a line and a number, and people who are not named are counted', () => {
    expect(
      numberNames(names('A person', 'Ward councillor', 'A person', 'Ashmere Board', 'Ward councillor'), 3),
    ).toEqual([
      { ids: ['0', '2'], number: 4, name: '2 people who are not named' },
      { ids: ['3'], number: 5, name: 'Ashmere Board' },
      { ids: ['1', '4'], number: 6, name: 'Ward councillor (2)' },
    ]);
    expect(numberNames(names('A person'))).toEqual([{ ids: ['0'], number: 1, name: 'A person who is not named' }]);
  });

  test('take no more room in the key of a page than one does', () => {
    const map = madeUpMap({ entities: 260, links: 400 });
    const hidden = [...map.entity.values()].map((entity, index): Entity => {
      if (index % 2 === 0) return entity;
      return { ...entity, kind: 'person', person: { ...PERSON_DEFAULTS, shownAs: 'hidden' } };
    });
    const places = new Map(
      [...map.entity.keys()].sort().map((id, index) => [id, { x: (index % 18) * 90, y: Math.floor(index / 18) * 70 }]),
    );
    const of = { ...map, entity: new Map(hidden.map((entity) => [entity.id, entity])) };
    const { scene, further } = makeFigure(of, { view: null, places, settings: { paper: 'a4' } });
    const lines = [scene, ...further.sheets].flatMap(({ items }) =>
      textsIn(findGroup(items, 'name-key')?.items ?? []).flatMap(({ text }) => (/not named/.test(text) ? [text] : [])),
    );
    const inKeys = [...scene.namesInKey, ...scene.namesLeftOut].filter(
      (id) => of.entity.get(id as never)?.person?.shownAs === 'hidden',
    );
    expect(inKeys.length).toBeGreaterThan(5);
    expect(lines).toEqual([`${inKeys.length} people who are not named`]);
  });
});
