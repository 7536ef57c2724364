import { describe, expect, it } from 'vitest';
import { pictureThemes } from '../../../../../renderer/graph/style/theme.ts';
import { contrastBetween, mixColours } from '../../../../../shared/figure/colour.ts';

describe.each(Object.values(pictureThemes))('the $name picture', (theme) => {
  it('keeps names of quiet entries readable, on the ground and on their plates', () => {
    expect(contrastBetween(theme.quietName, theme.background)).toBeGreaterThanOrEqual(4.5);
    // Plates let a little of what is under them through: at worst a quiet line.
    const plate = mixColours(theme.labelBacking, mixColours(theme.background, theme.text, theme.quietLines), 0.12);
    expect(contrastBetween(theme.quietName, plate)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps outlines of quiet entries visible', () => {
    expect(contrastBetween(theme.quietShape, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('shows what is selected or has the keyboard', () => {
    expect(contrastBetween(theme.accent, theme.background)).toBeGreaterThanOrEqual(3);
  });
});
