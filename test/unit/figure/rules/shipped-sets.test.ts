import { beforeAll, describe, expect, test } from 'vitest';
import { sampleChanges } from '../../../../electron/core/samples.ts';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { legendOf } from '../../../../shared/figure/legend/index.ts';
import { readRule, storedRule } from '../../../../shared/figure/rules/rule.ts';
import { SHIPPED_SETS } from '../../../../shared/figure/rules/shipped-sets.ts';
import { THEMES } from '../../../../shared/figure/theme.ts';
import { fieldOf } from '../../../../shared/graph/fields/index.ts';
import { applyFilter } from '../../../../shared/graph/filters/index.ts';
import { applyChanges } from '../../../../shared/model/change.ts';
import { EMPTY_MAP, type MapData } from '../../../../shared/model/map-data.ts';
import { mapOf } from '../../../support/maps.ts';

const AS_AT = '2019-03-31';
const empty = mapOf([]);
let sample: MapData;
beforeAll(async () => {
  sample = applyChanges(EMPTY_MAP, await sampleChanges('trafford'));
});

function headingsUnder(map: MapData, rules: readonly unknown[], theme: 'light' | 'dark'): string[] {
  const shown = applyFilter({ map, asAt: AS_AT }, {});
  return legendOf(map, shown, appearanceOf(map, { theme, asAt: AS_AT, rules })).sections.map(({ heading }) => heading);
}

describe.each(SHIPPED_SETS)('the set “$name”', ({ rules }) => {
  test('is made of rules that are read as they stand, by fields that every new map has', () => {
    for (const rule of rules) {
      expect(readRule(storedRule(rule))).toEqual(rule);
      if (rule.field !== null) expect(fieldOf(empty, rule.field), rule.field).toBeDefined();
    }
  });

  test('says on the sample what it paints, and nothing on an empty map', () => {
    for (const theme of THEMES) {
      expect(headingsUnder(sample, rules, theme).some((heading) => heading.includes(': '))).toBe(true);
      expect(headingsUnder(empty, rules, theme)).toEqual([]);
    }
  });
});

test('“By sector” is the standard look said as rules', () => {
  const rules = SHIPPED_SETS.find(({ id }) => id === 'by-sector')?.rules ?? [];
  const said = appearanceOf(sample, { theme: 'light', asAt: AS_AT, rules });
  const standard = appearanceOf(sample, { theme: 'light', asAt: AS_AT });
  for (const entity of sample.entity.values()) {
    if (entity.status === 'ended') continue;
    const { painted: _, ...look } = said.entity(entity);
    const { painted: __, ...plain } = standard.entity(entity);
    expect(look).toEqual(plain);
  }
});

test('“Governance” draws what is reported to most largest, and lines of accountability widest', () => {
  const rules = SHIPPED_SETS.find(({ id }) => id === 'governance')?.rules ?? [];
  const looks = appearanceOf(sample, { theme: 'light', asAt: AS_AT, rules });
  const widths = (category: string) =>
    [...sample.link.values()]
      .map(looks.link)
      .filter((look) => look.category === category)
      .map(({ width }) => width);
  expect(Math.min(...widths('governance'))).toBeGreaterThan(Math.max(...widths('support')));
});
