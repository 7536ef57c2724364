import { expect, test } from 'vitest';
import { contrastBetween } from '../../../shared/figure/colour.ts';
import { AMOUNT_SHADES, QUALITY_SHADES } from '../../../shared/figure/shades.ts';
import { THEMES } from '../../../shared/figure/theme.ts';

test('what is written on a shade can be read', () => {
  for (const theme of THEMES) {
    for (const { fill, text } of [...AMOUNT_SHADES[theme], ...QUALITY_SHADES[theme]])
      expect(contrastBetween(fill, text), `${text} on ${fill}`).toBeGreaterThanOrEqual(4.5);
  }
});
