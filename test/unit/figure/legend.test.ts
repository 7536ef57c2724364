import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../shared/figure/appearance.ts';
import { legendOf } from '../../../shared/figure/legend.ts';
import { NOT_SET } from '../../../shared/graph/fields/index.ts';
import { applyFilter, type Filter, wordsFilter } from '../../../shared/graph/filters/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { blankEntity } from '../../../shared/model/entity.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../shared/model/shipped.ts';
import { madeUpMap } from '../../support/made-up-map.ts';

const map = madeUpMap({ entities: 80, links: 140 });

function legendFor(of: MapData, filter: Filter = {}) {
  const shown = applyFilter({ map: of, asAt: '2024-06-30' }, filter);
  return { shown, legend: legendOf(of, shown, appearanceOf(of, { theme: 'light', asAt: '2024-06-30' })) };
}

const sum = (items: readonly { readonly count: number }[]): number => items.reduce((all, { count }) => all + count, 0);

describe('a legend', () => {
  test('counts every entry once by kind and once by sector, and every link once by category and once by line', () => {
    const { legend, shown } = legendFor(map);
    expect(sum(legend.kinds)).toBe(shown.entities.size);
    expect(sum(legend.sectors)).toBe(shown.entities.size);
    expect(sum(legend.categories)).toBe(shown.links.size);
    const certainty = legend.lines.filter(({ line }) => !['old', 'both-ways', 'no-direction'].includes(line));
    expect(sum(certainty)).toBe(shown.links.size);
  });

  test('counts as one would by hand', () => {
    const { legend } = legendFor(map);
    const entities = [...map.entity.values()];
    for (const { kind, count } of legend.kinds) {
      expect(count).toBe(entities.filter((entity) => entity.kind === kind).length);
    }
    for (const { value, count } of legend.sectors) {
      expect(count).toBe(entities.filter((entity) => (entity.sector ?? NOT_SET) === value).length);
    }
    const both = [...map.link.values()].filter((link) => link.direction === 'both').length;
    expect(legend.lines.find(({ line }) => line === 'both-ways')?.count).toBe(both);
  });

  test('names only what is shown', () => {
    const words = { 'entity.kind': ['group'], 'entity.sector': ['health', NOT_SET], 'link.category': ['governance'] };
    const filter = { ...wordsFilter(words), linkedOnly: false };
    const { legend } = legendFor(map, filter);
    expect(legend.kinds.map(({ label }) => label)).toEqual(['Groups']);
    expect(legend.sectors.map(({ label }) => label)).toEqual(['Health', 'Not set']);
    expect(legend.categories.every(({ category }) => category === 'governance')).toBe(true);
    expect(legend.lines.every(({ count }) => count > 0)).toBe(true);
  });

  test('of an empty picture is empty', () => {
    expect(legendFor(applyChanges(EMPTY_MAP, shippedChanges())).legend).toEqual({
      kinds: [],
      sectors: [],
      categories: [],
      lines: [],
    });
  });

  test('still names a kind whose word has gone', () => {
    const entity = blankEntity('00000000-0000-7000-8000-000000000001' as EntityId, 'guild', 'Guild of Walkers');
    const { legend } = legendFor(applyChanges(EMPTY_MAP, [added('entity', entity)]));
    expect(legend.kinds).toMatchObject([{ kind: 'guild', label: 'guild', count: 1 }]);
  });
});
