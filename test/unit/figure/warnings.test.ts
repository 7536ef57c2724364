// What an author is told before a figure goes out.
import { expect, test } from 'vitest';
import type { Audience } from '../../../shared/contract/shapes.ts';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import type { FigureChange } from '../../../shared/figure/settings.ts';
import { figureWarnings } from '../../../shared/figure/warnings.ts';
import { PERSON_DEFAULTS } from '../../../shared/model/entity.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { blankView } from '../../../shared/model/view.ts';
import { findGroup, textsIn } from '../../support/look-at-scene.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { aLink, anEntity, mapOf } from '../../support/maps.ts';

function warningsOf(
  map: MapData,
  settings: FigureChange = {},
  audience: Audience = 'internal',
  title: string | null = null,
) {
  const places = placesFor(map, null, shownIn(map, null));
  if (!places.ok) throw new Error(places.error.message);
  const figure = makeFigure(map, { view: null, places: places.value, settings, title });
  return Object.fromEntries(figureWarnings(figure, audience).map(({ code, text }) => [code, text]));
}

test('small print is spoken of with its size, and not on a slide, which is shown', () => {
  const map = madeUpMap({ entities: 40, links: 60 });
  expect(warningsOf(map, { paper: 'a4' })['small-text']).toMatch(
    /^The smallest text is \d\.\d pt when printed; under 8 pt/,
  );
  expect(warningsOf(map, { paper: 'slide' })).not.toHaveProperty('small-text');
  expect(warningsOf(map, { paper: 'a1' })).not.toHaveProperty('small-text');
  // There is no larger sheet than the largest.
  const most = warningsOf(madeUpMap({ entities: 1200, links: 1200 }), { paper: 'a0' })['small-text'];
  expect(most).toMatch(/is hard to read\. Fewer entries make it larger\.$/);
});

test('a sheet that no office prints is spoken of, unless somebody chose it', () => {
  const map = madeUpMap({ entities: 200, links: 400 });
  expect(warningsOf(map)['large-sheet']).toMatch(
    /^The sheet is A[0-2], the smallest on which the names can be read\. Printed or pasted on A4, its smallest text is [1-5]\.\d pt\. /,
  );
  expect(warningsOf(map, { paper: 'a0' })).not.toHaveProperty('large-sheet');
  expect(warningsOf(map, { paper: 'a4' })).not.toHaveProperty('large-sheet');
  expect(warningsOf(madeUpMap({ entities: 12, links: 14 }))).not.toHaveProperty('large-sheet');
});

test('letters that the typeface lacks are told apart from those that it has', () => {
  const [bengali, others] = [
    anEntity(1, { name: '\u0986\u09b6\u09be Forum' }),
    anEntity(2, { name: 'Łódź & Αθήνα\u200d Café' }),
  ];
  expect(warningsOf(mapOf([bengali, others]))['missing-letters']).toMatch(
    /^Source Sans has no “\u0986”, “\u09b6” and “\u09be”: PDF, PNG .* have an empty box for each\./,
  );
  expect(warningsOf(mapOf([others]))).not.toHaveProperty('missing-letters');
  const many = anEntity(3, { name: '中文學校地圖' });
  expect(warningsOf(mapOf([many]))['missing-letters']).toContain('“中”, “文”, “學” and 3 more');
});

test('names in the key and names left out are counted', () => {
  const map = madeUpMap({ entities: 150, links: 260 });
  const figure = warningsOf(map, { paper: 'a4' });
  expect(figure['names-in-key']).toMatch(/^\d+ names were moved to a key/);
  expect(warningsOf(madeUpMap({ entities: 20, links: 20 }))).not.toHaveProperty('names-in-key');
});

test('named people and restricted things are spoken of where they are shown', () => {
  const person = anEntity(1, { kind: 'person', name: 'A name', person: { ...PERSON_DEFAULTS, shownAs: 'name' } });
  const secret = anEntity(2, { restricted: true });
  const map = mapOf([person, secret], [aLink(3, person, secret)]);
  const warnings = warningsOf(map);
  expect(warnings['named-people']).toBe('1 named person is shown.');
  expect(warnings.restricted).toBe('1 restricted entry or link is shown.');
  expect(warnings['no-sources']).toContain('No source is named');
});

test('a name that was moved over another is spoken of', () => {
  const [a, b] = [anEntity(1, { name: 'First of the two' }), anEntity(2, { name: 'Second of the two' })];
  const map = mapOf([a, b], [aLink(3, a, b)]);
  const places = new Map([
    [a.id, { x: 0, y: 0 }],
    [b.id, { x: 200, y: 0 }],
  ]);
  const names = { [a.id]: { x: 0, y: 4 }, [b.id]: { x: -200 / 12, y: 4 } };
  const figure = makeFigure(map, { view: null, places, settings: { names } });
  const moved = figure.names.filter(({ isMoved }) => isMoved);
  expect(moved).toHaveLength(2);
  const isOver = figureWarnings(figure, 'internal').some(({ code }) => code === 'moved-name-over');
  const [one, other] = moved;
  const overlaps = Boolean(one && other && one.box.left < other.box.right && other.box.left < one.box.right);
  expect(isOver).toBe(overlaps);
});

test('an empty figure says only that', () => {
  expect(Object.keys(warningsOf(mapOf([])))).toEqual(['empty']);
});

test('words of which the page holds only a part are spoken of', () => {
  const map = madeUpMap({ entities: 20, links: 20 });
  const long = 'Who answers to whom, and which of them meet. '.repeat(40);
  expect(warningsOf(map, { paper: 'a4' })).not.toHaveProperty('cut-words');
  const cut = warningsOf(map, { paper: 'a4' }, 'internal', long)['cut-words'];
  expect(cut).toBe('The page has no room for all of the title: shorten it, or choose a larger sheet.');
  expect(warningsOf(map, { paper: 'a4' }, 'internal', 'To be continued…')).not.toHaveProperty('cut-words');
});

test('a caption of three lines stands whole on a page, and of four on one that is upright', () => {
  const map = madeUpMap({ entities: 20, links: 20 });
  const caption = 'Thick lines are accountability and thin ones seats; what no paper says is left open here. '
    .repeat(5)
    .trim();
  for (const orientation of ['landscape', 'portrait'] as const) {
    const view = { ...blankView('v' as never, 'One', 0), caption };
    const places = placesFor(map, view, shownIn(map, view));
    if (!places.ok) throw new Error(places.error.message);
    const { scene } = makeFigure(map, { view, places: places.value, settings: { paper: 'a4', orientation } });
    const said = textsIn(findGroup(scene.items, 'caption')?.items ?? []).map(({ text }) => text);
    expect(said.join(' ')).toBe(caption);
  }
});

test('on A4 the words around the map and the numbers of findings are printed in eight points or more', () => {
  const map = madeUpMap({ entities: 12, links: 14 });
  const [first] = map.entity.values();
  const findings = [{ text: 'One thing holds it together.', entity: first?.id ?? null }];
  const view = { ...blankView('v' as never, 'One', 0), subtitle: 'Of a few', caption: 'Read it from the top.' };
  const places = placesFor(map, view, shownIn(map, view));
  if (!places.ok) throw new Error(places.error.message);
  const { scene } = makeFigure(map, {
    view,
    places: places.value,
    settings: { paper: 'a4', marking: 'official', findings },
  });
  const around = ['title', 'subtitle', 'scope', 'marking', 'caption', 'sources-named', 'legend', 'finding-numbers'];
  const sizes = around.flatMap((id) =>
    textsIn(findGroup(scene.items, id)?.items ?? []).map(({ size }) => [id, size * 0.75] as const),
  );
  expect(new Set(sizes.map(([id]) => id))).toEqual(new Set(around));
  expect(sizes.filter(([, points]) => points < 8)).toEqual([]);
});

test('each warning says what of the figure it is about, for the way there', () => {
  const person = anEntity(1, { kind: 'person', name: 'A name', person: { ...PERSON_DEFAULTS, shownAs: 'name' } });
  const secret = anEntity(2, { restricted: true });
  const map = mapOf([person, secret], [aLink(3, person, secret)]);
  const places = placesFor(map, null, shownIn(map, null));
  if (!places.ok) throw new Error(places.error.message);
  const title = 'A title without end '.repeat(40);
  const figure = makeFigure(map, { view: null, places: places.value, settings: { paper: 'a4' }, title });
  const at = Object.fromEntries(figureWarnings(figure, 'internal').map(({ code, at }) => [code, at]));
  expect(at).toMatchObject({
    'cut-words': [{ part: 'title' }, { part: 'sheet' }],
    'named-people': [{ part: 'people' }],
    restricted: [{ part: 'restricted' }],
    'no-sources': [{ part: 'sources' }],
  });
});
