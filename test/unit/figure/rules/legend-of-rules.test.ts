import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { contrastBetween } from '../../../../shared/figure/colour.ts';
import { legendOf } from '../../../../shared/figure/legend/index.ts';
import { readRule, storedRule } from '../../../../shared/figure/rules/rule.ts';
import { LEAST_LINE_CONTRAST, THEMES, themes } from '../../../../shared/figure/theme.ts';
import { applyFilter, type Filter, withRangeToggled } from '../../../../shared/graph/filters/index.ts';
import { madeUpMap } from '../../../support/made-up-map.ts';
import { wordsFilter } from '../../../support/words-filter.ts';
import { AS_AT, arbitraryRule } from './arbitrary-rules.ts';

const map = madeUpMap({ entities: 60, links: 110 });
const rules = fc.array(arbitraryRule(map), { maxLength: 6 });
const filters: readonly Filter[] = [
  {},
  wordsFilter({ 'entity.kind': ['group', 'person', 'project'] }),
  wordsFilter({ 'link.category': ['governance', 'communication', 'support'] }),
];

describe('under any rules', () => {
  test('the legend counts what is drawn: every entry and link once for each thing that a rule painted, and once for what it left', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(...filters), fc.constantFrom(...THEMES), (all, filter, theme) => {
        const appearance = appearanceOf(map, { theme, asAt: AS_AT, rules: all });
        const shown = applyFilter({ map, asAt: AS_AT }, filter);
        const { sections } = legendOf(map, shown, appearance);
        const entities = [...shown.entities].flatMap((id) => map.entity.get(id) ?? []).map(appearance.entity);
        const links = [...shown.links].flatMap((id) => map.link.get(id) ?? []).map(appearance.link);
        const sumOf = (key: string): number =>
          sections.find((section) => section.key === key)?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
        for (const { key, rows } of sections) {
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
          expect(rows.every(({ count, label }) => count > 0 && label !== '')).toBe(true);
          const [, first] = key.match(/^rule-(\d+)/) ?? [];
          if (first === undefined) continue;
          const isThis = ({ painted }: (typeof entities)[number] | (typeof links)[number]): boolean =>
            Object.values(painted).some(({ painter }) => painter.at === Number(first));
          expect(sumOf(key)).toBe([...entities, ...links].filter(isThis).length);
        }
        expect(sumOf('kind')).toBe(entities.filter(({ painted }) => !painted.shape).length);
        expect(sumOf('sector')).toBe(entities.filter(({ painted }) => !painted.colour).length);
      }),
      { numRuns: 60 },
    );
  });

  test('lines and borders are seen on their ground, and text on every fill can be read', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(...THEMES), (all, theme) => {
        const appearance = appearanceOf(map, { theme, asAt: AS_AT, rules: all });
        const { background } = themes[theme];
        for (const entity of map.entity.values()) {
          const { border, fill, textOnFill } = appearance.entity(entity);
          expect(contrastBetween(border, background)).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
          expect(contrastBetween(fill, textOnFill)).toBeGreaterThanOrEqual(4.5);
        }
        for (const link of map.link.values()) {
          expect(contrastBetween(appearance.link(link).colour, background)).toBeGreaterThanOrEqual(LEAST_LINE_CONTRAST);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('each rule is read back as it was stored', () => {
    fc.assert(
      fc.property(arbitraryRule(map), (rule) => {
        expect(readRule(storedRule(rule))).toEqual(rule);
      }),
    );
  });

  test('a click on a row of numbers shows as many as the row counts', () => {
    const rule = { paints: 'size', field: 'entity.measure.degree', how: { by: 'numbers' }, isOn: true };
    const context = { map, asAt: AS_AT };
    const everything = applyFilter(context, {});
    const { sections } = legendOf(map, everything, appearanceOf(map, { theme: 'light', asAt: AS_AT, rules: [rule] }));
    const rows = sections.find(({ heading }) => heading === 'Size: Most linked')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(2);
    for (const { choice, count } of rows) {
      if (!choice || !('range' in choice)) throw new Error('a row of numbers has a range');
      expect(applyFilter(context, withRangeToggled({}, choice.range)).entities.size).toBe(count);
    }
  });
});
