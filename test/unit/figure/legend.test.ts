import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../shared/figure/appearance.ts';
import { type Legend, legendOf } from '../../../shared/figure/legend/index.ts';
import { NOT_SET } from '../../../shared/graph/fields/index.ts';
import { applyFilter, type Filter } from '../../../shared/graph/filters/index.ts';
import { added, applyChanges } from '../../../shared/model/change.ts';
import { blankEntity } from '../../../shared/model/entity.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import { EMPTY_MAP, type MapData } from '../../../shared/model/map-data.ts';
import { shippedChanges } from '../../../shared/model/shipped.ts';
import { madeUpMap } from '../../support/made-up-map.ts';
import { wordsFilter } from '../../support/words-filter.ts';

const map = madeUpMap({ entities: 80, links: 140 });

function legendFor(of: MapData, filter: Filter = {}) {
  const shown = applyFilter({ map: of, asAt: '2024-06-30' }, filter);
  return { shown, legend: legendOf(of, shown, appearanceOf(of, { theme: 'light', asAt: '2024-06-30' })) };
}

const rowsOf = ({ sections }: Legend, heading: string) =>
  sections.find((section) => section.heading === heading)?.rows ?? [];

const sum = (items: readonly { readonly count: number }[]): number => items.reduce((all, { count }) => all + count, 0);

describe('a legend', () => {
  test('counts every entry once by kind and once by sector, and every link once by category and once by line', () => {
    const { legend, shown } = legendFor(map);
    expect(sum(rowsOf(legend, 'Kind'))).toBe(shown.entities.size);
    expect(sum(rowsOf(legend, 'Sector'))).toBe(shown.entities.size);
    expect(sum(rowsOf(legend, 'Link'))).toBe(shown.links.size);
    const certainty = rowsOf(legend, 'Line').filter(({ key }) => !['old', 'both-ways', 'no-direction'].includes(key));
    expect(sum(certainty)).toBe(shown.links.size);
  });

  test('counts as one would by hand', () => {
    const { legend } = legendFor(map);
    const entities = [...map.entity.values()];
    for (const { key, count } of rowsOf(legend, 'Kind')) {
      expect(count).toBe(entities.filter((entity) => entity.kind === key).length);
    }
    for (const { key, count } of rowsOf(legend, 'Sector')) {
      expect(count).toBe(entities.filter((entity) => (entity.sector ?? NOT_SET) === key).length);
    }
    const both = [...map.link.values()].filter((link) => link.direction === 'both').length;
    expect(rowsOf(legend, 'Line').find(({ key }) => key === 'both-ways')?.count).toBe(both);
  });

  test('names only what is shown', () => {
    const words = { 'entity.kind': ['group'], 'entity.sector': ['health', NOT_SET], 'link.category': ['governance'] };
    const filter = { ...wordsFilter(words), linkedOnly: false };
    const { legend } = legendFor(map, filter);
    expect(rowsOf(legend, 'Kind').map(({ label }) => label)).toEqual(['Groups']);
    expect(rowsOf(legend, 'Sector').map(({ label }) => label)).toEqual(['Health', 'Not set']);
    expect(rowsOf(legend, 'Link').every(({ key }) => key === 'governance')).toBe(true);
    expect(rowsOf(legend, 'Line').every(({ count }) => count > 0)).toBe(true);
  });

  test('of an empty picture is empty', () => {
    expect(legendFor(applyChanges(EMPTY_MAP, shippedChanges())).legend).toEqual({ sections: [] });
  });

  test('still names a kind whose word has gone', () => {
    const entity = blankEntity('00000000-0000-7000-8000-000000000001' as EntityId, 'guild', 'Guild of Walkers');
    const { legend } = legendFor(applyChanges(EMPTY_MAP, [added('entity', entity)]));
    expect(rowsOf(legend, 'Kind')).toMatchObject([{ key: 'guild', label: 'guild', count: 1 }]);
  });
});
