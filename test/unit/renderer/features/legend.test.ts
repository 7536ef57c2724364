import { describe, expect, it } from 'vitest';
import { legendSections } from '../../../../renderer/features/legend/legend-rows.ts';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { applyFilter, type Filter } from '../../../../shared/graph/filters/index.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';
import { wordsFilter } from '../../../support/words-filter.ts';

const board = anEntity(1, { kind: 'group', name: 'Board', sector: 'partnership' });
const trust = anEntity(2, { name: 'Trust', sector: 'health' });
const club = anEntity(3, { name: 'Club' });
const planned = aLink(12, club, board, { type: 'supports', status: 'planned' });
const map = mapOf([board, trust, club], [aLink(11, trust, board, { type: 'reports-to' }), planned]);
const sectionsFor = (filter: Filter) =>
  legendSections(
    map,
    { map, shown: applyFilter({ map, asAt: '2024-01-01' }, filter), regions: [] },
    filter,
    appearanceOf(map, { theme: 'light', asAt: '2024-01-01' }),
  );
const section = (filter: Filter, heading: string) => sectionsFor(filter).find((each) => each.heading === heading)?.rows;

describe('the legend', () => {
  it('lists what is in the picture, with how many of each', () => {
    const rows = section({}, 'Kind')?.map(({ label, count, isHidden }) => [label, count, isHidden]);
    expect(rows).toEqual([
      ['Organisations', 2, false],
      ['Groups', 1, false],
    ]);
    expect(section({}, 'Sector')?.map(({ label }) => label)).toEqual(['Health', 'Partnership', 'Not set']);
    expect(section({}, 'Link')?.map(({ label }) => label)).toEqual(['Governance', 'Support']);
  });

  it('keeps the words that a filter leaves out within reach', () => {
    const rows = section(wordsFilter({ 'entity.kind': ['group'] }), 'Kind')?.map(({ label, isHidden }) => [
      label,
      isHidden,
    ]);
    expect(rows).toEqual([
      ['Organisations', true],
      ['Groups', false],
    ]);
  });

  it('does not list what another field leaves out', () => {
    expect(section(wordsFilter({ 'entity.kind': ['group'] }), 'Sector')?.map(({ label }) => label)).toEqual([
      'Partnership',
    ]);
  });

  it('offers to narrow the map down to what a kind of line stands for', () => {
    const line = section({}, 'Line')?.find(({ key }) => key === 'intended');
    expect(line?.choice).toEqual({ field: 'link.status', values: ['planned', 'proposed'] });
    const { values, field } = line?.choice && 'values' in line.choice ? line.choice : { values: [], field: '' };
    expect([...applyFilter({ map, asAt: '2024-01-01' }, wordsFilter({ [field]: values })).links]).toEqual([planned.id]);
  });

  it('draws a sample for every row', () => {
    for (const { rows } of sectionsFor({})) for (const { sample } of rows) expect(sample.length).toBeGreaterThan(0);
  });
});
