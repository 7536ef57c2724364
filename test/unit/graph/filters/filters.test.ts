import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyFilter,
  ENTITY_FACETS,
  type FacetId,
  type Filter,
  facetLabel,
  facetValues,
  filterSchema,
  isFiltering,
  LINK_FACETS,
  NO_FILTER,
  NOT_SET,
  readFilter,
} from '../../../../shared/graph/filters/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';

const map = madeUpMap({ entities: 90, links: 160 });
const allFacets: readonly FacetId[] = [...ENTITY_FACETS, ...LINK_FACETS];

const anyFilter: fc.Arbitrary<Filter> = fc
  .record(
    Object.fromEntries(
      allFacets.map((facet) => [facet, fc.subarray(facetValues(map, facet).map(({ value }) => value))]),
    ) as Record<FacetId, fc.Arbitrary<string[]>>,
    { requiredKeys: [] },
  )
  .chain((filter) => fc.boolean().map((linkedOnly) => ({ ...filter, linkedOnly })));

describe('a filter', () => {
  test('shows everything when it is empty', () => {
    const shown = applyFilter(map, NO_FILTER);
    expect(shown.entities.size).toBe(map.entity.size);
    expect(shown.links.size).toBe(map.link.size);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ kinds: [] })).toBe(false);
    expect(isFiltering({ kinds: ['group'] })).toBe(true);
    expect(isFiltering({ linkedOnly: true })).toBe(true);
  });

  test('takes values of one facet as alternatives, and facets together', () => {
    const shown = applyFilter(map, { kinds: ['group', 'project'], sectors: ['health'] });
    for (const entity of map.entity.values()) {
      const expected = ['group', 'project'].includes(entity.kind) && entity.sector === 'health';
      expect(shown.entities.has(entity.id)).toBe(expected);
    }
  });

  test('finds what has nothing recorded', () => {
    const shown = applyFilter(map, { sectors: [NOT_SET] });
    const bare = [...map.entity.values()].filter((entity) => entity.sector === null);
    expect(bare.length).toBeGreaterThan(0);
    expect(shown.entities).toEqual(new Set(bare.map(({ id }) => id)));
  });

  test('never shows a link without both its ends, and only entries with links when asked', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const shown = applyFilter(map, filter);
        for (const id of shown.links) {
          const link = map.link.get(id);
          expect(link && shown.entities.has(link.from) && shown.entities.has(link.to)).toBe(true);
        }
        if (!filter.linkedOnly) return;
        for (const id of shown.entities) {
          const links = [...shown.links].map((link) => map.link.get(link));
          expect(links.some((link) => link?.from === id || link?.to === id)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('of links leaves out entries that none of them touches, unless it says to keep them', () => {
    const governance = applyFilter(map, { categories: ['governance'] });
    const ends = [...governance.links].flatMap((id) => {
      const link = map.link.get(id);
      return link ? [link.from, link.to] : [];
    });
    expect(governance.entities).toEqual(new Set(ends));
    expect(governance.entities.size).toBeLessThan(map.entity.size);
    const all = applyFilter(map, { categories: ['governance'], linkedOnly: false });
    expect(all.entities.size).toBe(map.entity.size);
    expect(all.links).toEqual(governance.links);
  });

  test('shows less the more it asks for', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...allFacets), (filter, facet) => {
        const { [facet]: _dropped, ...wider } = filter;
        const narrow = applyFilter(map, filter);
        const wide = applyFilter(map, wider);
        expect(wide.entities.size).toBeGreaterThanOrEqual(narrow.entities.size);
        expect(wide.links.size).toBeGreaterThanOrEqual(narrow.links.size);
      }),
      { numRuns: 30 },
    );
  });

  test('is read from a view: what is unknown is passed over, what is damaged shows everything', () => {
    expect(readFilter({ kinds: ['group'], mood: 'sunny' })).toEqual({ kinds: ['group'] });
    expect(readFilter({ kinds: 'group' })).toEqual({});
    expect(readFilter(null)).toEqual({});
    const filter: Filter = { kinds: ['group'], sectors: [NOT_SET], linkedOnly: true };
    expect(filterSchema.parse(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });
});

describe('the values of a facet', () => {
  test.each(allFacets)('%s: each shows as many as it counts', (facet) => {
    expect(facetLabel(facet)).not.toBe('');
    for (const { value, label, count } of facetValues(map, facet)) {
      const shown = applyFilter(map, { [facet]: [value] });
      const isOfLinks = (LINK_FACETS as readonly string[]).includes(facet);
      expect(isOfLinks ? shown.links.size : shown.entities.size, `${facet} ${label}`).toBe(count);
    }
  });

  test('come in the order of their words, "not set" last', () => {
    const labels = facetValues(map, 'sectors').map(({ label }) => label);
    expect(labels.at(-1)).toBe('Not set');
    expect(labels.indexOf('Public')).toBeLessThan(labels.indexOf('Education'));
    expect(facetValues(map, 'certainties').map(({ label }) => label)).toEqual([
      'Fact',
      'Assumption',
      'No evidence recorded',
    ]);
  });
});
