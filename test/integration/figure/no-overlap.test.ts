// No name lies over another, over a shape or over what stands beside the map, and nothing is clipped: in the shipped views, and in a hundred
// maps on A4, most of which hold more names than the sheet has room for.
import { expect, test, vi } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { figureOf } from '../../../electron/writers/figures.ts';
import { AUDIENCES } from '../../../shared/contract/shapes.ts';
import { forAudience } from '../../../shared/exchange/audience/index.ts';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { type Box, sharedArea } from '../../../shared/figure/geometry.ts';
import { placesFor } from '../../../shared/figure/places.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import type { Scene } from '../../../shared/figure/scene/scene.ts';
import type { FigureChange } from '../../../shared/figure/settings.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import { EMPTY_MAP } from '../../../shared/model/map-data.ts';
import { inTypeface } from '../../support/in-typeface.ts';
import { boxOfText, entriesIn, findGroup, isWithin, type SeenEntry, textsIn } from '../../support/look-at-scene.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Square pixels that are no overlap, but a rounding. */
const NOTHING = 0.01;
const AROUND = ['heading', 'findings', 'legend', 'name-key', 'sources'] as const;

type Part = { readonly what: string; readonly box: Box };

/** The number of a name that stands in the key lies on its own shape. */
const isNumber = ({ lines }: SeenEntry): boolean => /^\d+$/.test(lines.join(''));

/** Everything that lies over something else, or off the page, in words. */
function faultsOf(scene: Scene): string[] {
  const seen = entriesIn(scene);
  const names = seen.flatMap((entry) =>
    entry.label ? [{ entry, what: entry.lines.join(' '), box: entry.label }] : [],
  );
  const around = AROUND.flatMap((id): Part[] =>
    textsIn(findGroup(scene.items, id)?.items ?? []).map((text) => ({ what: text.text, box: boxOfText(text) })),
  );
  const faults: string[] = [];
  const check = (a: Part, b: Part): void => {
    if (sharedArea(a.box, b.box) > NOTHING) faults.push(`“${a.what}” over “${b.what}”`);
  };
  for (const [index, name] of names.entries()) {
    for (const other of names.slice(index + 1)) check(name, other);
    for (const { shape, ...entry } of seen)
      if (!(isNumber(name.entry) && name.entry.shape === shape))
        check(name, { what: `shape of ${entry.name}`, box: shape });
    for (const text of around) check(name, text);
  }
  for (const [index, text] of around.entries()) {
    for (const other of around.slice(index + 1)) check(text, other);
    for (const { name, shape } of seen) check(text, { what: `shape of ${name}`, box: shape });
  }
  const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  for (const text of textsIn(scene.items))
    if (!isWithin(boxOfText(text), page)) faults.push(`“${text.text}” is clipped`);
  for (const { name, shape } of seen) if (!isWithin(shape, page)) faults.push(`the shape of “${name}” is clipped`);
  return faults;
}

/** "12 Town Council", line by line; a name of two lines is one. */
function linesOfKey(scene: Scene, id: string): string[] {
  const lines: string[] = [];
  for (const { text, anchor, weight } of textsIn(findGroup(scene.items, id)?.items ?? [])) {
    if (anchor === 'end') lines.push(text);
    else if (weight === 'regular') lines.push(`${lines.pop()} ${text}`);
  }
  return lines;
}

/** Of a key, which may be longer than a page. */
function clippedOrOver(scene: Scene): string[] {
  const texts = ['heading', 'name-key', 'name-key-continued'].flatMap((id) =>
    textsIn(findGroup(scene.items, id)?.items ?? []).map((text) => ({ text: text.text, box: boxOfText(text) })),
  );
  const page = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  return texts.flatMap(({ text, box }, index) => [
    ...(isWithin(box, page) ? [] : [`“${text}” is clipped`]),
    ...texts
      .slice(index + 1)
      .flatMap((other) => (sharedArea(box, other.box) > NOTHING ? [`“${text}” over “${other.text}”`] : [])),
  ]);
}

const sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));

test.each([...sample.view.values()].map(({ name, id }) => [name, id]))(
  '%s, for everybody, on each sheet',
  (_name, id) => {
    for (const [audience, typeface] of [
      ...AUDIENCES.map((each) => [each, 'source-sans'] as const),
      ['partners', 'arial'] as const,
    ]) {
      const seen = forAudience(inTypeface(sample, typeface), audience);
      for (const settings of [
        {},
        { paper: 'a4' },
        { paper: 'a4', orientation: 'portrait' },
        { paper: 'slide' },
      ] as const) {
        const figure = figureOf(sample, seen, id as never, { date: null, settings }, undefined);
        if (!figure.ok) throw new Error(figure.error.message);
        expect(faultsOf(figure.value.scene), `${audience}, ${typeface}, ${JSON.stringify(settings)}`).toEqual([]);
      }
    }
  },
);

test('a hundred maps of 20 to 150 entries on A4', () => {
  const faults: string[] = [];
  let onFurther = 0;
  for (let at = 0; at < 100; at++) {
    const entities = 20 + Math.round((at * 130) / 99);
    const made = madeUpMap({ entities, links: Math.round(entities * (1 + (at % 5) * 0.3)), seed: `a4 ${at}` });
    // Every third in the wider typeface, the smallest and the largest among them.
    const map = inTypeface(made, at % 3 === 0 ? 'arial' : 'source-sans');
    const places = placesFor(map, null, shownIn(map, null));
    if (!places.ok) throw new Error(places.error.message);
    const settings: FigureChange = {
      paper: 'a4',
      orientation: at % 4 === 3 ? 'portrait' : 'landscape',
      legend: at % 6 === 5 ? 'left' : null,
      marking: at % 7 === 6 ? 'official' : null,
    };
    const { scene, whole, further } = makeFigure(map, { view: null, places: places.value, settings });
    faults.push(...faultsOf(scene).map((fault) => `map ${at}: ${fault}`));
    faults.push(...[whole, ...further.sheets].flatMap(clippedOrOver).map((fault) => `key of map ${at}: ${fault}`));
    // Whoever has no name on the map has a number on it, and a line in the key: on the page, or on the sheets that follow, and in the one
    // picture that goes on below the page.
    const entries = entriesIn(scene);
    const numbers = entries.filter(isNumber).map(({ name, lines }) => `${lines.join('')} ${name}`);
    expect(entries.filter(({ label }) => label === null)).toEqual([]);
    expect(entries).toHaveLength(entities);
    const onPage = linesOfKey(scene, 'name-key');
    const onSheets = further.sheets.flatMap((sheet) => linesOfKey(sheet, 'name-key'));
    const below = linesOfKey(whole, 'name-key-continued');
    expect([...onPage, ...onSheets].sort(), `map ${at}`).toEqual(numbers.sort());
    expect(below, `map ${at}`).toEqual(onSheets);
    onFurther += onSheets.length;
  }
  expect(faults).toEqual([]);
  // It would say nothing if the page were always enough.
  expect(onFurther).toBeGreaterThan(50);
});
