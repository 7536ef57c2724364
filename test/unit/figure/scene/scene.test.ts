import { describe, expect, test, vi } from 'vitest';
import { type FigureOptions, makeFigure } from '../../../../shared/figure/figure.ts';
import { sharedArea } from '../../../../shared/figure/geometry.ts';
import { placesFor } from '../../../../shared/figure/places.ts';
import { type Scene, shownIn } from '../../../../shared/figure/scene/index.ts';
import { pageSize } from '../../../../shared/figure/scene/paper.ts';
import { flatten } from '../../../../shared/figure/scene/scene.ts';
import { sceneToSvg } from '../../../../shared/figure/svg/index.ts';
import { themes } from '../../../../shared/figure/theme.ts';
import { storedFilter } from '../../../../shared/graph/filters/index.ts';
import { added, altered, applyChanges } from '../../../../shared/model/change.ts';
import type { Entity } from '../../../../shared/model/entity.ts';
import type { ViewId } from '../../../../shared/model/ids.ts';
import { blankLink } from '../../../../shared/model/link.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { blankView, type View } from '../../../../shared/model/view.ts';
import { sequenceOfIds } from '../../../../shared/util/uuid.ts';
import { boxOfText, entriesIn, findGroup, isWithin, pathsIn, textsIn } from '../../../support/look-at-scene.ts';
import { listedBackwards, madeUpMap } from '../../../support/made-up-map.ts';
import { wordsFilter } from '../../../support/words-filter.ts';

/** Whole pictures take a second or two each, more on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function sceneOf(map: MapData, options: Partial<FigureOptions> = {}): Scene {
  const view = options.view ?? null;
  const places = placesFor(map, view, shownIn(map, view));
  if (!places.ok) throw new Error(places.error.message);
  return makeFigure(map, { view, places: places.value, ...options }).scene;
}

const sizes = [
  [1, 0],
  [2, 1],
  [20, 26],
  [45, 70],
  [80, 130],
  [150, 260],
] as const;

describe.each(sizes)('a picture of %i entries and up to %i links', (entities, links) => {
  const map = madeUpMap({ entities, links });
  const scene = sceneOf(map);
  const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  const seen = entriesIn(scene);
  const labels = seen.flatMap(({ name, label }) => (label ? [{ name, label }] : []));

  test('shows every entry with its whole name', () => {
    expect(seen).toHaveLength(entities);
    expect(scene.namesLeftOut).toEqual([]);
    for (const { name, lines } of seen) expect(lines.join(' ')).toBe(name);
  });

  test('has no name over another name', () => {
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(sharedArea(a.label, b.label), `${a.name} / ${b.name}`).toBe(0);
      }
    }
  });

  test('has no name over a shape, and no shape over another', () => {
    for (const [index, { name, shape }] of seen.entries()) {
      for (const { name: other, label } of labels) expect(sharedArea(shape, label), `${name} / ${other}`).toBe(0);
      for (const b of seen.slice(index + 1)) expect(sharedArea(shape, b.shape), `${name} / ${b.name}`).toBe(0);
    }
  });

  test('clips nothing: all text lies on the page, and the legend beside the map', () => {
    for (const text of textsIn(scene.items)) expect(isWithin(boxOfText(text), page), text.text).toBe(true);
    const legend = textsIn(findGroup(scene.items, 'legend')?.items ?? []).map(boxOfText);
    const legendLeft = Math.min(...legend.map(({ left }) => left));
    for (const { name, label } of labels) expect(label.right, name).toBeLessThan(legendLeft);
  });

  test('has names of at least 6.5 points', () => {
    const points = textsIn(findGroup(scene.items, 'entries')?.items ?? []).map(({ size }) => (size * 72) / 96);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(6.49);
  });

  test('keeps every number finite', () => {
    expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the same map', () => {
  const map = madeUpMap({ entities: 60, links: 100 });

  test('gives the same bytes, in whatever order its records are listed', () => {
    const svg = sceneToSvg(sceneOf(map));
    expect(sceneToSvg(sceneOf(map))).toBe(svg);
    expect(sceneToSvg(sceneOf(listedBackwards(map)))).toBe(svg);
  });

  test('keeps its places when the picture is drawn dark', () => {
    const light = entriesIn(sceneOf(map));
    const dark = sceneOf(map, { theme: 'dark' });
    expect(entriesIn(dark)).toEqual(light);
    expect(dark.background).toBe(themes.dark.background);
  });
});

describe('a page that is too small', () => {
  const map = madeUpMap({ entities: 150, links: 260 });
  const scene = sceneOf(map, { paper: 'a4' });
  const seen = entriesIn(scene);

  test('is the size that was asked for, and shows every shape', () => {
    expect([scene.width, scene.height]).toEqual([pageSize('a4').width, pageSize('a4').height]);
    expect(seen).toHaveLength(150);
  });

  test('numbers the names that find no room, and says how many of those stand nowhere', () => {
    const missing = [...scene.namesInKey, ...scene.namesLeftOut];
    expect(scene.namesInKey.length).toBeGreaterThan(20);
    const namedOnMap = seen.filter(({ label, lines }) => label !== null && !/^\d+$/.test(lines.join('')));
    expect(namedOnMap).toHaveLength(150 - missing.length);
    const words = textsIn(scene.items).map(({ text }) => text);
    const count = scene.namesLeftOut.length;
    if (count > 0)
      expect(words.join(' ')).toMatch(new RegExp(`${count} numbered names? (is|are) in the key that follows`));
    const key = textsIn(findGroup(scene.items, 'name-key')?.items ?? []);
    const numbers = key.filter(({ text, anchor }) => anchor === 'end' && /^\d+$/.test(text)).map(({ text }) => text);
    expect(numbers).toEqual(scene.namesInKey.map((_, index) => String(index + 1)));
  });

  test('never lays a name over another or over a shape', () => {
    const labels = seen.flatMap(({ label, lines }) => (label && !/^\d+$/.test(lines.join('')) ? [label] : []));
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) expect(sharedArea(a, b)).toBe(0);
      for (const { shape } of seen) expect(sharedArea(a, shape)).toBe(0);
    }
  });

  test('keeps the names of the most linked', () => {
    const links = new Map<string, number>();
    for (const { from, to } of map.link.values()) {
      for (const end of [from, to]) links.set(end, (links.get(end) ?? 0) + 1);
    }
    const most = [...links].sort((a, b) => b[1] - a[1]).slice(0, 8);
    for (const [id] of most) expect(scene.namesLeftOut).not.toContain(id);
  });
});

describe('the key beside a crowded map', () => {
  test.each([
    [115, 'slide'],
    [135, 'slide'],
    [150, 'slide'],
    [155, 'slide'],
    [220, 'a3'],
  ] as const)('of %i entries on %s never stands over it', (entities, paper) => {
    const scene = sceneOf(madeUpMap({ entities, links: Math.round(entities * 1.75) }), { paper });
    const aside = ['legend', 'name-key'].flatMap((id) =>
      textsIn(findGroup(scene.items, id)?.items ?? []).map(boxOfText),
    );
    const asideLeft = Math.min(...aside.map(({ left }) => left));
    for (const { name, shape, label } of entriesIn(scene)) {
      expect(shape.right, name).toBeLessThan(asideLeft);
      if (label) expect(label.right, name).toBeLessThan(asideLeft);
    }
  });
});

describe('a link', () => {
  const nextId = sequenceOfIds('scene links', 0);
  const base = madeUpMap({ entities: 2, links: 0 });
  const [a, b] = [...base.entity.values()] as [Entity, Entity];
  const link = (from: Entity, to: Entity, fields = {}) =>
    added('link', { ...blankLink(nextId() as never, from.id, to.id, 'communicates-with'), ...fields });
  const linksOf = (map: MapData) => findGroup(sceneOf(map).items, 'links')?.items ?? [];
  const headsIn = (map: MapData) => [...flatten(linksOf(map))].filter((item) => item.draw === 'polygon').length;

  test.each([
    ['forward', 1],
    ['both', 2],
    ['none', 0],
  ] as const)('with the direction %s has %i arrowheads', (direction, heads) => {
    expect(headsIn(applyChanges(base, [link(a, b, { direction })]))).toBe(heads);
  });

  test('beside another between the same two takes a way of its own', () => {
    const paths = pathsIn(linksOf(applyChanges(base, [link(a, b), link(a, b), link(b, a)])));
    expect(new Set(paths.map(({ curves }) => JSON.stringify(curves[0]?.[0]))).size).toBe(3);
  });

  test('from an entry to itself is a loop', () => {
    const [loop] = pathsIn(linksOf(applyChanges(base, [link(a, a)])));
    const end = loop?.curves[0]?.[2];
    expect(loop && end && Math.hypot(end.x - loop.from.x, end.y - loop.from.y)).toBeLessThan(60);
  });

  test('ends outside the shapes it joins', () => {
    const map = applyChanges(base, [link(a, b, { direction: 'none' })]);
    const [path] = pathsIn(linksOf(map));
    const shapes = entriesIn(sceneOf(map)).map(({ shape }) => shape);
    const ends = [path?.from, path?.curves[0]?.[2]];
    for (const end of ends) {
      if (!end) throw new Error('a line has two ends');
      const point = { left: end.x - 0.1, right: end.x + 0.1, top: end.y - 0.1, bottom: end.y + 0.1 };
      for (const shape of shapes) {
        const inside = { left: shape.left + 4, right: shape.right - 4, top: shape.top + 4, bottom: shape.bottom - 4 };
        expect(sharedArea(point, inside)).toBe(0);
      }
    }
  });

  test('says itself in a sentence', () => {
    const says = linksOf(applyChanges(base, [link(a, b)])).map((item) => item.draw === 'group' && item.says);
    expect(says).toEqual([`${a.name} communicates with ${b.name}`]);
  });
});

describe('the words on the page', () => {
  const map = madeUpMap({ entities: 30, links: 50 });
  const view: View = {
    ...blankView('00000000-0000-7000-8000-00000000000a' as ViewId, 'Boards', 0),
    title: 'Who sits where',
    subtitle: 'Boards and groups only',
    filter: storedFilter(wordsFilter({ 'entity.kind': ['group', 'organisation'] })),
  };
  const wordsOf = (scene: Scene): string =>
    textsIn(scene.items)
      .map(({ text }) => text)
      .join(' ');

  test('are the title of the view, and the map’s own without one', () => {
    expect(sceneOf(map, { view }).title).toBe('Who sits where');
    expect(wordsOf(sceneOf(map, { view }))).toContain('Boards and groups only');
    expect(sceneOf(map).title).toBe('A made-up map');
    expect(sceneOf(map, { title: 'Another' }).title).toBe('Another');
  });

  test('say how much of the map is shown, and how sure it is', () => {
    const shown = [...map.entity.values()].filter(({ kind }) => kind === 'group' || kind === 'organisation').length;
    expect(wordsOf(sceneOf(map, { view }))).toContain(`${shown} of 30 entries`);
    expect(wordsOf(sceneOf(map))).toMatch(/30 entries, \d+ links\. .*stated in a source.*assumption/);
    expect(wordsOf(sceneOf(map, { notes: ['People are shown by role'] }))).toContain('People are shown by role.');
  });

  test('give the date that was asked for, else the map’s own, and none when there is none', () => {
    expect(wordsOf(sceneOf(map, { date: '2025-01-31' }))).toContain('As at 31 January 2025');
    expect(wordsOf(sceneOf(map))).toContain('As at 30 June 2024');
    const setting = map.setting.get('as-at');
    if (!setting) throw new Error('the made-up map has a date');
    const undated = applyChanges(map, [{ record: 'setting', id: 'as-at', before: { ...setting }, after: null }]);
    expect(wordsOf(sceneOf(undated))).not.toContain('As at');
  });

  test('name the sources', () => {
    expect(wordsOf(sceneOf(map))).toContain('Sources: Minutes of a meeting (March 2024).');
  });

  test('fit on the page however long they are', () => {
    const long = 'A title that goes on and on about everything the whole system does for everyone '.repeat(6).trim();
    const scene = sceneOf(map, { title: long, view: { ...view, subtitle: long, caption: long } });
    const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
    for (const text of textsIn(scene.items)) expect(isWithin(boxOfText(text), page), text.text).toBe(true);
  });

  test('of an empty picture are there too', () => {
    const scene = sceneOf(map, {
      view: { ...view, filter: storedFilter(wordsFilter({ 'entity.kind': ['nothing-of-the-sort'] })) },
    });
    expect(wordsOf(scene)).toContain('0 of 30 entries');
    expect(findGroup(scene.items, 'legend')).not.toBeNull();
  });
});

describe('stored places', () => {
  test('are kept in the picture: what stands left of another stays there', () => {
    const map = madeUpMap({ entities: 12, links: 14 });
    const places = new Map(
      [...map.entity.keys()].sort().map((id, index) => [id, { x: index * 150, y: (index % 3) * 130 }]),
    );
    const scene = makeFigure(map, { view: null, places }).scene;
    const order = entriesIn(scene).map(({ shape }) => shape.left + shape.right);
    expect(order).toEqual([...order].sort((x, y) => x - y));
  });

  test('that lie on one spot still give a picture', () => {
    const map = madeUpMap({ entities: 6, links: 8 });
    const places = new Map([...map.entity.keys()].map((id) => [id, { x: 0, y: 0 }]));
    expect(sceneToSvg(makeFigure(map, { view: null, places }).scene)).not.toMatch(/NaN|Infinity/);
  });
});

test('an entry that has ended is named in quieter text', () => {
  const map = madeUpMap({ entities: 3, links: 2 });
  const entity = [...map.entity.values()][0] as Entity;
  const ended = applyChanges(map, altered('entity', entity, { ...entity, status: 'ended' }));
  const texts = textsIn(findGroup(sceneOf(ended).items, 'entries')?.items ?? []);
  const own = texts.filter(({ text }) => entity.name.includes(text));
  expect(own.length).toBeGreaterThan(0);
  for (const { fill } of own) expect(fill).toBe(themes.light.quietText);
});
