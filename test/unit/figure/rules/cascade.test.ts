import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../../shared/figure/appearance.ts';
import { type Rule, readRules, SEVERAL, UNCHANGED } from '../../../../shared/figure/rules/rule.ts';
import { shapeSizes } from '../../../../shared/figure/shapes.ts';
import { NOT_SET } from '../../../../shared/graph/fields/index.ts';
import { aLink, anEntity, mapOf } from '../../../support/maps.ts';

const board = anEntity(1, { kind: 'group', name: 'Board', sector: 'public', localities: ['sale'] });
const trust = anEntity(2, { name: 'Trust', sector: 'health', localities: ['sale', 'urmston'] });
const club = anEntity(3, { name: 'Club' });
const reports = aLink(11, trust, board, { type: 'reports-to', methods: ['report'], frequency: 'quarterly' });
const talks = aLink(12, club, board, { methods: ['meeting', 'report'], frequency: 'daily' });
const map = mapOf([board, trust, club], [reports, talks]);

const looksUnder = (...rules: unknown[]) => appearanceOf(map, { theme: 'light', asAt: '2024-01-01', rules });
const standard = looksUnder();
const words = (paints: Rule['paints'], field: string, how: object = {}): Rule => ({
  paints,
  field,
  how: { by: 'words', looks: {}, rest: 'automatic', ...how },
  isOn: true,
});
const same = (paints: Rule['paints'], look: string | number): Rule => ({
  paints,
  field: null,
  how: { by: 'same', look },
  isOn: true,
});

describe('no rules', () => {
  test('leave everything as it is without any', () => {
    const { painted, ...look } = looksUnder({ paints: 'smell', by: 'nobody' }).entity(trust);
    expect(painted).toEqual({});
    expect(look).toMatchObject({ shape: 'rounded-rectangle', fill: '#44aa99', label: 'Trust', borderWidth: 1.2 });
  });
});

describe('a later rule', () => {
  test('wins over an earlier one where it applies, and over what is standard', () => {
    const looks = looksUnder(same('colour', '#111111'), {
      ...same('colour', '#eeeeee'),
      when: [{ kind: 'words', field: 'entity.kind', values: ['group'] }],
    });
    expect(looks.entity(board).fill).toBe('#eeeeee');
    expect(looks.entity(trust).fill).toBe('#111111');
  });

  test('leaves what it gives no look to the earlier one, or to what is standard', () => {
    const some = words('colour', 'entity.sector', { looks: { health: '#123456' }, rest: UNCHANGED });
    expect(looksUnder(some).entity(trust).fill).toBe('#123456');
    expect(looksUnder(some).entity(board).fill).toBe(standard.entity(board).fill);
    expect(looksUnder(same('colour', '#111111'), some).entity(board).fill).toBe('#111111');
  });

  test('that is off does nothing', () => {
    expect(looksUnder({ ...same('colour', '#111111'), isOn: false }).entity(board).fill).toBe(
      standard.entity(board).fill,
    );
  });

  test('that asks for a field the map has not got is passed over', () => {
    expect(looksUnder(words('colour', 'entity.custom.tier')).entity(board).fill).toBe(standard.entity(board).fill);
  });
});

describe('words', () => {
  test('get a colour each; several at once, and none, are said apart', () => {
    const looks = looksUnder(words('colour', 'entity.localities'));
    expect(looks.entity(board).painted.colour?.key).toBe('sale');
    expect(looks.entity(trust).painted.colour?.key).toBe(SEVERAL);
    expect(looks.entity(club).painted.colour?.key).toBe(NOT_SET);
    expect(new Set([board, trust, club].map((each) => looks.entity(each).fill)).size).toBe(3);
  });

  test('that say how often make wider lines the oftener it is', () => {
    const looks = looksUnder(words('line-width', 'link.frequency'));
    expect(looks.link(talks).width).toBeGreaterThan(looks.link(reports).width);
  });

  test('change nothing else', () => {
    const { shape, width, height, border } = looksUnder(words('colour', 'entity.localities')).entity(board);
    expect({ shape, width, height, border }).toEqual({
      shape: 'hexagon',
      ...shapeSizes.hexagon,
      border: standard.entity(board).border,
    });
  });
});

describe('numbers', () => {
  const sized = looksUnder({
    paints: 'size',
    field: 'entity.measure.degree',
    how: { by: 'numbers', from: 1, to: 2 },
    isOn: true,
  });

  test('give areas in proportion, from the least to the largest', () => {
    expect(sized.entity(board).width).toBeCloseTo(2 * shapeSizes.hexagon.width);
    expect(sized.entity(club).height).toBeCloseTo(shapeSizes['rounded-rectangle'].height);
  });

  test('of a measure make colours of a ramp, the same for the same number', () => {
    const looks = looksUnder({ paints: 'colour', field: 'entity.measure.degree', how: { by: 'numbers' }, isOn: true });
    expect(looks.entity(trust).fill).toBe(looks.entity(club).fill);
    expect(looks.entity(board).fill).not.toBe(looks.entity(club).fill);
  });
});

describe('labels', () => {
  const label = (field: string | null, show: string) => ({
    paints: 'label',
    field,
    how: { by: 'label', show },
    isOn: true,
  });

  test('say the name with a value, the value alone, or nothing', () => {
    expect(looksUnder(label('entity.localities', 'both')).entity(board).label).toBe('Board · sale');
    expect(looksUnder(label('entity.sector', 'both')).entity(club).label).toBe('Club');
    expect(looksUnder(label('entity.sector', 'value')).entity(trust).label).toBe('Health');
    expect(looksUnder(label(null, 'none')).entity(trust).label).toBe('');
  });
});

describe('strength', () => {
  test('fades a line, but never so far that it is not seen', () => {
    const faded = looksUnder(same('line-opacity', 0.15)).link(reports);
    expect(faded.colour).not.toBe(standard.link(reports).colour);
  });
});

describe('reading rules', () => {
  test('passes over what it does not know, and keeps the place of the rest', () => {
    const later = { paints: 'glow', field: null, how: { by: 'same', look: 3 }, isOn: true };
    expect(readRules([later, same('size', 2), 7, null]).map(({ at, rule }) => [at, rule.paints])).toEqual([
      [1, 'size'],
    ]);
  });

  test('drops looks that a channel does not take, and keeps the rule', () => {
    const rule = words('shape', 'entity.sector', { looks: { health: 'blob', public: 'star' }, rest: 'blob' });
    expect(readRules([rule])[0]?.rule.how).toMatchObject({ looks: { public: 'star' }, rest: 'automatic' });
  });

  test('refuses a field of links for entries, numbers for shapes, and looks beyond all measure', () => {
    expect(readRules([words('colour', 'link.methods')])).toEqual([]);
    expect(readRules([{ ...same('size', 1), field: 'entity.age', paints: 'shape', how: { by: 'numbers' } }])).toEqual(
      [],
    );
    expect(readRules([same('size', 400), same('colour', 'javascript')])).toEqual([]);
  });
});
