// What was worked out for a figure is used again where it is still true, and makes no other figure than working it out anew.
import { describe, expect, test, vi } from 'vitest';
import { createRedaction, figureOf } from '../../../electron/writers/figures.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import { sceneToSvg } from '../../../shared/figure/svg/index.ts';
import { added, altered, applyChanges } from '../../../shared/model/change.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { blankView } from '../../../shared/model/view.ts';
import { createMemory, type Memory } from '../../../shared/util/memory.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { VIEW_ID } from '../../support/maps.ts';

vi.setConfig({ testTimeout: 60_000 });

const map = applyChanges(madeUpMap({ entities: 120, links: 200 }), [added('view', blankView(VIEW_ID, 'Whole map', 0))]);
const [first] = [...map.entity.keys()] as [EntityId];

const withView = (of: MapData, fields: object): MapData => ({
  ...of,
  view: new Map([...of.view].map(([id, view]) => [id, { ...view, ...fields }])),
});

/** A figure, and how much work it was: what of placing names and lines was told. */
function made(of: MapData, settings: object, memory?: Memory): { readonly figure: Figure; readonly work: number } {
  let work = 0;
  const request = { date: null, settings, ...(memory ? { memory } : {}) };
  const seen = createRedaction(of, 'partners')(VIEW_ID, settings);
  const figure = figureOf(of, seen, VIEW_ID, request, () => {
    work += 1;
  });
  if (!figure.ok) throw new Error(figure.error.message);
  return { figure: figure.value, work };
}

const pagesOf = ({ scene, further }: Figure): string[] => [scene, ...further.sheets].map(sceneToSvg);

const entry = map.entity.get(first) as Entity;
const named = applyChanges(map, altered('entity', entry, { ...entry, name: 'Another name, and longer' }));
const A4 = { paper: 'a4' } as const;
const AFTERWARDS: readonly (readonly [string, MapData, object])[] = [
  ['the same again', map, A4],
  ['with another title', withView(map, { title: 'Another title' }), A4],
  ['with a subtitle, which takes a line', withView(map, { subtitle: 'A subtitle' }), A4],
  ['in greys', map, { ...A4, greyscale: true }],
  ['with the legend on the other side', map, { ...A4, legend: 'left' }],
  ['with a finding', map, { ...A4, findings: [{ text: 'So it is.', entity: first }] }],
  ['with a name moved', map, { ...A4, names: { [first]: { x: 3, y: -2 } } }],
  ['with an entry of another name', named, A4],
  ['without a link', { ...map, link: new Map([...map.link].slice(1)) }, A4],
];

test.each(AFTERWARDS)('a figure %s is made from a memory as without one', (_, of, settings) => {
  const memory = createMemory(24);
  made(map, A4, memory);
  expect(pagesOf(made(of, settings, memory).figure)).toEqual(pagesOf(made(of, settings).figure));
});

describe('what does not touch the map', () => {
  test.each(AFTERWARDS.filter(([what]) => /again|title|greys/.test(what) && !/line/.test(what)))(
    'leaves it where it stands: %s',
    (_, of, settings) => {
      const memory = createMemory(24);
      const before = made(map, A4, memory).work;
      expect(before).toBeGreaterThan(4);
      expect(made(of, settings, memory).work).toBe(0);
    },
  );
});
