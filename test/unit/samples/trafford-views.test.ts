// The views that ship with the sample: each a ready answer, laid out, with words that say what is true of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSampleViews, type SampleView, viewOf } from '../../../electron/core/sample-views.ts';
import { sampleChanges } from '../../../electron/core/samples.ts';
import { makeFigure } from '../../../shared/figure/figure.ts';
import { sharedArea } from '../../../shared/figure/geometry.ts';
import { layoutGraphOf, placesFor, storedPlaces } from '../../../shared/figure/places.ts';
import { readRules } from '../../../shared/figure/rules/rule.ts';
import { shownIn } from '../../../shared/figure/scene/index.ts';
import { isFiltering, readFilter, type Shown } from '../../../shared/graph/filters/index.ts';
import { applyChanges } from '../../../shared/model/change.ts';
import type { ViewId } from '../../../shared/model/ids.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor, positionsIn } from '../../../shared/model/map-index.ts';
import type { View } from '../../../shared/model/view.ts';
import { entriesIn, textsIn } from '../../support/look-at-scene.ts';
import { overlapsAmong } from '../../support/overlaps.ts';

const NAMES = [
  'Whole system',
  'Governance',
  'The Local Pilot',
  'Communication by method',
  'Who reaches which audience',
  'Evidence',
];
const text = readFileSync(join(import.meta.dirname, '../../../resources/samples/trafford/views.json'), 'utf8');

let map: MapData;
beforeAll(async () => {
  map = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

const inOrder = (): View[] => [...map.view.values()].sort((a, b) => a.order - b.order);
function view(name: string): View {
  const found = inOrder().find((each) => each.name === name);
  if (!found) throw new Error(`the sample has no view ${name}`);
  return found;
}
const shownBy = (name: string): Shown => shownIn(map, view(name));

test('there are six, in their order', () => {
  expect(inOrder().map(({ name }) => name)).toEqual(NAMES);
});

describe.each(NAMES)('%s', (name) => {
  test('has a title and a caption, and rules that are all understood', () => {
    const { title, caption, rules, camera } = view(name);
    expect(title?.length).toBeGreaterThan(10);
    expect(caption?.length).toBeGreaterThan(60);
    // The whole system is in the standard appearance, which is by sector.
    expect(rules.length > 0).toBe(name !== 'Whole system');
    expect(readRules(rules)).toHaveLength(rules.length);
    expect(camera).toBe(null);
  });

  test('shows something, and but for the first narrows the map down', () => {
    const { entities, links } = shownBy(name);
    expect(entities.size).toBeGreaterThan(20);
    expect(links.size).toBeGreaterThan(20);
    expect(isFiltering(readFilter(view(name).filter))).toBe(name !== 'Whole system');
    expect(entities.size < map.entity.size).toBe(name !== 'Whole system');
  });

  test('has a place for everything it shows and for nothing else, without an overlap', () => {
    const current = view(name);
    const shown = shownIn(map, current);
    const placed = new Set(positionsIn(map, current.id).map(({ entity }) => entity as string));
    expect(placed, 'run node resources/build/sample-places.ts under Node 24').toEqual(shown.entities);
    const graph = layoutGraphOf(map, shown, new Map(), { choice: current.layout, rules: current.rules });
    expect(overlapsAmong(graph.nodes, storedPlaces(map, current))).toBe(0);
  });

  test('prints with every name on it, none over another or over a shape, and its whole caption', () => {
    const current = view(name);
    const places = placesFor(map, current, shownIn(map, current));
    if (!places.ok) throw new Error(places.error.message);
    const scene = makeFigure(map, { view: current, places: places.value }).scene;
    expect(scene.namesLeftOut).toEqual([]);
    const seen = entriesIn(scene);
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        if (one.label && other.label) expect(sharedArea(one.label, other.label), `${one.name} / ${other.name}`).toBe(0);
        expect(sharedArea(one.shape, other.shape), `${one.name} / ${other.name}`).toBe(0);
      }
    }
    const words = textsIn(scene.items)
      .map((item) => item.text)
      .join(' ');
    expect(words).toContain(current.title);
    expect(words).toContain(current.caption);
  });
});

describe('what the captions say is so', () => {
  const linksOf = (name: string) => [...shownBy(name).links].flatMap((id) => map.link.get(id) ?? []);
  const nameOf = (id: string): string => map.entity.get(id)?.name ?? '';

  /** Entries by their links in a view, the most linked first. */
  function mostLinked(name: string, count: number): string[] {
    const counts = new Map<string, number>();
    for (const { from, to } of linksOf(name)) {
      for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => nameOf(id));
    return sorted.slice(0, count).sort();
  }

  test('of the whole system', () => {
    expect(view('Whole system').caption).toContain('five public papers of 2014 to 2019');
    expect([...map.source.values()].map(({ date }) => date?.slice(0, 4)).sort()).toEqual(
      expect.arrayContaining(['2014', '2019']),
    );
    expect(map.source.size).toBe(5);
    expect(mostLinked('Whole system', 3)).toEqual([
      'Locality Partnerships',
      'Locality Working',
      'Trafford Local Pilot',
    ]);
  });

  test('of governance', () => {
    const lines = linksOf('Governance')
      .filter(({ type }) => type === 'reports-to' || type === 'oversees')
      .map(({ from, type, to, status }) => `${nameOf(from)} ${type} ${nameOf(to)}, ${status}`);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Trafford Local Pilot reports-to Health and Wellbeing Board, existing',
        'Trafford Local Pilot reports-to Life Course Boards, existing',
        'Vision 31 Steering Group reports-to Strong Communities Board, existing',
        'Health and Wellbeing Board oversees Locality Partnerships, proposed',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('Strong Communities Board reports-to'))).toEqual([]);
    expect(lines.filter((line) => line.includes('oversees Strong Communities Board'))).toEqual([]);
  });

  test('of the pilot', () => {
    const targets = [...map.entity.values()].filter(({ tags }) => tags.includes('target-audience'));
    expect(targets.map(({ name }) => name).sort()).toEqual([
      'Children and young people aged 5-18',
      'People aged 40-60 with long-term conditions',
      'Unemployed people and those at risk of becoming workless',
    ]);
    const shown = shownBy('The Local Pilot');
    for (const { id } of targets) expect(shown.entities.has(id)).toBe(true);
  });

  test('of communication', () => {
    const links = linksOf('Communication by method');
    const without = links.filter(({ methods }) => methods.length === 0);
    expect(view('Communication by method').caption).toContain(`For ${without.length} of these ${links.length} links`);
    expect(mostLinked('Communication by method', 3)).toEqual([
      'Local Pilot Working Group',
      'Locality Partnerships',
      'Residents of Trafford',
    ]);
  });

  test('of audiences', () => {
    const { entities } = shownBy('Who reaches which audience');
    const ends = new Set(linksOf('Who reaches which audience').flatMap(({ from, to }) => [from, to]));
    const audiences = [...map.entity.values()].filter(({ kind }) => kind === 'audience');
    for (const { id } of audiences) expect(entities.has(id)).toBe(true);
    const alone = audiences.filter(({ id }) => !ends.has(id));
    expect(view('Who reaches which audience').caption).toContain(
      `${alone.length} of the ${audiences.length} audiences`,
    );
  });

  test('of evidence', () => {
    const links = linksOf('Evidence');
    const several = links.filter(({ id }) => new Set(evidenceFor(map, id).map(({ source }) => source)).size > 1);
    expect(view('Evidence').caption).toContain(`${several.length} of these ${links.length} links`);
  });
});

describe('a slip in views.json', () => {
  const id = '00000000-0000-7000-8000-000000000000' as ViewId;
  const governance = (): SampleView => {
    const found = readSampleViews(text).find((each) => each.id === 'governance');
    if (!found) throw new Error('the definitions have changed');
    return found;
  };
  const withFilter = (...conditions: unknown[]): SampleView => ({
    ...governance(),
    filter: { groups: [conditions] } as SampleView['filter'],
  });
  const make = (definition: SampleView) => () => viewOf(map, definition, id, 0);

  test('is found: a word that definitions do not have, a layout or a rule set that there is not', () => {
    const [first] = JSON.parse(text) as [Record<string, unknown>];
    const read = (change: Record<string, unknown>) => () => readSampleViews(JSON.stringify([{ ...first, ...change }]));
    expect(read({})).not.toThrow();
    expect(read({ captoin: 'x' })).toThrow(/captoin/);
    expect(read({ caption: ' ' })).toThrow();
    expect(read({ layout: { name: 'circles' } })).toThrow(/no such layout/);
    expect(read({ rules: 'by-colour' })).toThrow(/no such rule set/);
  });

  test('is found: an entry, a field, a word or a type of link that the map does not have', () => {
    expect(make(governance())).not.toThrow();
    expect(make(withFilter({ kind: 'chosen', entries: ['health-bord'] }))).toThrow(/health-bord/);
    expect(make(withFilter({ kind: 'words', field: 'entity.kinds', values: ['group'] }))).toThrow(/entity\.kinds/);
    expect(make(withFilter({ kind: 'words', field: 'entity.kind', values: ['gruop'] }))).toThrow(/gruop/);
    const near = { kind: 'near', entries: ['health-and-wellbeing-board'], steps: 1, way: 'both', types: ['reports'] };
    expect(make(withFilter(near))).toThrow(/reports/);
    expect(make(withFilter({ kind: 'words', field: 'entity.kind', value: ['group'] }))).toThrow();
    expect(make({ ...governance(), filter: { tuching: true } })).toThrow(/setting that filters do not have/);
    const rings = { name: 'rings' as const, options: { around: 'nobody' } };
    expect(make({ ...governance(), layout: rings })).toThrow(/nobody/);
    const columns = { name: 'columns' as const, options: { by: 'entity.sectors' } };
    expect(make({ ...governance(), layout: columns })).toThrow(/entity\.sectors/);
  });
});
