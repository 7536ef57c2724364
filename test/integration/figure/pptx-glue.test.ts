// What PowerPoint will do with a slide, told from the standard: lines stay where they are when it routes them anew, and no part of the file
// holds what its schema does not have there.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { createRedaction, figureOf, makePictures } from '../../../electron/writers/figures.ts';
import { slideXml } from '../../../electron/writers/pptx/slide.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import type { EntityId, LinkId, ViewId } from '../../../shared/model/ids.ts';
import { blankLink } from '../../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { blankView } from '../../../shared/model/view.ts';
import { aPng } from '../../support/a-png.ts';
import { endsOf, type Spot, sitesOf } from '../../support/connection-sites.ts';
import { passesBehind, passesInScene, wayOf } from '../../support/connector-lines.ts';
import { faultsOfOrder } from '../../support/drawingml-order.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { testId } from '../../support/maps.ts';
import { below, type Element, everyElement, xmlTree } from '../../support/xml-tree.ts';

vi.setConfig({ testTimeout: 120_000 });

const plain = madeUpMap({ entities: 60, links: 90 });
const [first, second] = [...plain.entity.keys()] as [EntityId, EntityId];
const type = [...plain.link.values()][0]?.type ?? '';
const link = (number: number, from: EntityId, to: EntityId) =>
  added('link', blankLink(testId(number) as LinkId, from, to, type));
const logo = { png: aPng(120, 40).toString('base64'), width: 120, height: 40, says: 'Logo' };
const views = [
  {
    ...blankView(testId(900) as ViewId, 'First', 0),
    options: { figure: { paper: 'slide', findings: [{ text: 'One.', entity: first }], marking: 'official' } },
  },
  {
    ...blankView(testId(901) as ViewId, 'Second', 1),
    options: { figure: { paper: 'a3', orientation: 'portrait', greyscale: true } },
  },
];
// Three links between the same two, and one of an entry to itself.
const busy = applyChanges(plain, [
  link(700, first, second),
  link(701, second, first),
  link(702, first, second),
  added('setting', { id: 'house-style', value: { organisation: 'Us', colour: null, logo } } as never),
  ...views.map((view) => added('view', view as never)),
]);
const sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));

async function partsOf(map: MapData): Promise<Map<string, Element>> {
  const common = { format: 'pptx', name: 'a map', audience: 'internal', date: null } as const;
  const made = await makePictures(map, { ...common, views: [...map.view.keys()] as ViewId[] });
  if (!made.ok) throw new Error(made.error.message);
  const files = Object.entries(unzipSync(made.value.files[0]?.bytes as Uint8Array));
  return new Map(
    files.filter(([name]) => name.endsWith('.xml')).map(([name, part]) => [name, xmlTree(strFromU8(part))]),
  );
}

/** Units of a slide that come of rounding: a pixel has 9,525. */
const ROUNDING = 4;

describe.each([
  ['a map with links side by side, on slides and for a sheet, in greys', busy],
  ['the shipped views', sample],
])('%s', (_, map) => {
  let parts: Map<string, Element>;
  let slides: Element[];
  beforeAll(async () => {
    parts = await partsOf(map);
    slides = [...parts].flatMap(([name, root]) => (/^ppt\/slides\//.test(name) ? [root] : []));
  });

  test('every line begins and ends exactly where its shapes take it, and no two between the same shapes at the same places', () => {
    let glued = 0;
    for (const slide of slides) {
      const all = [...everyElement(slide)];
      const shapes = new Map(
        all.flatMap((each) =>
          each.name === 'p:sp' ? [[below(each, 'p:nvSpPr', 'p:cNvPr')?.attributes.id, each] as const] : [],
        ),
      );
      const seen = new Set<string>();
      for (const connector of all.filter(({ name }) => name === 'p:cxnSp')) {
        const ends = endsOf(connector);
        const places: string[] = [];
        for (const [tag, at] of [
          ['a:stCxn', ends.start],
          ['a:endCxn', ends.end],
        ] as const) {
          const stuck = below(connector, 'p:nvCxnSpPr', 'p:cNvCxnSpPr', tag);
          const shape = shapes.get(stuck?.attributes.id);
          if (!shape) throw new Error('A line is glued to nothing.');
          const site = sitesOf(shape)[Number(stuck?.attributes.idx)] as Spot;
          expect(Math.hypot(site.x - at.x, site.y - at.y)).toBeLessThan(ROUNDING);
          places.push(`${stuck?.attributes.id} ${stuck?.attributes.idx}`);
          glued += 1;
        }
        const place = places.sort().join(' to ');
        expect(seen).not.toContain(place);
        seen.add(place);
      }
    }
    expect(glued).toBeGreaterThan(150);
  });

  test('every element stands where its schema has it', () => {
    const faults = [...parts].flatMap(([name, root]) =>
      /theme|docProps|Content_Types/.test(name) ? [] : faultsOfOrder(root).map((fault) => `${name}: ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('sizes of type, colours and measures are within what the schema takes', () => {
    for (const slide of slides) {
      for (const { name, attributes } of everyElement(slide)) {
        if (name === 'a:rPr') expect(Number(attributes.sz)).toSatisfy((size: number) => size >= 100 && size <= 400_000);
        if (name === 'a:ln' && attributes.w)
          expect(Number(attributes.w)).toSatisfy((w: number) => w >= 0 && w <= 20_116_800);
        if (name === 'a:srgbClr') expect(attributes.val).toMatch(/^[0-9A-F]{6}$/);
        if (name === 'a:ext') for (const key of ['cx', 'cy']) expect(Number(attributes[key])).toBeGreaterThanOrEqual(0);
        if (name === 'a:spcPts')
          expect(Number(attributes.val)).toSatisfy((size: number) => size >= 0 && size <= 158_400);
      }
    }
  });
});

test('lines of the shipped views pass behind shapes that they do not join no more often than the figure has them do', () => {
  for (const id of sample.view.keys() as Iterable<ViewId>) {
    const request = { format: 'pptx', name: 'a map', views: [id], date: null, usualPaper: 'slide' } as const;
    const figure = figureOf(sample, createRedaction(sample, 'internal')(id), id, request);
    if (!figure.ok) throw new Error(figure.error.message);
    const slide = xmlTree(slideXml(figure.value).xml);
    expect(passesBehind(slide)).toBeLessThanOrEqual(passesInScene(figure.value.scene));
    // Those that are bent are bent as PowerPoint bends them.
    for (const connector of [...everyElement(slide)].filter(({ name }) => name === 'p:cxnSp'))
      expect(wayOf(connector).length).toBeGreaterThan(0);
  }
});

test('the check of order finds what stands in the wrong place, and what is missing', () => {
  const line = (inner: string) => xmlTree(`<a:ln xmlns:a="a">${inner}</a:ln>`);
  expect(faultsOfOrder(line('<a:noFill/><a:prstDash val="dash"/><a:round/><a:tailEnd/>'))).toEqual([]);
  expect(faultsOfOrder(line('<a:prstDash val="dash"/><a:noFill/>'))).toHaveLength(1);
  expect(faultsOfOrder(xmlTree('<p:txBody xmlns:p="p" xmlns:a="a"><a:bodyPr/></p:txBody>'))).toEqual([
    'p:txBody without a:p',
  ]);
});
