import { describe, expect, it } from 'vitest';
import { fontSizeAt, marginAt, typesetter } from '../../../../../renderer/graph/labels/lettering.ts';
import { LABEL_TIERS } from '../../../../../shared/figure/labels.ts';

const ZOOMS = [0.02, 0.1, 0.3, 0.7, 1, 1.5, 2.5, 4];

describe('names on the screen', () => {
  it('stay of a readable size at every zoom, and never grow out of hand', () => {
    for (const zoom of ZOOMS) {
      for (const tier of LABEL_TIERS) {
        expect(fontSizeAt(zoom, tier)).toBeGreaterThanOrEqual(10.5);
        expect(fontSizeAt(zoom, tier)).toBeLessThanOrEqual(19);
      }
    }
  });

  it('stand further apart the further away the picture is', () => {
    const margins = ZOOMS.map(marginAt);
    expect(margins).toEqual(margins.toSorted((a, b) => b - a));
  });

  it('are never cut short, however long', () => {
    const name =
      'Greater Manchester Combined Authority Reform Board for Health, Work and the Wider Determinants of Wellbeing';
    const { lines } = typesetter()(name, 'plain', 'regular', 12);
    expect(lines.join(' ')).toBe(name);
    expect(lines.length).toBeGreaterThan(3);
  });

  it('take room that grows with their size', () => {
    const setName = typesetter();
    const small = setName('Trafford Local Pilot', 'plain', 'regular', 11);
    const large = setName('Trafford Local Pilot', 'plain', 'regular', 15);
    expect(large.size.width).toBeGreaterThan(small.size.width);
    expect(Math.max(...large.widths)).toBe(large.size.width);
  });
});
